package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** ENG-07: nothing under review changed while reviewers read it. */
final class HeldFreeze implements EvidenceRule {
    @Override
    public String item() {
        return "ENG-07";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String freeze = view.named().freeze();
        LocalDate start = view.review().start();
        LocalDate end = view.review().end();
        if (freeze.isEmpty() || start == null || end == null) {
            return Evidence.of(
                    item(), State.NOT_SEEN, "The commit under review, its first and its last day are not all known.");
        }
        Optional<List<CommitInfo>> since = view.past().flatMap(past -> past.changesOfScope(freeze, view.head()));
        if (since.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "The commit under review is not in this repository.");
        }
        List<CommitInfo> during = since.get().stream()
                .filter(commit -> !commit.on().isBefore(start) && !commit.on().isAfter(end))
                .toList();
        if (!during.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    Counted.of(during.size(), "commit", "commits") + " touched the scope between " + start + " and "
                            + end + "; say which of them were agreed.",
                    Commits.places(during, view.past().orElseThrow().scope()));
        }
        return end.isBefore(view.review().today())
                ? Evidence.of(item(), State.PASS, "No commit touched the scope between " + start + " and " + end + ".")
                : Evidence.of(
                        item(),
                        State.NOT_SEEN,
                        "No commit has touched the scope since the freeze; the review is not over yet.");
    }
}
