package drydock.domain.checklist;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A checklist item that the user added to a project.
 *
 * @param phase name of a shipped phase or of the user's own
 */
@RecordBuilder
public record OwnItem(
        Id<OwnItem> id,
        Id<Project> project,
        String phase,
        When when,
        String title,
        String why,
        String howToProve,
        Severity severity)
        implements Entity, OwnItemBuilder.With {
    @Override
    public Id<Project> owner() {
        return project;
    }

    /** What {@link ChecklistEntry#item()} calls it. */
    public String key() {
        return "OWN-" + id;
    }

    /** This as a definition for everybody's stack. It is essential: who adds an item wants to see it. */
    ItemDefinition definition() {
        return new ItemDefinition(
                key(),
                phase,
                when,
                title,
                why,
                howToProve,
                severity,
                null,
                List.of(ProjectStacks.ALL),
                List.of("ask"),
                true,
                null,
                null,
                null,
                List.of());
    }
}
