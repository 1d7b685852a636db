package drydock.scan.evidence;

import java.util.List;

/**
 * What the repository says about one item. A suggestion: a person accepts it, or overrules it with a reason.
 *
 * @param item the id in the checklist
 * @param words one or two sentences for a person
 * @param places where it was seen, the first few
 * @param basis what it rests on: accepted evidence is stale when that is another
 */
public record Evidence(String item, State state, String words, List<Place> places, Basis basis) {
    /** More places than this do not help anybody decide. */
    static final int MOST_PLACES = 20;

    public Evidence {
        places = List.copyOf(places.subList(0, Math.min(MOST_PLACES, places.size())));
    }

    Evidence(String item, State state, String words, List<Place> places) {
        this(item, state, words, places, Basis.NOTHING);
    }

    static Evidence of(String item, State state, String words) {
        return new Evidence(item, state, words, List.of());
    }

    /** The same, resting on {@code basis}. */
    public Evidence restingOn(Basis other) {
        return new Evidence(item, state, words, places, other);
    }

    /** {@link State#STALE} where the evidence was accepted for something else than what it rests on now. */
    public Evidence against(Basis accepted) {
        return accepted.equals(basis)
                ? this
                : new Evidence(
                        item,
                        State.STALE,
                        "The code it rests on has changed since it was accepted. " + words,
                        places,
                        basis);
    }
}
