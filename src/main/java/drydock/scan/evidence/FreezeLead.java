package drydock.scan.evidence;

import drydock.scan.git.CommitInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** SCO-04: the scope last changed some days before reviewers start, and not since. */
final class FreezeLead implements EvidenceRule {
    /** Calendar days; what Sherlock asks for (2026-07). */
    private static final int LEAD_DAYS = 3;

    @Override
    public String item() {
        return "SCO-04";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String freeze = view.named().freeze();
        Optional<Past> past = view.past();
        Optional<CommitInfo> last =
                past.flatMap(p -> p.history().last(freeze.isEmpty() ? view.head() : freeze, p.scope()));
        if (last.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "No commit is known that touched the scope.");
        }
        LocalDate start = view.review().start();
        String when =
                "The scope last changed " + last.get().on() + " (" + last.get().shortId() + ")";
        if (freeze.isEmpty() || start == null) {
            String missing =
                    freeze.isEmpty() ? "no commit was named as the one under review" : "the review has no start";
            return Evidence.of(item(), State.NOT_SEEN, when + "; " + missing + ".");
        }
        List<CommitInfo> since = past.get().changesOfScope(freeze, view.head()).orElse(List.of()).stream()
                .filter(commit -> commit.on().isBefore(start))
                .toList();
        if (!since.isEmpty()) {
            return new Evidence(
                    item(),
                    State.FAIL,
                    Counted.of(since.size(), "commit touches", "commits touch")
                            + " the scope between the freeze and the start.",
                    Commits.places(since, past.get().scope()));
        }
        boolean early = !last.get().on().isAfter(start.minusDays(LEAD_DAYS));
        return Evidence.of(
                item(),
                early ? State.PASS : State.FAIL,
                when + "; the review starts " + start + ", and " + LEAD_DAYS + " days should lie between.");
    }
}
