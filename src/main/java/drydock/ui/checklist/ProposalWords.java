package drydock.ui.checklist;

import drydock.domain.checklist.Judgement;
import drydock.domain.checklist.Proposal;
import drydock.domain.repository.Suggestion;
import drydock.ui.control.Badge;
import drydock.ui.control.Icon;

/** What a suggestion is called, and how it looks. */
final class ProposalWords {
    private ProposalWords() {}

    static String source(Judgement.Source source) {
        return switch (source) {
            case REPOSITORY -> "From the repository";
            case PLAN -> "From the plan";
        };
    }

    /** What it says, beside its mark. */
    static String of(Proposal proposal) {
        String whose = proposal.source() == Judgement.Source.PLAN ? "the plan" : "the repository";
        return switch (proposal.suggestion().state()) {
            case PROVEN -> sentence(whose) + " proves it";
            case CONTRARY -> sentence(whose) + " shows the contrary";
            case LOOKS_PRESENT -> "Looks present";
            case NOT_SEEN -> "Not seen";
            case NOT_APPLICABLE -> "Not applicable";
            case OUTDATED -> "Older than the code";
        };
    }

    static Badge.Tone tone(Suggestion.State state) {
        return switch (state) {
            case PROVEN -> Badge.Tone.PROVEN;
            case LOOKS_PRESENT -> Badge.Tone.ACCENT;
            case CONTRARY, OUTDATED -> Badge.Tone.RISK;
            case NOT_SEEN, NOT_APPLICABLE -> Badge.Tone.NEUTRAL;
        };
    }

    static Icon icon(Suggestion.State state) {
        return switch (state) {
            case PROVEN -> Icon.PROVEN;
            case LOOKS_PRESENT -> Icon.SEARCH;
            case CONTRARY -> Icon.WARNING;
            case OUTDATED -> Icon.LATE;
            case NOT_SEEN, NOT_APPLICABLE -> Icon.UNKNOWN;
        };
    }

    /** {@code src/Vault.sol:40}; what is in no file by its text alone. */
    static String place(Suggestion.Sight sight) {
        return sight.line() == 0 ? sight.path() : sight.path() + ":" + sight.line();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
