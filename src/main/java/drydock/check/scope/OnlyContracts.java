package drydock.check.scope;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.PlanRule;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.model.RuleInfo;
import drydock.check.model.ScopeFacts;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Words;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.stream.Stream;

/** PL-S01: contracts are under review, but nothing of what feeds or surrounds them. */
public final class OnlyContracts implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S01",
            "Contracts without off-chain or oracle component",
            "warn; error at the start if code shows one",
            "Add the component, or record \"none\" with a reason.",
            "ART, mistake 2",
            "REKT, question 2",
            "SHER-QA, question 6");

    /** An API is an off-chain service; a front end is neither. */
    private static final List<ScopeType> SURROUNDINGS =
            List.of(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE, ScopeType.API);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        ScopeFacts scope = facts.scope();
        if (scope.items().isEmpty()) {
            return Verdict.cannotCheck(INFO, "nothing is in scope yet");
        }
        if (!scope.has(ScopeType.CONTRACT)) {
            return Verdict.of(INFO).verdict();
        }
        RepositoryFacts repository = facts.repository();
        boolean asked = SURROUNDINGS.stream().anyMatch(type -> isSaid(scope, type));
        List<String> files = repository == null ? List.of() : files(scope, repository);
        if (!files.isEmpty()) {
            return Verdict.of(INFO)
                    .error(Subject.PROJECT, message(asked, files), scope.place(), Gate.START)
                    .verdict();
        } else if (!asked) {
            return Verdict.of(INFO)
                    .warn(
                            Subject.PROJECT,
                            "Only contracts are in scope: no oracle, bridge or off-chain component, and no statement"
                                    + " that there is none.",
                            scope.place())
                    .verdict();
        }
        return repository == null
                ? Verdict.cannotCheck(INFO, RepositoryFacts.UNREAD)
                : Verdict.of(INFO).verdict();
    }

    private static String message(boolean asked, List<String> files) {
        String what = "%s prices, messages or operator signatures: %s."
                .formatted(Words.count(files.size(), "file reads", "files read"), Words.list(files));
        return asked
                ? "No component in scope stands for what the code calls, and nothing says that there is none. " + what
                : "Only contracts are in scope. " + what;
    }

    private static boolean isSaid(ScopeFacts scope, ScopeType type) {
        return scope.has(type) || scope.none().contains(type);
    }

    /** Where code shows something for which the scope has neither a component nor the statement that there is none. */
    private static List<String> files(ScopeFacts scope, RepositoryFacts repository) {
        return repository.sources().markers().stream()
                .filter(marker -> types(marker.kind()).noneMatch(type -> isSaid(scope, type)))
                .map(Marker::file)
                .distinct()
                .toList();
    }

    private static Stream<ScopeType> types(Marker.Kind kind) {
        return switch (kind) {
            case ORACLE -> Stream.of(ScopeType.ORACLE);
            case BRIDGE -> Stream.of(ScopeType.BRIDGE);
            case OPERATOR -> Stream.of(ScopeType.OFF_CHAIN_SERVICE, ScopeType.API);
        };
    }
}
