package drydock.check.scope;

import drydock.check.model.Facts;
import drydock.check.model.Place;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.domain.scope.ScopeItem;
import java.util.regex.Pattern;

/** PL-S07: what changed against the original is where the new flaws are. */
public final class ForkWithoutDiff implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S07",
            "Fork marked but no upstream diff",
            "warn",
            "Say in the notes where the diff is and which upstream commit it starts from.",
            "ART, question 4",
            "SHER-QA, question 11");

    /** A diff, a link or a commit in the notes tells where the difference is. */
    private static final Pattern DIFF = Pattern.compile("(?i)diff|https?://|\\b[0-9a-f]{7,40}\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        if (facts.scope().items().isEmpty()) {
            return Verdict.cannotCheck(INFO, "nothing is in scope yet");
        }
        Writer out = Verdict.of(INFO);
        facts.scope()
                .inScope()
                .filter(item ->
                        !item.forkOf().isBlank() && !DIFF.matcher(item.notes()).find())
                .forEach(item -> out.warn(
                        Subject.of(item.id(), item.name()),
                        "%s is forked from %s; reviewers need the diff.".formatted(item.name(), item.forkOf()),
                        new Place(ScopeItem.class, item.id(), "notes")));
        RepositoryFacts repository = facts.repository();
        if (repository == null) {
            out.missing(Subject.PROJECT, RepositoryFacts.UNREAD);
        } else {
            repository.sources().forkHeaders().stream()
                    .filter(file -> facts.scope()
                            .inScope()
                            .noneMatch(item ->
                                    item.name().endsWith(file) && !item.forkOf().isBlank()))
                    .forEach(file -> out.warn(
                            new Subject(file, file),
                            "%s says that it comes from elsewhere; reviewers need the diff.".formatted(file),
                            facts.scope().place()));
        }
        return out.verdict();
    }
}
