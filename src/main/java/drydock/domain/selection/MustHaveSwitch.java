package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A must-have that does not hold in a project.
 *
 * @param reason why it is switched off, not blank
 */
@RecordBuilder
public record MustHaveSwitch(Id<MustHaveSwitch> id, Id<Project> project, MustHave rule, String reason)
        implements Entity, MustHaveSwitchBuilder.With {
    public MustHaveSwitch {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a must-have is switched off for a reason");
        }
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
