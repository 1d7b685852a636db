package drydock.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a record up to date, component by component: what the user did not touch becomes what ships now; what they
 * touched stays. Touched is what differs from the baseline. A baseline written before a component existed does not know
 * it: then only a component that is blank counts as untouched.
 *
 * @param <T> a record that Jackson writes and reads
 */
final class ThreeWayMerge<T> {
    /** Figures are the same when they are worth the same: 2 and 2.0. */
    private static final Comparator<JsonNode> BY_WORTH =
            (a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1;

    private final Class<T> type;
    private final List<Set<String>> together;

    /**
     * @param together components that only make sense with each other: when one is touched, all stay. A figure that the
     *     user changed must not get the date of a newer source.
     */
    ThreeWayMerge(Class<T> type, List<Set<String>> together) {
        this.type = type;
        this.together = together;
    }

    /**
     * @param updated how many components (or groups of them) changed
     * @param kept how many ship in a new form, but stay as the user wants them
     */
    record Result<T>(T merged, int updated, int kept) {}

    /**
     * @param baseline what shipped when {@code mine} was last brought up to date, as JSON; null if it never was
     * @param mine the record as the user has it
     * @param fresh what ships now
     */
    Result<T> merge(@Nullable String baseline, T mine, T fresh) {
        ObjectNode base = baseline == null ? Json.MAPPER.createObjectNode() : tree(baseline);
        ObjectNode current = tree(write(mine));
        ObjectNode shipped = tree(write(fresh));
        ObjectNode merged = current.deepCopy();
        int updated = 0;
        int kept = 0;
        for (Set<String> group : groups(shipped)) {
            boolean touched = group.stream().anyMatch(f -> touched(base.get(f), current.path(f)));
            if (touched) {
                kept += group.stream().anyMatch(f -> news(base.get(f), current.path(f), shipped.path(f))) ? 1 : 0;
            } else {
                updated += group.stream().allMatch(f -> same(current.path(f), shipped.path(f))) ? 0 : 1;
                group.forEach(f -> merged.set(f, shipped.path(f)));
            }
        }
        return new Result<>(read(merged), updated, kept);
    }

    /** Whether {@code mine} still is what {@code baseline} says, in every component that it knows. */
    boolean untouched(String baseline, T mine) {
        ObjectNode base = tree(baseline);
        ObjectNode current = tree(write(mine));
        return current.properties().stream().noneMatch(p -> touched(base.get(p.getKey()), p.getValue()));
    }

    static String write(Object record) {
        try {
            return Json.MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + record, e);
        }
    }

    private List<Set<String>> groups(ObjectNode shipped) {
        List<Set<String>> groups = new ArrayList<>(together);
        Set<String> grouped = new HashSet<>();
        together.forEach(grouped::addAll);
        shipped.fieldNames().forEachRemaining(field -> {
            if (!grouped.contains(field)) {
                groups.add(Set.of(field));
            }
        });
        return groups;
    }

    private static boolean touched(@Nullable JsonNode base, JsonNode mine) {
        return base == null ? !blank(mine) : !same(base, mine);
    }

    private static boolean news(@Nullable JsonNode base, JsonNode mine, JsonNode shipped) {
        return !same(mine, shipped) && (base == null || !same(base, shipped));
    }

    private static boolean same(JsonNode a, JsonNode b) {
        return a.equals(BY_WORTH, b);
    }

    private static boolean blank(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> true;
            case ARRAY, OBJECT -> node.isEmpty();
            case STRING -> node.textValue().isBlank();
            case BINARY, BOOLEAN, NUMBER, POJO -> false;
        };
    }

    private T read(ObjectNode tree) {
        try {
            return Json.MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read back " + tree, e);
        }
    }

    /** A baseline that cannot be read was not written by us: an exception, lest it pass for one that is empty. */
    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(json);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("no record in JSON: " + json, e);
        }
    }
}
