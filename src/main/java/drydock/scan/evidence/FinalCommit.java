package drydock.scan.evidence;

import drydock.scan.git.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** RET-05: the last commit that reviewers saw was built on the one under review, and others can fetch it. */
final class FinalCommit implements EvidenceRule {
    @Override
    public String item() {
        return "RET-05";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String last = view.named().last();
        String freeze = view.named().freeze();
        Optional<History> history = view.past().map(Past::history);
        if (last.isEmpty() || history.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No commit was named as the last that was reviewed.");
        } else if (!history.get().has(last)) {
            return Evidence.of(item(), State.FAIL, "The last reviewed commit is not in this repository.");
        }
        List<String> wrong = new ArrayList<>();
        boolean fetched = history.get().isOnRemote(last);
        if (!fetched && !history.get().isOnTag(last)) {
            wrong.add("no branch of a remote and no tag is known to have it");
        }
        Optional<Boolean> descends = history.get().descends(freeze, last);
        if (descends.isPresent() && !descends.get()) {
            wrong.add("it was not built on the commit under review");
        }
        if (!wrong.isEmpty()) {
            return Evidence.of(
                    item(),
                    State.FAIL,
                    "The last reviewed commit is recorded, but " + String.join(", and ", wrong) + ".");
        }
        if (!fetched) {
            return Evidence.of(
                    item(),
                    State.NOT_SEEN,
                    "The last reviewed commit is recorded and has a tag; whether that was pushed is not known.");
        }
        return descends.isEmpty()
                ? Evidence.of(
                        item(),
                        State.NOT_SEEN,
                        "The last reviewed commit is recorded; whether it was built on the one under review is not"
                                + " known.")
                : Evidence.of(
                        item(),
                        State.PASS,
                        "The last reviewed commit was built on the one under review, and others can fetch it.");
    }
}
