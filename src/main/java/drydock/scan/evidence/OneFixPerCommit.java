package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** REM-02: each commit between the reviewed and the fixed code names one finding. */
final class OneFixPerCommit implements EvidenceRule {
    @Override
    public String item() {
        return "REM-02";
    }

    @Override
    public Evidence look(RepositoryView view) {
        Optional<List<CommitInfo>> fixes = FixCommits.of(view);
        if (fixes.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, FixCommits.NO_RANGE);
        } else if (fixes.get().isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No commit changed the scope after the review.");
        }
        List<CommitInfo> several = new ArrayList<>();
        List<CommitInfo> none = new ArrayList<>();
        for (CommitInfo commit : fixes.get()) {
            long findings = FixCommits.findings(commit);
            if (findings != 1) {
                (findings > 1 ? several : none).add(commit);
            }
        }
        if (!several.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    several.size() + " of " + fixes.get().size() + " commits name several findings.",
                    FixCommits.places(view, several));
        }
        return none.isEmpty()
                ? Evidence.of(item(), State.PASS, "Each of " + fixes.get().size() + " commits names one finding.")
                : new Evidence(
                        item(),
                        State.NOT_SEEN,
                        none.size() + " of " + fixes.get().size() + " commits name no finding in their message.",
                        FixCommits.places(view, none));
    }
}
