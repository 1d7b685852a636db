package drydock.ui.export;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.exchange.AtomicFile;
import drydock.exchange.MarkdownPlan;
import drydock.ui.base.Action;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Studio;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * Takes the whole plan of the open project out of Drydock: as Markdown, and on paper.
 *
 * @param open the open project
 * @param noneOpen whether none is open
 */
public record ExportActions(Studio studio, Supplier<Optional<Project>> open, ObservableValue<Boolean> noneOpen) {
    public Action markdown() {
        return Action.of(
                        "export-markdown",
                        "Export the plan as _Markdown…",
                        "Shortcut+E",
                        () -> open.get().ifPresent(this::export))
                .disabledWhile(noneOpen);
    }

    public Action print() {
        return Action.of(
                        "print",
                        "_Print the plan…",
                        "Shortcut+P",
                        () -> open.get()
                                .ifPresent(project -> studio.desktop()
                                        .tasks()
                                        .run(
                                                "Lay out the plan",
                                                () -> markdown(project.id()),
                                                markdown ->
                                                        PrintPreview.show(studio.desktop(), project.name(), markdown))))
                .disabledWhile(noneOpen);
    }

    private void export(Project project) {
        studio.desktop()
                .files()
                .save("Export the plan", fileName(project.name()), Kind.MARKDOWN)
                .ifPresent(file -> studio.desktop()
                        .tasks()
                        .run(
                                "Export the plan",
                                () -> write(file, project.id()),
                                written ->
                                        studio.desktop().notifier().tell("The plan was exported to " + written + ".")));
    }

    private Path write(Path file, Id<Project> project) throws Exception {
        AtomicFile.write(file, markdown(project).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private String markdown(Id<Project> project) {
        Snapshot snapshot = studio.session().snapshot().get();
        return MarkdownPlan.of(snapshot, project, studio.bundle(), studio.today());
    }

    /** The project's name without what file systems refuse. */
    private static String fileName(String project) {
        return project.replaceAll("[^\\p{L}\\p{N} ._-]", "_").strip() + ".md";
    }
}
