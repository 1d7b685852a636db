package drydock.domain.scope;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/** The explicit statement that a project has no component of a type, with the reason. */
@RecordBuilder
public record ScopeNone(Id<ScopeNone> id, Id<Project> project, ScopeType type, String reason)
        implements Entity, ScopeNoneBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }
}
