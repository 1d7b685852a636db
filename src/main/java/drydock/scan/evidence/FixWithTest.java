package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.util.List;
import java.util.Optional;

/** REM-03: each commit that changes code under review after the audit changes a test too. */
final class FixWithTest implements EvidenceRule {
    @Override
    public String item() {
        return "REM-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<List<CommitInfo>> fixes = FixCommits.of(view);
        if (fixes.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, FixCommits.NO_RANGE);
        } else if (fixes.get().isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No commit changed the scope after the review.");
        }
        List<CommitInfo> untested = fixes.get().stream()
                .filter(commit -> !FixCommits.touchesTests(commit))
                .toList();
        // the test may be in a commit of its own, and a remark about gas needs none
        return untested.isEmpty()
                ? Evidence.of(
                        item(),
                        State.PASS,
                        "Each of " + fixes.get().size() + " commits to the scope changes a test too.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        untested.size() + " of " + fixes.get().size() + " commits to the scope change no test.",
                        FixCommits.places(view, untested));
    }
}
