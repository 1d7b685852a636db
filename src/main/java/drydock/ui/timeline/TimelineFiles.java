package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.EventKind;
import drydock.domain.step.WhatIf;
import drydock.exchange.AtomicFile;
import drydock.exchange.CalendarEntries;
import drydock.exchange.IcsExport;
import drydock.exchange.IcsImport;
import drydock.exchange.timeline.Drawing;
import drydock.exchange.timeline.PdfDrawing;
import drydock.exchange.timeline.SvgDrawing;
import drydock.exchange.timeline.TimelineContent;
import drydock.exchange.timeline.TimelineSheet;
import drydock.exchange.timeline.TimelineTable;
import drydock.schedule.Explanation;
import drydock.schedule.Schedule;
import drydock.schedule.Slip;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;

/** Takes the timeline out as a calendar, a picture, a drawing or a table, and events of other calendars in. */
final class TimelineFiles {
    private final Studio studio;
    private final TimelineViewModel timeline;
    private final VariantsViewModel variants;
    private final CalendarFile calendars;
    private @Nullable Id<Project> open;

    TimelineFiles(Studio studio, TimelineViewModel timeline, VariantsViewModel variants) {
        this.studio = studio;
        this.timeline = timeline;
        this.variants = variants;
        this.calendars = new CalendarFile(studio);
    }

    void show(Frame frame) {
        open = frame.open();
    }

    /** What the timeline can be taken out as. */
    MenuButton menu() {
        MenuButton menu = new MenuButton("E_xport", Icon.EXPORT.node());
        menu.setId("timeline-export");
        menu.setMnemonicParsing(true);
        menu.getItems()
                .addAll(
                        Buttons.entry("Calendar (ICS)", this::exportCalendar),
                        Buttons.entry("Picture (PNG)", this::exportPicture),
                        Buttons.entry(
                                "Drawing (SVG)",
                                () -> export(
                                        Kind.SVG, content -> text(new SvgDrawing(TimelineSheet.of(content)).text()))),
                        Buttons.entry(
                                "One page (PDF)",
                                () -> export(Kind.PDF, content -> new PdfDrawing(TimelineSheet.of(content)).bytes())),
                        Buttons.entry(
                                "Table (CSV)",
                                () -> export(
                                        Kind.CSV,
                                        content ->
                                                new TimelineTable(content).csv().csvBytes())),
                        Buttons.entry(
                                "Text (Markdown)",
                                () -> export(Kind.MARKDOWN, content -> text(new TimelineTable(content).markdown()))));
        return menu;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Turns what goes out into the bytes of a file. */
    private interface Form {
        byte[] of(TimelineContent content);
    }

    private void export(Kind kind, Form form) {
        content().ifPresent(content -> ask(kind).ifPresent(file -> write(file, () -> form.of(content))));
    }

    /** Painting a picture needs the FX thread, packing it does not. */
    private void exportPicture() {
        content()
                .ifPresent(content -> ask(Kind.PNG).ifPresent(file -> {
                    Drawing drawing = TimelineSheet.of(content);
                    DrawingPicture picture = DrawingPicture.paint(drawing);
                    write(file, picture::png);
                }));
    }

    private Optional<Path> ask(Kind kind) {
        return studio.desktop().files().save("Export the timeline", "timeline." + kind.extension(), kind);
    }

    private void write(Path file, Callable<byte[]> bytes) {
        studio.desktop()
                .tasks()
                .run(
                        "Export the timeline",
                        () -> written(file, bytes.call()),
                        path -> studio.desktop().notifier().tell("Written to " + path + "."));
    }

    private Optional<TimelineContent> content() {
        return timeline.shown()
                .flatMap(plan -> project().map(project -> {
                    WhatIf copy = plan.source().copy();
                    String title = project.name() + ": timeline" + (copy == null ? "" : ", " + copy.title());
                    List<String> said = Stream.of(
                                    "As of " + plan.today() + ". "
                                            + new Explanation(plan.schedule()).deadline(LocalDate::toString),
                                    new Explanation(plan.schedule()).whatMovesTheGoal(),
                                    variants.words(LocalDate::toString),
                                    copy == null
                                            ? plan.baseline()
                                                    .map(kept -> Slip.since(kept, plan.schedule())
                                                            .text(LocalDate::toString))
                                                    .orElse("")
                                            : "")
                            .filter(sentence -> !sentence.isEmpty())
                            .toList();
                    TimelineContent content = TimelineContent.of(
                            plan.snapshot(),
                            plan.project(),
                            title,
                            said,
                            plan.source().steps().steps(),
                            plan.schedule());
                    return compared(content, plan);
                }));
    }

    /** A copy beside its plan, the plan beside its baseline, as they are on the screen. */
    private TimelineContent compared(TimelineContent content, ComputedPlan shown) {
        return shown.isCopy()
                ? timeline.plan()
                        .map(plan -> content.comparedWith(plan.schedule()))
                        .orElse(content)
                : shown.baseline().map(content::comparedWith).orElse(content);
    }

    private void exportCalendar() {
        project()
                .ifPresent(project -> studio.desktop()
                        .files()
                        .save("Export the calendar", "audit-plan.ics", Kind.ICS)
                        .ifPresent(file -> writeCalendar(file, project)));
    }

    private void writeCalendar(Path file, Project project) {
        Snapshot snapshot = studio.session().snapshot().get();
        Id<Project> id = project.id();
        Schedule schedule = timeline.plan().map(ComputedPlan::schedule).orElse(null);
        IcsExport export = IcsExport.of(
                snapshot,
                id,
                CalendarEntries.of(snapshot, id, schedule),
                studio.clock().instant(),
                studio.today(),
                studio.ids());
        studio.desktop().tasks().run("Export the calendar", () -> written(file, text(export.text())), path -> {
            studio.session().perform(export.remember());
            studio.desktop().notifier().tell("Written to " + path + ".");
        });
    }

    void importEvents() {
        project()
                .ifPresent(project -> calendars.read(
                        "Import events", studio.clock().getZone(), events -> take(events, project.id())));
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

    private static Path written(Path file, byte[] bytes) throws ProblemException {
        try {
            AtomicFile.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem(
                    "The timeline could not be written to " + file + ".",
                    "What was there before is unchanged, and so is your workspace.",
                    "Choose another folder, or free some space, and export again.",
                    e));
        }
    }

    private Optional<Project> project() {
        return studio.session().snapshot().get().find(Project.class, open);
    }
}
