package drydock.domain.project;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import java.util.List;

/** What can be done to a project as a whole. */
public final class ProjectCommands {
    private ProjectCommands() {}

    /** Puts a project out of sight, or back into it. Everything in it stays as it is. */
    public static Command archive(Project project, boolean archived) {
        return Command.put((archived ? "Archive " : "Unarchive ") + project.name(), project.withArchived(archived));
    }

    /** Removes a project with everything that belongs to it. */
    public static Command remove(Snapshot snapshot, Project project) {
        return Command.remove("Delete " + project.name(), snapshot, List.of(project));
    }
}
