package drydock.ui.checks;

import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict.Finding;
import drydock.domain.check.CheckMute;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Checks screen.
 *
 * @param key what makes two lines the same
 * @param level in words: error, warning, note, unknown, muted, passed
 * @param rank of the level, the gravest first
 * @param finding null where the line is about something else
 * @param mute null where it is not muted
 */
record CheckRow(
        String key,
        String level,
        int rank,
        RuleInfo rule,
        String about,
        String words,
        @Nullable Finding finding,
        @Nullable CheckMute mute) {
    /** Whether it only names a rule: then the rule itself says all of it. */
    boolean isRule() {
        return key.startsWith("rule/");
    }

    String id() {
        return rule.id();
    }
}
