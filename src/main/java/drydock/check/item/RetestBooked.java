package drydock.check.item;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import drydock.check.timeline.RetestTooShort;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** RET-01: the retest window has its days before the review starts, and is as long as the auditor needs. */
final class RetestBooked implements PlanItem {
    private final PlanRule tooShort = new RetestTooShort();

    @Override
    public String item() {
        return "RET-01";
    }

    @Override
    public Found look(Facts facts) {
        boolean booked = facts.audits().stream()
                .allMatch(audit ->
                        Stream.of(audit.retestStart(), audit.retestEnd()).allMatch(Objects::nonNull));
        if (!booked) {
            boolean started = facts.audits().stream()
                    .map(AuditFacts::start)
                    .anyMatch(start -> start != null && isPast(start, facts));
            return started
                    ? Found.contrary("The review has started, and the retest has no days.")
                    : Found.nothing("The retest window has no days yet.");
        }
        Verdict verdict = tooShort.check(facts);
        return verdict.findings().isEmpty()
                ? Found.proven("Every retest window has its days and is long enough.")
                : Found.contrary(verdict.findings().getFirst().message());
    }

    private static boolean isPast(LocalDate day, Facts facts) {
        return !day.isAfter(facts.today());
    }
}
