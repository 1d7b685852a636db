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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** PL-T06: fewer days are planned than published guidance has for the size. Solidity only. */
public final class ReviewTooShort implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-T06",
                    "Review looks too short for its size",
                    "warn",
                    "Ask for the number of reviewers and their days, or reduce the scope.",
                    "SHER-TIMELINE",
                    "SEAL-EXT")
            .reading(Threshold.SHORT_REVIEW);

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
        LocalDate start = audit.start();
        LocalDate end = audit.end();
        long lines = Benchmark.solidityLines(facts.scope());
        if (start == null || end == null || lines == 0) {
            out.missing(
                    audit.subject(), lines == 0 ? "no Solidity lines in scope are counted" : "the review has no dates");
            return;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        Optional<Double> benchmark = Benchmark.days(lines);
        if (benchmark.isEmpty()) {
            out.warn(
                    audit.subject(),
                    "%s lines are beyond published guidance: split the scope.".formatted(lines),
                    audit.dates().reviewEnd().place());
        } else if (days * 100 < facts.threshold(Threshold.SHORT_REVIEW) * benchmark.get()
                && !hasPeople(audit, days, benchmark.get())) {
            out.warn(
                    audit.subject(),
                    "%s lines in %s; published guidance for this size is about %s days (Sherlock, 2026-01) or %s (SEAL, 2026-01)."
                            .formatted(
                                    lines,
                                    Words.count(days, "day", "days"),
                                    Math.round(benchmark.get()),
                                    Benchmark.band(lines)),
                    audit.dates().reviewEnd().place());
        }
    }

    /** Several reviewers may read in fewer days. */
    private static boolean hasPeople(AuditFacts audit, long days, double benchmark) {
        QuoteFacts accepted = audit.accepted();
        return accepted != null
                && accepted.quote().people() > 1
                && accepted.quote().people() * days >= benchmark;
    }
}
