package drydock.ui.compare;

import drydock.domain.Answer;
import drydock.ui.compare.CompareCell.Mark;

/** Yes, no and unknown as cells. */
final class Answers {
    private Answers() {}

    static CompareCell cell(Answer answer) {
        return switch (answer) {
            case YES -> CompareCell.of("Yes").marked(Mark.YES);
            case NO -> CompareCell.of("No").marked(Mark.NO);
            case UNKNOWN -> CompareCell.UNKNOWN;
        };
    }

    /** For a red flag a yes is the bad news. */
    static CompareCell flag(Answer answer) {
        return switch (answer) {
            case YES -> CompareCell.of("Raised").marked(Mark.RAISED);
            case NO -> CompareCell.of("Not raised").marked(Mark.YES);
            case UNKNOWN -> CompareCell.UNKNOWN;
        };
    }

    /** What an editor offers for {@code answer}. */
    static String words(Answer answer, boolean flag) {
        return switch (answer) {
            case YES -> flag ? "Raised" : "Yes";
            case NO -> flag ? "Not raised" : "No";
            case UNKNOWN -> "Unknown";
        };
    }
}
