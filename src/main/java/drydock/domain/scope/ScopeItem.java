package drydock.domain.scope;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A file or component, in or out of scope.
 *
 * @param name path in the repository, or a name for what has no file there
 * @param ecosystem key of the vocabulary's ecosystems, empty if not stated
 * @param nsloc normalised source lines of code, 0 or more; null while unknown
 * @param reason why it is in or out; wanted where it is out
 * @param forkOf what it was forked from, empty if it is our own
 * @param position place in the list, from 0
 */
@RecordBuilder
public record ScopeItem(
        Id<ScopeItem> id,
        Id<Project> project,
        ScopeType type,
        String name,
        String ecosystem,
        @Nullable Integer nsloc,
        boolean inScope,
        String reason,
        String forkOf,
        String notes,
        int position)
        implements Entity, ScopeItemBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
