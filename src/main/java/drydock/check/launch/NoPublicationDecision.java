package drydock.check.launch;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;

/** PL-P02: readers cannot tell what was reviewed. */
public final class NoPublicationDecision implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-P02",
            "No publication decision, or \"audited\" without facts",
            "warn",
            "Publish a summary with firm, dates, commit and exclusions.",
            "ART, question 5",
            "SEAL-EXT");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            LocalDate end = audit.retestEnd();
            if (end == null) {
                out.missing(audit.subject(), "the last retest window has no end");
            } else if (facts.today().isAfter(end)
                    && audit.dates().published().date() == null
                    && !facts.launch().publicationDecided()) {
                out.warn(
                        audit.subject(),
                        "Readers cannot tell what was reviewed: the retest ended %s, and nobody decided what is published."
                                .formatted(facts.day(end)),
                        audit.dates().published().place());
            }
        }
        RepositoryFacts repository = facts.repository();
        if (repository == null) {
            out.missing(Subject.PROJECT, RepositoryFacts.UNREAD);
        } else {
            repository
                    .sources()
                    .auditClaims()
                    .forEach(claim -> out.warn(
                            new Subject(claim, claim),
                            "%s says “audited” with no report and commit beside it.".formatted(claim),
                            facts.scope().repository()));
        }
        return out.verdict();
    }
}
