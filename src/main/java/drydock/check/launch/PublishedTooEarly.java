package drydock.check.launch;

import drydock.check.model.AuditFacts;
import drydock.check.model.AuditFacts.Dated;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PL-P01: the public report lists findings that are still open. */
public final class PublishedTooEarly implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-P01",
            "Published, or due to be published, before fixes are verified",
            "error",
            "Withdraw, add a status addendum, or move the date.",
            "ART, mistake 4 and how to choose 5");

    private final List<PlanRule> ofFindings;

    /** @param ofFindings the rules of which a published report may break none */
    public PublishedTooEarly(List<PlanRule> ofFindings) {
        this.ofFindings = List.copyOf(ofFindings);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            Dated published = audit.dates().published();
            LocalDate date = published.date();
            if (date == null) {
                out.missing(audit.subject(), "the publication has no date");
                continue;
            }
            if (published.happened()) {
                afterwards(facts, audit, out);
            }
            against(facts, audit, audit.retestEnd(), "the retest ends", out);
            against(facts, audit, audit.dates().disclosed().date(), "disclosure is agreed", out);
        }
        return out.verdict();
    }

    private void afterwards(Facts facts, AuditFacts audit, Writer out) {
        for (PlanRule rule : ofFindings) {
            Verdict verdict = rule.check(facts);
            verdict.missing().forEach(missing -> out.missing(audit.subject(), missing.what()));
            verdict.findings()
                    .forEach(finding -> out.error(
                            new Subject(
                                    audit.subject().key() + ":" + rule.info().id(),
                                    audit.subject().title()),
                            "The report is published: " + finding.message(),
                            audit.dates().published().place(),
                            Gate.PUBLISH));
        }
    }

    private static void against(Facts facts, AuditFacts audit, @Nullable LocalDate other, String what, Writer out) {
        LocalDate date = audit.dates().published().date();
        if (other == null) {
            out.missing(audit.subject(), "no day on which " + what + " is known");
        } else if (date != null && date.isBefore(other)) {
            out.error(
                    audit.subject(),
                    "Publishing %s is earlier than %s (%s).".formatted(facts.day(date), what, facts.day(other)),
                    audit.dates().published().place(),
                    Gate.PUBLISH);
        }
    }
}
