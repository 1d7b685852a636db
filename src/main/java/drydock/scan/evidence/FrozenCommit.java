package drydock.scan.evidence;

import drydock.scan.git.RepositoryState;
import java.util.Optional;

/** SCO-03: one commit is under review, and others can fetch it. */
final class FrozenCommit implements EvidenceRule {
    @Override
    public String item() {
        return "SCO-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String freeze = view.inputs().freezeCommit();
        Optional<RepositoryState> state = view.state();
        if (freeze.isEmpty() || state.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No commit was named as the one under review.");
        }
        if (!state.get().head().equals(freeze)) {
            return Evidence.of(item(), State.NOT_SEEN, "Another commit is checked out than the one under review.");
        }
        boolean pushed = state.get().hasRemote() && state.get().unpushed() == 0;
        return pushed
                ? Evidence.of(item(), State.PASS, "The commit under review is on a branch of a remote.")
                : Evidence.of(item(), State.FAIL, "No branch of a remote is known to have the commit under review.");
    }
}
