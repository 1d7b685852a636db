package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.EventKind;
import drydock.exchange.AtomicFile;
import drydock.exchange.CalendarEntries;
import drydock.exchange.IcsExport;
import drydock.exchange.IcsImport;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the plan out as a calendar file, and events of other calendars in. */
final class CalendarFiles {
    private final Studio studio;
    private @Nullable Id<Project> open;

    CalendarFiles(Studio studio) {
        this.studio = studio;
    }

    void show(Frame frame) {
        open = frame.open();
    }

    void write() {
        project()
                .ifPresent(project -> studio.desktop()
                        .files()
                        .save("Export the calendar", "audit-plan.ics", FileDialogs.Kind.ICS)
                        .ifPresent(file -> write(file, project)));
    }

    private void write(Path file, Project project) {
        Snapshot snapshot = studio.session().snapshot().get();
        Id<Project> id = project.id();
        IcsExport export = IcsExport.of(
                snapshot, id, CalendarEntries.of(snapshot, id), studio.clock().instant(), studio.ids());
        studio.desktop().tasks().run("Export the calendar", () -> written(file, export.text()), path -> {
            studio.session().perform(export.remember());
            studio.desktop().notifier().tell("Written to " + path + ".");
        });
    }

    void read() {
        project()
                .ifPresent(project -> studio.desktop()
                        .files()
                        .open("Import events", FileDialogs.Kind.ICS)
                        .ifPresent(file -> studio.desktop()
                                .tasks()
                                .run("Import events", () -> read(file), events -> take(events, project.id()))));
    }

    private void take(IcsImport events, Id<Project> project) {
        Command command = events.command(studio.session().snapshot().get(), project, EventKind.OTHER, studio.ids());
        String left = events.left() == 0 ? "" : " " + events.left() + " had no date or were too many.";
        if (command.changes().isEmpty()) {
            studio.desktop().notifier().tell("Nothing new in that calendar." + left);
        } else {
            studio.performAndTell(command, "Took over " + command.changes().size() + " events." + left);
        }
    }

    private IcsImport read(Path file) throws ProblemException {
        try {
            if (Files.size(file) > IcsImport.LARGEST) {
                throw new IllegalArgumentException("The file is larger than 20 MB.");
            }
            return IcsImport.read(Files.readAllBytes(file), studio.clock().getZone());
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(new Problem(
                    e instanceof IllegalArgumentException
                            ? String.valueOf(e.getMessage())
                            : file + " could not be read.",
                    "Nothing was changed.",
                    "Choose a calendar file (.ics).",
                    e));
        }
    }

    private static Path written(Path file, String text) throws ProblemException {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The calendar could not be written to " + file + ".",
                    "What was there before is unchanged, and so is your workspace.",
                    "Choose another folder, or free some space, and export again.",
                    e));
        }
    }

    private Optional<Project> project() {
        return studio.session().snapshot().get().find(Project.class, open);
    }
}
