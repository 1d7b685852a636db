package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** TST-08: tests of sources that fail or are old, asked only where the code has such a source. */
final class StaleSources implements EvidenceRule {
    private static final Pattern FAILING = Pattern.compile(
            "(?i)\\bstale|stale_?(price|answer|oracle|feed)|\\bupdatedAt\\b|\\bansweredInRound\\b|\\bsequencer_?(uptime|down|feed|oracle)|publish_?time");

    @Override
    public String item() {
        return "TST-08";
    }

    @Override
    public Evidence look(RepositoryView view) {
        boolean depends = List.of(MarkerQuestion.oracles(), MarkerQuestion.bridges()).stream()
                .anyMatch(
                        question -> !view.inCode(question.markers(), Role.CODE).isEmpty());
        if (!depends) {
            return Evidence.of(item(), State.NOT_SEEN, "No sign of a price source or bridge that could fail.");
        }
        List<Place> tests = view.inText(FAILING, Role.TEST);
        return tests.isEmpty()
                ? Evidence.of(item(), State.NOT_SEEN, "Not seen: tests of stale or failing sources.")
                : new Evidence(item(), State.SEEN, "Seen: tests of stale or failing sources.", tests);
    }
}
