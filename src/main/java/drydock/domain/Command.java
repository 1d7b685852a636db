package drydock.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One user action on the data: one transaction and one undo step.
 *
 * @param words what the Undo menu calls it, in the imperative and without a full stop: "Add scope item"
 * @param changes what it does, worked out against the snapshot the user was looking at
 */
public record Command(String words, List<Change> changes) {
    public Command {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a command needs words for the Undo menu");
        }
        changes = List.copyOf(changes);
    }

    /** Adds or replaces {@code entities}. */
    public static Command put(String words, Entity... entities) {
        return put(words, List.of(entities));
    }

    /** Adds or replaces {@code entities}. */
    public static Command put(String words, List<? extends Entity> entities) {
        return new Command(words, entities.stream().<Change>map(Change.Put::new).toList());
    }

    /** Removes {@code entities} with everything that they own in {@code snapshot}. */
    public static Command remove(String words, Snapshot snapshot, List<? extends Entity> entities) {
        return new Command(
                words,
                entities.stream()
                        .flatMap(e -> snapshot.removal(e).stream())
                        .distinct()
                        .toList());
    }

    /** This command's changes followed by {@code more}, still one undo step. */
    public Command and(List<? extends Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Command(words, all);
    }
}
