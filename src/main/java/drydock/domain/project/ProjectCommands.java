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

    /** Puts projects out of sight, or back into it. Everything in them stays as it is. */
    public static Command archive(List<Project> projects, boolean archived) {
        return Command.put(
                (archived ? "Archive " : "Unarchive ") + named(projects),
                projects.stream().map(project -> project.withArchived(archived)).toList());
    }

    /** What a command on {@code projects} calls them: the only one's name, or how many they are. */
    public static String named(List<Project> projects) {
        return projects.size() == 1 ? projects.getFirst().name() : projects.size() + " projects";
    }

    /** Removes a project with everything that belongs to it, down to the evidence. */
    public static Command remove(Snapshot snapshot, Project project) {
        return Command.remove("Delete " + project.name(), snapshot, List.of(project));
    }
}
