package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The commits that lead from the reviewed commit to the last one that reviewers saw. */
final class FixCommits {
    /** How auditors number findings: {@code H-01}, {@code [M-2]}, {@code TRST-H-1}, {@code [I7]}, {@code Issue 7}; L1 is a layer, L74 a line. */
    private static final Pattern FINDING = Pattern.compile(
            "\\b(?:[A-Z]{2,8}-)?(?:[CHMLIQG]|QA|NC|INFO|GAS)(?:-\\d{1,3}|0\\d)\\b|\\[[CHMLIQG]\\d\\]|(?i:\\b(?:issue|finding)\\s+#?\\d{1,4}\\b)");

    static final String NO_RANGE = "The reviewed commit and the last one that reviewers saw are not both known.";

    private FixCommits() {}

    /** Those that touched the scope; empty if one of the two commits is not named or not here. */
    static Optional<List<CommitInfo>> of(RepositoryView view) {
        EvidenceInputs.Commits named = view.named();
        return named.freeze().isEmpty() || named.last().isEmpty()
                ? Optional.empty()
                : view.past().flatMap(past -> past.changesOfScope(named.freeze(), named.last()));
    }

    /** How many different findings a message names. */
    static long findings(CommitInfo commit) {
        return FINDING.matcher(commit.message())
                .results()
                .map(match -> match.group().toUpperCase(Locale.ROOT))
                .distinct()
                .count();
    }

    static List<Place> places(RepositoryView view, List<CommitInfo> commits) {
        return Commits.places(commits, view.past().orElseThrow().scope());
    }

    static boolean touchesTests(CommitInfo commit) {
        return commit.paths().stream()
                .anyMatch(path -> Role.of(path, false).filter(Role.TEST::equals).isPresent());
    }
}
