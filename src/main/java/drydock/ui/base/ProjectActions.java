package drydock.ui.base;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.project.ProjectCommands;
import drydock.domain.sample.SampleProject;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.ProjectCopy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done to a project as a whole, from its row, its overview or the menu. All of it can be undone. */
public record ProjectActions(Studio studio) {
    public void open(Id<Project> project) {
        studio.navigator().open(project, Place.OVERVIEW);
    }

    /** Makes a copy and opens it. */
    public void duplicate(Project project) {
        Id<Project> copy = studio.ids().next();
        perform(ProjectCopy.duplicate(now(), project, copy, studio.ids()), () -> open(copy));
    }

    public void rename(Project project, String name) {
        perform(Command.put("Edit project name", project.withName(name)), () -> {});
    }

    public void archive(Project project) {
        archive(List.of(project));
    }

    /** Archives those that are not; where all of them are, takes them all out of the archive. */
    public void archive(List<Project> projects) {
        boolean archived = projects.stream().anyMatch(project -> !project.archived());
        List<Project> moved =
                projects.stream().filter(p -> p.archived() != archived).toList();
        studio.performAndTell(ProjectCommands.archive(moved, archived));
    }

    /** Removes a project; with the sample goes what only it brought. */
    public void remove(Project project) {
        studio.performAndTell(removal(now(), project));
    }

    /** Removes projects in one undo step. */
    public void remove(List<Project> projects) {
        if (projects.size() == 1) {
            remove(projects.getFirst());
            return;
        }
        Snapshot left = now();
        Set<Change> changes = new LinkedHashSet<>();
        for (Project project : projects) {
            List<Change> more = removal(left, project).changes();
            changes.addAll(more);
            left = left.with(more);
        }
        studio.performAndTell(new Command("Delete " + ProjectCommands.named(projects), List.copyOf(changes)));
    }

    private static Command removal(Snapshot from, Project project) {
        return project.sample() ? SampleProject.remove(from, project) : ProjectCommands.remove(from, project);
    }

    /** Opens the sample project, and brings it first if it is not there. */
    public void openSample() {
        Optional<Project> present =
                now().all(Project.class).stream().filter(Project::sample).findFirst();
        if (present.isPresent()) {
            open(present.get().id());
        } else {
            Id<Project> sample = studio.ids().next();
            perform(
                    SampleProject.add(now(), sample, studio.ids(), studio.today(), WorkingDays.MONDAY_TO_FRIDAY),
                    () -> open(sample));
        }
    }

    /** A message is worth showing, and a project worth opening, only for what was really done. */
    private void perform(Command command, Runnable whenDone) {
        studio.session().perform(command).thenAccept(done -> {
            if (done) {
                whenDone.run();
            }
        });
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }
}
