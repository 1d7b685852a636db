package drydock.check.timeline;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.plan.Deliverable;
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
                    "ART, how to choose 3, Runtime Verification, question 2")
            .reading(Threshold.FORMAL_EXTRA);

    private static final Pattern FORMAL = Pattern.compile("(?i)formal|proofs? of correctness|machine-checked");

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
        Optional<Deliverable> promised = audit.deliverables().stream()
                .filter(deliverable -> FORMAL.matcher(deliverable.title()).find()
                        && deliverable.state() != DeliverableState.NOT_INCLUDED)
                .findFirst();
        if (promised.isEmpty()) {
            return;
        }
        LocalDate start = audit.start();
        LocalDate end = audit.end();
        Optional<Double> benchmark = Benchmark.days(Benchmark.solidityLines(facts.scope()));
        if (start == null || end == null) {
            out.missing(audit.subject(), "the review has no dates");
            return;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        String planned = Words.count(days, "day is", "days are") + " planned";
        if (isQuotedWithout(audit, promised.get(), days)) {
            warn(audit, planned + ", as many as the quote has without it", out);
        } else if (benchmark.isEmpty()) {
            out.missing(
                    audit.subject(), "published guidance has no time for the size of the scope, or it is not counted");
        } else if (days < benchmark.get() + facts.threshold(Threshold.FORMAL_EXTRA)) {
            warn(audit, planned + ", and reading alone takes about " + Math.round(benchmark.get()), out);
        }
    }

    /** Whether the accepted quote has the same days for a review without the proofs. */
    private static boolean isQuotedWithout(AuditFacts audit, Deliverable promised, long days) {
        QuoteFacts accepted = audit.accepted();
        Integer quoted = accepted == null ? null : accepted.quote().durationDays();
        return accepted != null
                && quoted != null
                && quoted == days
                && !accepted.quote().deliverables().contains(promised.type());
    }

    private static void warn(AuditFacts audit, String why, Writer out) {
        out.warn(
                audit.subject(),
                "Proof work usually extends the calendar; %s.".formatted(why),
                audit.dates().reviewEnd().place());
    }
}
