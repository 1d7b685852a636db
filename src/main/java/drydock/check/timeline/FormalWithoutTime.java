package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.plan.DeliverableState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** PL-T07: proof work usually takes longer than the review of the same code. */
public final class FormalWithoutTime implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-T07",
            "Formal methods promised without extra time",
            "warn",
            "Confirm the dates with the auditor.",
            "ART");

    private static final Pattern FORMAL = Pattern.compile("(?i)formal|proofs? of correctness|machine-checked");

    /** Calendar days on top of the review. Our own default. */
    private static final int EXTRA_DAYS = 14;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        facts.audits().forEach(audit -> check(facts, audit, out));
        return out.verdict();
    }

    private static void check(Facts facts, AuditFacts audit, Writer out) {
        boolean promised = audit.deliverables().stream()
                .anyMatch(deliverable -> FORMAL.matcher(deliverable.title()).find()
                        && deliverable.state() != DeliverableState.NOT_INCLUDED);
        if (!promised) {
            return;
        }
        LocalDate start = audit.start();
        LocalDate end = audit.end();
        Optional<Double> benchmark = Benchmark.days(Benchmark.solidityLines(facts.scope()));
        if (start == null || end == null || benchmark.isEmpty()) {
            out.missing(audit.subject(), "the review's dates or its size are not known");
            return;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        if (days < benchmark.get() + EXTRA_DAYS) {
            out.warn(
                    audit.subject(),
                    "Proof work usually extends the calendar; %s are planned, and reading alone takes about %s."
                            .formatted(Words.count(days, "day", "days"), Math.round(benchmark.get())),
                    audit.dates().reviewEnd().place());
        }
    }
}
