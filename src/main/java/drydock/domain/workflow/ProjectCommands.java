package drydock.domain.workflow;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.List;

/** What is done to a project as a whole. */
public final class ProjectCommands {
    private ProjectCommands() {}

    public static Command rename(Project project, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project needs a name");
        }
        return Command.put("Rename " + project.name(), project.withName(name.strip()));
    }

    /** Stores any changed field. */
    public static Command edit(Project changed) {
        return Command.put("Change project " + changed.name(), changed);
    }

    /**
     * Makes a copy to try something out or to plan the next audit; see {@link ProjectCopy} for what it keeps.
     *
     * @param copy identity of the copy, drawn by the caller, who opens it next
     */
    public static Command duplicate(Snapshot snapshot, Project project, Id<Project> copy, Ids ids) {
        return Command.put("Duplicate " + project.name(), new ProjectCopy(snapshot, project, copy, ids).records());
    }

    public static Command archive(Project project) {
        return Command.put("Archive " + project.name(), project.withArchived(true));
    }

    public static Command unarchive(Project project) {
        return Command.put("Unarchive " + project.name(), project.withArchived(false));
    }

    /** Removes a project with everything that belongs to it, down to the evidence. */
    public static Command delete(Snapshot snapshot, Project project) {
        return Command.remove("Delete " + project.name(), snapshot, List.of(project));
    }
}
