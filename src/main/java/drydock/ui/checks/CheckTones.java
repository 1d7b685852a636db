package drydock.ui.checks;

import drydock.ui.control.Badge;

/** The colour of a level; the word always stands with it. */
final class CheckTones {
    private CheckTones() {}

    static Badge.Tone of(String level) {
        return switch (level) {
            case "Error" -> Badge.Tone.BLOCKER;
            case "Warning" -> Badge.Tone.RISK;
            case "Passed" -> Badge.Tone.PROVEN;
            default -> Badge.Tone.NEUTRAL;
        };
    }
}
