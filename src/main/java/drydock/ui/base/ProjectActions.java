package drydock.ui.base;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.project.ProjectCommands;

/** What can be done to a project as a whole, from its row, its overview or the menu. All of it can be undone. */
public record ProjectActions(Studio studio) {
    public void archive(Project project, boolean archived) {
        tell(ProjectCommands.archive(project, archived));
    }

    public void remove(Project project) {
        tell(ProjectCommands.remove(studio.session().snapshot().get(), project));
    }

    public void open(Id<Project> project) {
        studio.navigator().open(project, Place.OVERVIEW);
    }

    /** The message is worth showing only for what was really done. */
    private void tell(Command command) {
        studio.session().perform(command).thenAccept(done -> {
            if (done) {
                studio.desktop().notifier().tellWithUndo(command.words());
            }
        });
    }
}
