package drydock.scan.evidence;

import java.util.Optional;

/** SCO-03: one commit is under review, and others can fetch it. */
final class FrozenCommit implements EvidenceRule {
    @Override
    public String item() {
        return "SCO-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String freeze = view.named().freeze();
        Optional<Past> past = view.past();
        if (freeze.isEmpty() || past.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No commit was named as the one under review.");
        }
        if (!past.get().history().has(freeze)) {
            return Evidence.of(item(), State.FAIL, "The commit under review is not in this repository.");
        }
        if (past.get().history().isOnRemote(freeze)) {
            return Evidence.of(item(), State.PASS, "The commit under review is on a branch of a remote.");
        }
        return past.get().history().isOnTag(freeze)
                ? Evidence.of(
                        item(),
                        State.NOT_SEEN,
                        "The commit under review has a tag; whether that was pushed is not known.")
                : Evidence.of(
                        item(),
                        State.FAIL,
                        "No branch of a remote and no tag is known to have the commit under review.");
    }
}
