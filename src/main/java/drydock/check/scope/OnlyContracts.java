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

/** PL-S01: contracts are under review, but nothing of what feeds or surrounds them. */
public final class OnlyContracts implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S01",
            "Contracts without off-chain or oracle component",
            "warn; error at the start if code shows one",
            "Add the component, or record \"none\" with a reason.",
            "ART",
            "REKT-2",
            "SHER-QA");

    private static final List<ScopeType> SURROUNDINGS = List.of(
            ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE, ScopeType.API, ScopeType.FRONT_END);

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
        boolean asked = SURROUNDINGS.stream()
                .anyMatch(type -> scope.has(type) || scope.none().contains(type));
        if (!scope.has(ScopeType.CONTRACT) || asked) {
            return Verdict.of(INFO).verdict();
        }
        RepositoryFacts repository = facts.repository();
        List<Marker> markers =
                repository == null ? List.of() : repository.sources().markers();
        if (markers.isEmpty()) {
            return Verdict.of(INFO)
                    .warn(
                            Subject.PROJECT,
                            "Only contracts are in scope: no oracle, bridge or off-chain component, and no statement"
                                    + " that there is none.",
                            scope.place())
                    .verdict();
        }
        return Verdict.of(INFO)
                .error(
                        Subject.PROJECT,
                        "Only contracts are in scope. %s prices or operator signatures: %s."
                                .formatted(
                                        Words.count(files(markers).size(), "file reads", "files read"),
                                        Words.list(files(markers))),
                        scope.place(),
                        Gate.START)
                .verdict();
    }

    private static List<String> files(List<Marker> markers) {
        return markers.stream().map(Marker::file).distinct().toList();
    }
}
