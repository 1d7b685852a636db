package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Frozen;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            LocalDate start = audit.start();
            Optional<Frozen> frozen = repository == null ? Optional.empty() : frozen(facts, audit, repository);
            if (repository != null && frozen.isEmpty()) {
                if (!audit.isOver(facts.today())) {
                    out.missing(audit.subject(), "the repository was not read since its commit was ordered");
                }
            } else {
                tell(facts, audit, frozen.map(Frozen::scopeChanged).orElse(null), start, out);
            }
        }
        return out.verdict();
    }

    private static void tell(
            Facts facts, AuditFacts audit, @Nullable LocalDate changed, @Nullable LocalDate start, Writer out) {
        if (changed == null || start == null) {
            out.missing(audit.subject(), start == null ? "the kick-off has no date" : RepositoryFacts.UNREAD);
        } else if (changed.isAfter(start.minusDays(facts.threshold(Threshold.FREEZE_LEAD)))) {
            out.warn(
                    audit.subject(),
                    "Scope last changed %s, review starts %s.".formatted(facts.day(changed), facts.day(start)),
                    audit.dates().kickOff().place());
        }
    }

    /** What was read of the commit of this audit; where none is known, of the one that the plan names. */
    private static Optional<Frozen> frozen(Facts facts, AuditFacts audit, RepositoryFacts repository) {
        String reviewed = facts.reviewed(audit);
        return reviewed == null || repository.commits().freeze() == null
                ? Optional.of(new Frozen("", null, repository.scopeChanged()))
                : repository.frozen(reviewed);
    }
}
