package drydock.domain.project;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import java.util.List;

/** What can be done to a project as a whole. Making and copying one concerns more than this package knows. */
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

    /** Puts a project out of sight, or back into it. Everything in it stays as it is. */
    public static Command archive(Project project, boolean archived) {
        return Command.put((archived ? "Archive " : "Unarchive ") + project.name(), project.withArchived(archived));
    }

    /** Removes a project with everything that belongs to it, down to the evidence. */
    public static Command remove(Snapshot snapshot, Project project) {
        return Command.remove("Delete " + project.name(), snapshot, List.of(project));
    }
}
