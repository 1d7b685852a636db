package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Commits;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import java.util.Optional;

/** PL-G06: the fixes were made on other code than was reviewed. */
public final class NotDescended implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G06",
            "Final commit does not descend from the audited one",
            "error (publish)",
            "Rebase the fixes onto the audited commit, or have the full range reviewed.",
            "SHER-COLLAB",
            "own");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        RepositoryFacts repository = facts.repository();
        if (repository == null) {
            return Verdict.cannotCheck(INFO, RepositoryFacts.UNREAD);
        }

        Commits commits = repository.commits();
        String audited = commits.audited();
        String fixed = commits.fixed();
        if (audited == null || fixed == null) {
            return Verdict.cannotCheck(
                    INFO, audited == null ? "no audited commit is named" : "no commit after the fixes is named");
        }
        Writer out = Verdict.of(INFO);
        tell(repository, audited, fixed, Subject.PROJECT, facts, out);
        for (AuditFacts audit : facts.audits()) {
            String reviewed = facts.reviewed(audit);
            if (reviewed == null || reviewed.equals(audited)) {
                continue;
            }
            if (audit.end() == null) {
                out.missing(audit.subject(), "the end of the review has no date");
            } else if (audit.isOver(facts.today())) {
                // until then what was fixed is what others found
                tell(repository, reviewed, fixed, audit.subject(), facts, out);
            }
        }
        return out.verdict();
    }

    private static void tell(
            RepositoryFacts repository, String audited, String fixed, Subject subject, Facts facts, Writer out) {
        Optional<Boolean> descends = repository.history().descends(audited, fixed);
        if (descends.isEmpty()) {
            out.missing(subject, repository.whyUnknown(audited, fixed));
        } else if (!descends.get()) {
            out.error(
                    subject,
                    "The fixed code %s was not built on the reviewed code %s."
                            .formatted(RepositoryFacts.shorten(fixed), RepositoryFacts.shorten(audited)),
                    facts.scope().commits(),
                    Gate.PUBLISH);
        }
    }
}
