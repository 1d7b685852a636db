package drydock.check.scope;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.QuoteFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;

/** PL-S06: more is to be read than was ordered. */
public final class ScopeGrew implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-S06",
                    "Scope grew after the order",
                    "error (start); warn during the review",
                    "Ask for a revised quote, or trim the scope.",
                    "SHER-PREP")
            .reading(Threshold.SCOPE_GROWTH);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            QuoteFacts accepted = audit.accepted();
            if (accepted != null) {
                compare(facts, audit, accepted, out);
            }
        }
        return out.verdict();
    }

    private static void compare(Facts facts, AuditFacts audit, QuoteFacts accepted, Writer out) {
        ScopeTotals now = facts.scope().totals();
        Integer lines = accepted.quote().scope().nsloc();
        Integer files = accepted.quote().scope().files();
        if (lines == null || lines == 0 || now.nsloc() == 0) {
            out.missing(
                    audit.subject(),
                    lines == null ? "the order does not say for how many lines" : "no lines in scope are counted");
            return;
        }
        long off = Math.abs(now.nsloc() - lines) * 100;
        long read = files(facts);
        boolean otherFiles = files != null && files != read;
        if (off <= (long) facts.threshold(Threshold.SCOPE_GROWTH) * lines && !otherFiles) {
            return;
        }
        String message = "The order was for %s%s; the plan now has %s in %s."
                .formatted(
                        Words.count(lines, "line", "lines"),
                        files == null ? "" : " in " + Words.count(files, "file", "files"),
                        now.nsloc(),
                        read);
        if (audit.runs(facts.today())) {
            out.warn(audit.subject(), message, accepted.place("scope"));
        } else {
            out.error(audit.subject(), message, accepted.place("scope"), Gate.START);
        }
    }

    /** What is counted in files: contracts and scripts; other components may be no file of the repository. */
    private static long files(Facts facts) {
        return facts.scope()
                .inScope()
                .filter(item -> item.type() == ScopeType.CONTRACT || item.type() == ScopeType.SCRIPT)
                .count();
    }
}
