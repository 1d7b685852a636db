package drydock.scan.change;

import drydock.scan.git.CommitInfo;
import java.util.List;

/**
 * A commit that the later point has and the earlier has not, and that touched what concerns the scope.
 *
 * @param findings that its message names, as it names them
 */
public record CommitBetween(CommitInfo commit, List<String> findings) {
    public CommitBetween {
        findings = List.copyOf(findings);
    }

    static CommitBetween of(CommitInfo commit) {
        return new CommitBetween(commit, FindingNames.in(commit.message()));
    }
}
