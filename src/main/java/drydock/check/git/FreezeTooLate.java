package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;

/** PL-G03: reviewers prepare on code that still moves. */
public final class FreezeTooLate implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-G03",
                    "Freeze is too close to the start",
                    "warn",
                    "Move the start, or freeze earlier.",
                    "SHER-COLLAB, 3 days",
                    "C4-SP, 2 business days")
            .reading(Threshold.FREEZE_LEAD);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        RepositoryFacts repository = facts.repository();
        LocalDate changed = repository == null ? null : repository.scopeChanged();
        int lead = facts.threshold(Threshold.FREEZE_LEAD);
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            LocalDate start = audit.start();
            if (repository != null && !isRead(facts, audit, repository)) {
                if (!audit.isOver(facts.today())) {
                    out.missing(audit.subject(), "the repository was read for the commit of another audit");
                }
            } else if (changed == null || start == null) {
                out.missing(audit.subject(), start == null ? "the kick-off has no date" : RepositoryFacts.UNREAD);
            } else if (changed.isAfter(start.minusDays(lead))) {
                out.warn(
                        audit.subject(),
                        "Scope last changed %s, review starts %s.".formatted(facts.day(changed), facts.day(start)),
                        audit.dates().kickOff().place());
            }
        }
        return out.verdict();
    }

    /** Whether what was read of the repository is about the commit of this audit. */
    private static boolean isRead(Facts facts, AuditFacts audit, RepositoryFacts repository) {
        String reviewed = facts.reviewed(audit);
        String read = repository.commits().freeze();
        return reviewed == null || read == null || reviewed.equals(read);
    }
}
