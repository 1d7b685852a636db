package drydock.check.scope;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Words;

/** PL-S04: a source file that nobody classified ships with nobody having read it. */
public final class OrphanSources implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S04",
            "Source files in neither list",
            "warn",
            "Classify each; tests and vendored code can go out of scope together.",
            "TOB-PREP",
            "C4-README");

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
        int count = repository.sources().orphans().size();
        return count == 0
                ? Verdict.of(INFO).verdict()
                : Verdict.of(INFO)
                        .warn(
                                Subject.PROJECT,
                                "%s (%s) %s neither in nor out of scope."
                                        .formatted(
                                                Words.count(count, "source file", "source files"),
                                                Words.count(repository.sources().orphanLines(), "line", "lines"),
                                                count == 1 ? "is" : "are"),
                                facts.scope().place())
                        .verdict();
    }
}
