package drydock.domain.checklist;

import drydock.domain.repository.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion about an item, with what a person made of it.
 *
 * @param judgement null while nobody decided
 */
public record Proposal(
        Judgement.Source source,
        Suggestion suggestion,
        @Nullable Judgement judgement) {
    /** Where it stands. */
    public enum Standing {
        /** Nobody decided yet, or it says something else now than what was overruled. */
        OPEN,
        /** It was accepted, and rests on the same as then. */
        ACCEPTED,
        /** It was accepted, and what it rests on has changed since. */
        STALE,
        /** A person knows better. */
        OVERRULED
    }

    public Standing standing() {
        if (judgement == null) {
            return Standing.OPEN;
        }
        return switch (judgement.verdict()) {
            case ACCEPTED ->
                judgement.state() == suggestion.state() && restsOn(judgement.basis())
                        ? Standing.ACCEPTED
                        : Standing.STALE;
            case OVERRULED -> judgement.state() == suggestion.state() ? Standing.OVERRULED : Standing.OPEN;
        };
    }

    /** What was found is still there where more was found beside it; that nothing was found was said of all that was read. */
    private boolean restsOn(List<String> accepted) {
        return suggestion.tellsOfAFind()
                ? suggestion.basis().containsAll(accepted)
                : suggestion.basis().equals(accepted);
    }

    /** Whether a person may accept it: it says that the item is done or need not be, and was not accepted as it is now. */
    public boolean canBeAccepted() {
        return suggestion.speaksFor() && standing() != Standing.ACCEPTED;
    }

    /** Whether it says that the item is not done, and nobody knows better. */
    public boolean contradicts() {
        return suggestion.state() == Suggestion.State.CONTRARY && standing() != Standing.OVERRULED;
    }

    /** Whether there is something for a person to decide: news of an open item, or news against a settled one. */
    public boolean isNews(ItemState state) {
        if (standing() == Standing.STALE) {
            return true;
        }
        if (standing() != Standing.OPEN) {
            return false;
        }
        return state == ItemState.OPEN ? suggestion.speaksFor() : speaksAgainst(state);
    }

    private boolean speaksAgainst(ItemState state) {
        return state == ItemState.DONE && suggestion.state() == Suggestion.State.CONTRARY;
    }
}
