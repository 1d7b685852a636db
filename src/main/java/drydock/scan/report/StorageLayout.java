package drydock.scan.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a contract keeps its data, as {@code forge inspect NAME storage-layout --json} and the compiler write it.
 *
 * @param slots in the order of the file
 */
public record StorageLayout(List<Slot> slots) implements Report {
    public StorageLayout {
        slots = List.copyOf(slots);
    }

    /**
     * A variable.
     *
     * @param slot a decimal number; 256 bits are longer than any number of ours
     * @param offset bytes from the start of the slot
     * @param type as a person reads it: names of types carry numbers that differ from build to build
     */
    public record Slot(String label, String slot, int offset, String type) {}

    static Optional<StorageLayout> read(JsonNode root) {
        JsonNode layout = root.has("storageLayout") ? root.path("storageLayout") : root;
        if (!layout.path("storage").isArray() || !layout.has("types")) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        layout.path("storage").forEach(entry -> {
            String type = entry.path("type").asText("");
            slots.add(new Slot(
                    entry.path("label").asText(""),
                    entry.path("slot").asText(""),
                    entry.path("offset").asInt(),
                    layout.path("types").path(type).path("label").asText(type)));
        });
        return Optional.of(new StorageLayout(slots));
    }

    /**
     * What stands elsewhere, is of another type or is gone in {@code later}, each as a sentence without a full stop. What
     * only has another name keeps its data; so does what was added behind.
     */
    public List<String> movedIn(StorageLayout later) {
        List<String> moved = new ArrayList<>();
        for (Slot before : slots) {
            Optional<Slot> there = later.slots().stream()
                    .filter(slot -> slot.slot().equals(before.slot()) && slot.offset() == before.offset())
                    .findFirst();
            if (there.isEmpty()) {
                moved.add(before.label() + ": nothing stands at slot " + before.slot() + " any more");
            } else if (!there.get().type().equals(before.type())) {
                moved.add(before.label() + ": slot " + before.slot() + " now holds "
                        + there.get().label() + " of type " + there.get().type());
            }
        }
        return moved;
    }
}
