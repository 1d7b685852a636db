package drydock.scan.evidence;

import java.util.List;

/**
 * What the repository says about one item. A suggestion: a person accepts it, or overrules it with a reason.
 *
 * @param item the id in the checklist
 * @param words one or two sentences for a person
 * @param places where it was seen, the first few
 */
public record Evidence(String item, State state, String words, List<Place> places) {
    /** More places than this do not help anybody decide. */
    static final int MOST_PLACES = 20;

    public Evidence {
        places = List.copyOf(places.subList(0, Math.min(MOST_PLACES, places.size())));
    }

    static Evidence of(String item, State state, String words) {
        return new Evidence(item, state, words, List.of());
    }

    /** {@link State#STALE} where the evidence was accepted for other contents than those that are there now. */
    public Evidence againstContents(String acceptedHash, String hashNow) {
        return acceptedHash.equals(hashNow)
                ? this
                : new Evidence(
                        item, State.STALE, "The code it rests on has changed since it was accepted. " + words, places);
    }
}
