package drydock.check.model;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is under review.
 *
 * @param items in scope and out of it
 * @param none kinds of component of which the user states that there is none
 */
public record ScopeFacts(Id<Project> project, List<ScopeItem> items, Set<ScopeType> none) {
    public ScopeFacts {
        items = List.copyOf(items);
        none = Set.copyOf(none);
    }

    public Stream<ScopeItem> inScope() {
        return items.stream().filter(ScopeItem::inScope);
    }

    public boolean has(ScopeType type) {
        return inScope().anyMatch(item -> item.type() == type);
    }

    public ScopeTotals totals() {
        return ScopeTotals.of(items);
    }

    /** Where the scope as a whole is changed. */
    public Place place() {
        return new Place(Project.class, project, "scope");
    }
}
