package drydock.ui.checklist;

import drydock.domain.checklist.DiligenceState;
import org.jspecify.annotations.Nullable;

/** Says in words how the due-diligence answers stand that decide an item. */
final class DiligenceWords {
    private DiligenceWords() {}

    static String of(@Nullable DiligenceState state) {
        if (state == null) {
            return "";
        }
        if (state.wanted() == 0) {
            return "This follows from the due-diligence answers about auditors. There is no candidate yet.";
        }
        String whose = state.chosen() ? "the chosen auditor" : "the candidates; none is chosen yet";
        StringBuilder words = new StringBuilder("This follows from the due-diligence answers about ")
                .append(whose)
                .append(": ")
                .append(state.fulfilled())
                .append(" of ")
                .append(state.wanted())
                .append(" are as they should be");
        if (state.contrary() > 0) {
            words.append(", ")
                    .append(state.contrary())
                    .append(state.contrary() == 1 ? " says" : " say")
                    .append(" the opposite");
        }
        if (state.unanswered() > 0) {
            words.append(", ").append(state.unanswered()).append(" unknown");
        }
        return words.append(".").toString();
    }
}
