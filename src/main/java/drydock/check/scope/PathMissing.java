package drydock.check.scope;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.Place;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.Set;

/** PL-S03: reviewers cannot read what is not in the commit that they get. */
public final class PathMissing implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S03",
            "Scope path does not exist at the commit",
            "error (start)",
            "Correct the path or the commit.",
            "TOB-PREP",
            "C4-README");

    /** Only these are files of the repository by their kind; others may have a name instead of a path. */
    private static final List<ScopeType> IN_TREE = List.of(ScopeType.CONTRACT, ScopeType.SCRIPT);

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
        if (facts.scope().inScope().findAny().isEmpty()) {
            return Verdict.cannotCheck(INFO, "nothing is in scope yet");
        }
        Set<String> files = repository.files();
        String freeze = repository.commits().freeze();
        if (files == null || freeze == null) {
            return Verdict.cannotCheck(
                    INFO,
                    freeze == null ? "no freeze commit is named" : "the files of the freeze commit were not read");
        }
        Writer out = Verdict.of(INFO);
        facts.scope()
                .inScope()
                .filter(item -> IN_TREE.contains(item.type()) && !files.contains(path(item)))
                .forEach(item -> out.error(
                        Subject.of(item.id(), item.name()),
                        "%s is not in commit %s.".formatted(item.name(), RepositoryFacts.shorten(freeze)),
                        new Place(ScopeItem.class, item.id(), "name"),
                        Gate.START));
        return out.verdict();
    }

    private static String path(ScopeItem item) {
        return item.name().startsWith("./") ? item.name().substring(2) : item.name();
    }
}
