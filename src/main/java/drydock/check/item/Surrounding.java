package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.Optional;

/**
 * SCO-07 to SCO-09: what surrounds the contracts is in scope, or the plan says that there is none and no code contradicts it.
 *
 * @param types of component, any of which will do
 * @param marker what code shows of it
 * @param words what it is called
 */
record Surrounding(String item, List<ScopeType> types, Marker.Kind marker, String words) implements PlanItem {
    @Override
    public Found look(Facts facts) {
        Optional<ScopeItem> listed = facts.scope()
                .inScope()
                .filter(component -> types.contains(component.type()))
                .findFirst();
        if (listed.isPresent()) {
            return Found.proven("“" + listed.get().name() + "” is in scope.");
        }
        boolean saidNone = types.stream().anyMatch(facts.scope().none()::contains);
        if (facts.repository() == null) {
            return saidNone
                    ? Found.cannotTell(
                            "the plan says that there is no " + words + ", and no repository was read to see")
                    : Found.nothing("The plan has no " + words + ", and does not say that there is none.");
        }
        Optional<Marker> called = facts.repository().sources().markers().stream()
                .filter(found -> found.kind() == marker)
                .findFirst();
        if (called.isPresent()) {
            return Found.contrary("The plan has no %s, but %s:%s shows one: %s."
                    .formatted(
                            words,
                            called.get().file(),
                            called.get().line(),
                            called.get().call()));
        }
        return saidNone
                ? Found.proven("The plan says that there is no " + words + ", and the code shows none.")
                : Found.nothing("The plan has no " + words + ", and does not say that there is none.");
    }
}
