package drydock.check.model;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.FrozenScope;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is under review.
 *
 * @param items in scope and out of it
 * @param none kinds of component of which the user states that there is none
 * @param frozen the scope that was frozen last; null while none was
 */
public record ScopeFacts(
        Id<Project> project,
        List<ScopeItem> items,
        Set<ScopeType> none,
        @Nullable FrozenScope frozen) {
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

    /** Where the repository is read again. */
    public Place repository() {
        return new Place(Project.class, project, "repository");
    }

    /** Where commits get the names by which the plan speaks of them. */
    public Place commits() {
        return new Place(Project.class, project, "commits");
    }
}
