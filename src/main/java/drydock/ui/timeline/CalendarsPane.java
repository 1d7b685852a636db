package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.CalendarCommands;
import drydock.domain.step.WorkCalendar;
import drydock.domain.time.SharedHours;
import drydock.exchange.IcsImport;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.DateField;
import drydock.ui.control.FocusInView;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.SavingText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whose days are worked: ours and each auditor's, with days off, holidays and time zone. */
final class CalendarsPane extends ScrollPane {
    private final Studio studio;
    private final Format format;
    private final ChoiceField<Whose> whose;
    private final Map<DayOfWeek, CheckBox> days = new EnumMap<>(DayOfWeek.class);
    private final TextField zone = new TextField();
    private final SavingText zoneSaving;
    private final Label shared = new Label();
    private final ListView<LocalDate> holidays = new ListView<>();
    private final DateField holiday;
    private Whose shown = Whose.US;
    private @Nullable Frame frame;
    private boolean showing;

    /**
     * Whose calendar it is.
     *
     * @param audit null for ours
     */
    private record Whose(@Nullable Id<Engagement> audit, String title) {
        static final Whose US = new Whose(null, "Ours");
    }

    CalendarsPane(Studio studio) {
        this.studio = studio;
        this.format = studio.format();
        setId("calendars");
        setFitToWidth(true);
        FocusInView.in(this);
        whose = new ChoiceField<>(List.of(Whose.US), Whose::title, this::choose);
        whose.setId("calendar-whose");
        FlowPane week = new FlowPane(12, 8);
        for (DayOfWeek day : DayOfWeek.values()) {
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT_STANDALONE, format.locale()));
            box.setId("works-" + day.name().toLowerCase(Locale.ROOT));
            box.setAccessibleText("Works on " + day.getDisplayName(TextStyle.FULL_STANDALONE, format.locale()));
            box.setOnAction(event -> works(day, box));
            days.put(day, box);
            week.getChildren().add(box);
        }
        zone.setId("calendar-zone");
        zoneSaving = new SavingText(zone, CalendarsPane::zoneProblem, this::saveZone);
        holiday = new DateField(format, this::add);
        holiday.main().setId("holiday-add");
        shared.setWrapText(true);
        shared.setMinHeight(USE_PREF_SIZE);
        shared.getStyleClass().add(Styles.TEXT_MUTED);
        Form form = new Form()
                .field("_Whose", whose)
                .field("Works on", week)
                .field(
                        "Time _zone",
                        zone,
                        "Where its days begin and end, such as Europe/Berlin. Times in imported calendars become days"
                                + " of this zone.",
                        zoneSaving.error())
                .wide(shared)
                .field("_Holiday", holiday, "A further day off; saved when the field is left.", holiday.error());
        list();
        VBox content = new VBox(
                12,
                form,
                holidays,
                new HBox(
                        8,
                        Buttons.plain("_Import holidays…", Icon.IMPORT, this::importHolidays),
                        Buttons.plain("_Remove selected", Icon.REMOVE, this::remove)));
        content.getStyleClass().add("plan-detail");
        setContent(content);
    }

    private void list() {
        holidays.setId("holidays");
        holidays.setAccessibleText("Holidays");
        holidays.setPrefHeight(180);
        holidays.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label none = new Label("No holidays yet. Type one above, or import a calendar of public holidays (.ics).");
        none.setWrapText(true);
        none.getStyleClass().add(Styles.TEXT_MUTED);
        holidays.setPlaceholder(none);
        holidays.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(
                        day == null || empty
                                ? null
                                : day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, format.locale()) + ", "
                                        + format.date(day));
            }
        });
        holidays.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                remove();
                event.consume();
            }
        });
    }

    void show(Frame now) {
        boolean otherProject = frame == null || !Objects.equals(frame.open(), now.open());
        Whose before = shown;
        frame = now;
        List<Whose> all = new ArrayList<>(List.of(Whose.US));
        now.project()
                .ifPresent(project -> now.snapshot().owned(Engagement.class, project.id()).stream()
                        .sorted(Comparator.comparingLong(audit -> audit.id().value()))
                        .forEach(audit -> all.add(new Whose(audit.id(), audit.title()))));
        if (!whose.getItems().equals(all)) {
            whose.getItems().setAll(all);
        }
        shown = all.stream()
                .filter(each -> Objects.equals(each.audit(), shown.audit()))
                .findFirst()
                .orElse(Whose.US);
        whose.show(shown);
        showCalendar(otherProject || !Objects.equals(before.audit(), shown.audit()));
    }

    private void choose(Whose chosen) {
        shown = chosen;
        showCalendar(true);
    }

    private void showCalendar(boolean other) {
        calendar().ifPresent(calendar -> {
            showing = true;
            days.forEach((day, box) -> box.setSelected(!calendar.weekend().contains(day.name())));
            zoneSaving.show(calendar.zone(), other);
            List<LocalDate> next =
                    calendar.holidays().stream().map(LocalDate::parse).toList();
            if (!holidays.getItems().equals(next)) {
                holidays.getItems().setAll(next);
            }
            holiday.show(null, other);
            shared.setText(sharedWords(calendar));
            showing = false;
        });
    }

    private String sharedWords(WorkCalendar calendar) {
        if (calendar.engagement() == null || frame == null) {
            return "";
        }
        ZoneId ours = commands(null)
                .map(commands -> ZoneId.of(calendar(commands).zone()))
                .orElse(studio.clock().getZone());
        Duration today = SharedHours.on(frame.today(), ours, ZoneId.of(calendar.zone()));
        long hours = today.toHours();
        String minutes = today.toMinutesPart() == 0 ? "" : " " + today.toMinutesPart() + " minutes";
        return today.isZero()
                ? "Working from nine to five, you and they are never at work at the same time today."
                : "Working from nine to five, you share " + hours + (hours == 1 ? " hour" : " hours") + minutes
                        + " today.";
    }

    private void works(DayOfWeek day, CheckBox box) {
        if (showing) {
            return;
        }
        boolean any = days.values().stream().anyMatch(CheckBox::isSelected);
        if (any) {
            perform(calendar -> CalendarCommands.works(calendar, day, box.isSelected()));
        } else {
            box.setSelected(true);
            studio.desktop().notifier().tell("A week needs a working day.");
        }
    }

    private CompletionStage<Boolean> saveZone(String typed) {
        return perform(calendar -> CalendarCommands.zone(calendar, ZoneId.of(typed.strip())));
    }

    private CompletionStage<Boolean> add(@Nullable LocalDate day) {
        return day == null
                ? CompletableFuture.completedFuture(true)
                : perform(calendar -> CalendarCommands.add(calendar, List.of(day)));
    }

    private void remove() {
        List<LocalDate> gone = List.copyOf(holidays.getSelectionModel().getSelectedItems());
        if (!gone.isEmpty()) {
            calendar().ifPresent(calendar -> studio.performAndTell(CalendarCommands.remove(calendar, gone)));
        }
    }

    /** Into the calendar that is shown when it begins, whatever is shown once the file is read. */
    private void importHolidays() {
        commands(shown.audit())
                .ifPresent(commands -> new CalendarFile(studio)
                        .read(
                                "Import holidays",
                                ZoneId.of(calendar(commands).zone()),
                                events -> take(commands.project(), commands.auditor(), events)));
    }

    private void take(Id<Project> project, @Nullable Id<Engagement> audit, IcsImport events) {
        Snapshot now = studio.session().snapshot().get();
        boolean isGone = now.find(Project.class, project).isEmpty()
                || (audit != null && now.find(Engagement.class, audit).isEmpty());
        if (isGone) {
            studio.desktop().notifier().tell("The calendar was removed meanwhile: no day was taken over.");
        } else {
            add(calendar(new CalendarCommands(now, project, audit)), events);
        }
    }

    private void add(WorkCalendar calendar, IcsImport events) {
        List<LocalDate> more = events.days().stream()
                .filter(day -> !calendar.holidays().contains(day.toString()))
                .toList();
        if (more.isEmpty()) {
            studio.desktop().notifier().tell("No further day in that calendar.");
        } else {
            studio.performAndTell(
                    CalendarCommands.add(calendar, more),
                    "Took over " + more.size() + (more.size() == 1 ? " day off." : " days off."));
        }
    }

    /** Makes a command of the calendar that is shown. */
    private interface Edit {
        Command made(WorkCalendar calendar);
    }

    private CompletionStage<Boolean> perform(Edit edit) {
        return calendar()
                .<CompletionStage<Boolean>>map(calendar -> studio.session().perform(edit.made(calendar)))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    private Optional<WorkCalendar> calendar() {
        return commands(shown.audit()).map(this::calendar);
    }

    private WorkCalendar calendar(CalendarCommands commands) {
        return commands.calendar(studio.ids(), studio.clock().getZone());
    }

    private Optional<CalendarCommands> commands(@Nullable Id<Engagement> audit) {
        Id<Project> project = frame == null ? null : frame.open();
        return Optional.ofNullable(project)
                .map(open -> new CalendarCommands(studio.session().snapshot().get(), open, audit));
    }

    /** Empty for a zone that is known; else some that are meant perhaps. */
    private static String zoneProblem(String typed) {
        String text = typed.strip();
        try {
            ZoneId.of(text);
            return "";
        } catch (DateTimeException unknown) {
            return "Not a time zone. " + likeThat(text);
        }
    }

    private static String likeThat(String text) {
        List<String> near = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> text.length() > 1
                        && id.toLowerCase(Locale.ROOT)
                                .contains(text.toLowerCase(Locale.ROOT).replace(' ', '_')))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return near.isEmpty() ? "Write it like Europe/Berlin." : "Perhaps " + String.join(", ", near) + "?";
    }
}
