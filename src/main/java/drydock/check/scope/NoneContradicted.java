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
import drydock.check.model.Verdict.CodeLine;
import drydock.check.model.Verdict.Writer;
import drydock.domain.scope.ScopeType;

/** PL-S02: what the user said is not there is called by the code. */
public final class NoneContradicted implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "PL-S02",
            "Code marker contradicts the statement \"none\"",
            "error (start)",
            "Correct the statement or exclude the file.",
            "ART, mistake 2",
            "ETH3, oracle failure");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        RepositoryFacts repository = facts.repository();
        ScopeFacts scope = facts.scope();
        if (scope.none().isEmpty()) {
            return Verdict.of(INFO).verdict();
        }
        if (repository == null) {
            return Verdict.cannotCheck(INFO, RepositoryFacts.UNREAD);
        }
        Writer out = Verdict.of(INFO);
        for (Marker marker : repository.sources().markers()) {
            ScopeType type = typeOf(marker);
            if (scope.none().contains(type) && !scope.has(type)) {
                out.error(
                                new Subject(marker.file() + ":" + marker.line(), marker.file()),
                                "You said there is no %s, but %s:%s calls %s."
                                        .formatted(words(marker), marker.file(), marker.line(), marker.call()),
                                scope.place(),
                                Gate.START)
                        .at(new CodeLine(marker.file(), marker.line()));
            }
        }
        return out.verdict();
    }

    private static ScopeType typeOf(Marker marker) {
        return switch (marker.kind()) {
            case ORACLE -> ScopeType.ORACLE;
            case BRIDGE -> ScopeType.BRIDGE;
            case OPERATOR -> ScopeType.OFF_CHAIN_SERVICE;
        };
    }

    private static String words(Marker marker) {
        return switch (marker.kind()) {
            case ORACLE -> "oracle";
            case BRIDGE -> "bridge";
            case OPERATOR -> "keeper or operator";
        };
    }
}
