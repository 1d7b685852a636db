package drydock.check.item;

import drydock.domain.repository.Suggestion.State;

/**
 * What a plan says about an item.
 *
 * @param words one or two sentences for a person
 */
record Found(State state, String words) {
    static Found proven(String words) {
        return new Found(State.PROVEN, words);
    }

    /** It speaks for it, and a person must confirm. */
    static Found looks(String words) {
        return new Found(State.LOOKS_PRESENT, words);
    }

    static Found contrary(String words) {
        return new Found(State.CONTRARY, words);
    }

    /** There is nothing yet, which is not the contrary. */
    static Found nothing(String words) {
        return new Found(State.NOT_SEEN, words);
    }

    /** {@code why} as the end of a sentence. */
    static Found cannotTell(String why) {
        return new Found(State.NOT_SEEN, "Cannot tell yet: " + why + ".");
    }
}
