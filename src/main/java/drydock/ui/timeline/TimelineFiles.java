package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.EventKind;
import drydock.domain.step.WhatIf;
import drydock.exchange.CalendarEntries;
import drydock.exchange.IcsExport;
import drydock.exchange.IcsImport;
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
import drydock.ui.base.Written;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;

/** Takes the timeline out as a calendar, a picture, a drawing or a table, and events of other calendars in. */
final class TimelineFiles {
    private static final String TITLE = "Export the timeline";

    private final Studio studio;
    private final TimelineViewModel timeline;
    private final VariantsViewModel variants;
    private final CalendarFile calendars;
    private @Nullable Id<Project> open;
    private boolean writesCalendar;

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
        content()
                .ifPresent(content -> new Written(studio.desktop())
                        .to(TITLE, "timeline." + kind.extension(), kind, name -> form.of(content)));
    }

    /** Painting a picture needs the FX thread, packing it does not. */
    private void exportPicture() {
        content()
                .ifPresent(content -> studio.desktop()
                        .files()
                        .save(TITLE, "timeline." + Kind.PNG.extension(), Kind.PNG)
                        .ifPresent(file -> {
                            DrawingPicture picture = DrawingPicture.paint(TimelineSheet.of(content));
                            studio.desktop()
                                    .tasks()
                                    .run(
                                            TITLE,
                                            () -> {
                                                byte[] png = picture.png();
                                                return Written.write(file, name -> png);
                                            },
                                            this::tellOf);
                        }));
    }

    private void tellOf(Path file) {
        studio.desktop().notifier().tell("Written to " + file + ".");
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
                                    variants.words(LocalDate::toString, Integer::toString),
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

    /** One at a time: the next file must know what this one said. */
    void exportCalendar() {
        if (writesCalendar) {
            studio.desktop().notifier().tell("A calendar is being written. Export again once it is.");
            return;
        }
        project()
                .ifPresent(project -> studio.desktop()
                        .files()
                        .save("Export the calendar", "audit-plan.ics", Kind.ICS)
                        .ifPresent(file -> writeCalendar(file, project.id())));
    }

    private void writeCalendar(Path file, Id<Project> project) {
        Snapshot snapshot = studio.session().snapshot().get();
        Schedule schedule = timeline.plan().map(ComputedPlan::schedule).orElse(null);
        LocalDate today = studio.today();
        writesCalendar = true;
        studio.desktop()
                .tasks()
                .run(
                        "Export the calendar",
                        () -> {
                            IcsExport export = IcsExport.of(
                                    snapshot,
                                    project,
                                    CalendarEntries.of(snapshot, project, schedule),
                                    studio.clock().instant(),
                                    today,
                                    studio.ids());
                            Written.write(file, name -> text(export.text()));
                            return export;
                        },
                        export -> {
                            writesCalendar = false;
                            wrote(file, export, project);
                        },
                        () -> writesCalendar = false);
    }

    private void wrote(Path file, IcsExport export, Id<Project> project) {
        if (studio.session().isReadOnly()) {
            studio.desktop()
                    .notifier()
                    .tell("Written to " + file
                            + ". This workspace is only looked at: what the file said is not kept, so a"
                            + " later file cannot cancel any of it.");
            return;
        }
        if (studio.session().snapshot().get().find(Project.class, project).isPresent()) {
            studio.session().perform(export.remember());
        }
        tellOf(file);
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
            int count = command.changes().size();
            String taken = count == 1 ? "1 event." : studio.format().number(count) + " events.";
            studio.performAndTell(command, "Took over " + taken + left);
        }
    }

    private Optional<Project> project() {
        return studio.session().snapshot().get().find(Project.class, open);
    }
}
