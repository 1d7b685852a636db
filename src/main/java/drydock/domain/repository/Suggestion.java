package drydock.domain.repository;

import java.util.List;
import java.util.Objects;

/**
 * What the repository, a report or the plan says about one item of the checklist. It decides nothing by itself.
 *
 * @param item key of the item
 * @param words one or two sentences for a person
 * @param sights where it was seen, the first few
 * @param basis what it rests on, one line each: accepted, it is stale when that is another
 */
public record Suggestion(String item, State state, String words, List<Sight> sights, List<String> basis) {
    public Suggestion {
        Objects.requireNonNull(item, "no item");
        Objects.requireNonNull(state, "no state");
        Objects.requireNonNull(words, "no words");
        sights = List.copyOf(sights);
        basis = List.copyOf(basis);
    }

    /** How sure it is. */
    public enum State {
        /** It is proved. */
        PROVEN,
        /** The contrary is shown. */
        CONTRARY,
        /** There is an indication; a person confirms. */
        LOOKS_PRESENT,
        /** There is none. That is not the contrary: it may be elsewhere, or written otherwise. */
        NOT_SEEN,
        /** The question does not arise. */
        NOT_APPLICABLE,
        /** What it was made for has changed since. */
        OUTDATED
    }

    /**
     * A place in the repository.
     *
     * @param path with slashes; only ever shown, never opened as it stands here; empty for what is in no file
     * @param line from 1; 0 for the file as a whole
     * @param text the line, shortened; may be empty
     */
    public record Sight(String path, int line, String text) {
        public Sight {
            Objects.requireNonNull(path, "no path");
            Objects.requireNonNull(text, "no text");
        }
    }

    /** Whether it rests on what was found alone: each file of its basis shows something. */
    public boolean tellsOfAFind() {
        return (state == State.PROVEN || state == State.LOOKS_PRESENT)
                && !basis.isEmpty()
                && basis.stream().allMatch(line -> sights.stream().anyMatch(sight -> isOf(line, sight)));
    }

    private static boolean isOf(String line, Sight sight) {
        return !sight.path().isEmpty() && line.endsWith("  " + sight.path());
    }

    /** Whether it says that the item is done, or need not be. */
    public boolean speaksFor() {
        return state == State.PROVEN || state == State.LOOKS_PRESENT || state == State.NOT_APPLICABLE;
    }
}
