package drydock.check.git;

import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.RuleInfo;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;

/** PL-G04: reviewers read code that is no longer what will be released. */
public final class ChangedDuringReview implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-G04",
            "Scope changed during the review",
            "error; info if cosmetic only",
            "Move work to another branch, or agree the change in writing.",
            "TOB-PREP",
            "HACK");

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

        Writer out = Verdict.of(INFO);
        for (AuditFacts audit : facts.audits()) {
            if (audit.start() == null || audit.end() == null) {
                out.missing(audit.subject(), "the review has no dates");
            } else if (audit.runs(facts.today())) {
                String audited = facts.reviewed(audit);
                String head = repository.commits().head();
                if (audited == null || head == null) {
                    out.missing(
                            audit.subject(),
                            audited == null
                                    ? "the commit under review is not known"
                                    : "the commit that is worked on is not known");
                } else {
                    repository
                            .history()
                            .delta(audited, head)
                            .ifPresentOrElse(
                                    delta -> tell(audit, delta, audited, out),
                                    () -> out.missing(audit.subject(), repository.whyUnknown(audited, head)));
                }
            }
        }
        return out.verdict();
    }

    private static void tell(AuditFacts audit, Delta delta, String audited, Writer out) {
        String shortly = RepositoryFacts.shorten(audited);
        if (!delta.logic().isEmpty()) {
            out.error(
                    audit.subject(),
                    "%s changed while reviewers are reading %s."
                            .formatted(Words.count(delta.logic().size(), "in-scope file", "in-scope files"), shortly),
                    audit.place("notes"),
                    Gate.START);
        } else if (!delta.isEmpty()) {
            out.info(audit.subject(), "No logic changed since " + shortly + ".", audit.place("notes"));
        }
    }
}
