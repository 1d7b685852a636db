package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.check.CheckMute;
import drydock.domain.check.CheckThreshold;
import drydock.domain.project.Project;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Wallet;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WorkCalendar;
import drydock.ui.base.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timeline, checks and registers as a user sees them, in the sample project. */
final class ScheduleScreensTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-plan"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void theTimelineSaysWhetherTheLaunchCanBeMetAndIsEditedByKeys() {
        app.go(Place.TIMELINE);
        app.settle();
        assertThat(app.text("#timeline-headline")).startsWith("Launch on ");
        app.waitUntil(
                "the forecast is told", () -> app.text("#timeline-forecast").contains("of 10,000 draws"));
        tab("Launch");
        assertThat(app.text("#timeline-moves")).contains("slack");
        choose("Fix,");
        app.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        app.settle();
        int longer = fix().estimate().likely();
        app.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        app.settle();
        assertThat(fix().estimate().likely()).isEqualTo(longer + 1);
        app.robot().push(KeyCode.P);
        app.settle();
        assertThat(fix().pinned()).isTrue();
        app.robot().clickOn("#timeline-dates").clickOn("Keep as baseline");
        app.settle();
        assertThat(app.snapshot().all(PlanBaseline.class)).hasSize(1);
        assertThat(app.text("#timeline-slip")).contains("has not moved");
        // left open for two months: whoever comes back sees what became of the plan meanwhile
        String counted = app.text("#status-checks");
        app.pass(Duration.ofDays(60));
        app.robot().push(KeyCode.SHIFT);
        app.settle();
        assertThat(app.text("#timeline-slip"))
                .contains("moved")
                .contains(" days since ")
                .contains("because");
        app.waitUntil(
                "the checks are counted for the new day",
                () -> !app.text("#status-checks").equals(counted));
    }

    @Test
    void aCopyIsTriedBesideThePlanAndAdopted() {
        app.go(Place.TIMELINE);
        tab("Launch");
        // by keys: what is said above it may push the button below the edge of the pane
        app.onFx(() -> {
            app.robot().lookup("#what-if-new").query().requestFocus();
            return true;
        });
        app.robot().push(KeyCode.SPACE).clickOn("A copy of the plan");
        app.settle();
        assertThat(app.shows("#copy-banner")).isTrue();
        int planned = fix().estimate().likely();
        choose("Fix,");
        app.robot().push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.RIGHT);
        app.settle();
        assertThat(fix().estimate().likely()).isEqualTo(planned);
        assertThat(selected()).contains("in the plan");
        // both launches stand side by side, with their chances
        app.waitUntil("both are forecast", () -> odds().contains("The plan:") && odds().contains("What if:"));
        app.robot().push(KeyCode.INSERT);
        app.settle();
        assertThat(app.messages()).contains("A copy changes durations and pinned days only");
        app.robot().clickOn("Adopt");
        app.settle();
        assertThat(fix().estimate().likely()).isEqualTo(planned + 2);
        assertThat(app.shows("#copy-banner")).isFalse();
        assertThat(app.snapshot().all(WhatIf.class)).isEmpty();
        app.onFx(() -> {
            app.robot().lookup("#gantt").query().requestFocus();
            return true;
        });
        app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        app.settle();
        assertThat(fix().estimate().likely()).isEqualTo(planned);
        assertThat(app.snapshot().all(WhatIf.class)).hasSize(1);
    }

    @Test
    void stepsAreAddedLinkedDraggedAndRemoved() {
        app.go(Place.TIMELINE);
        app.settle();
        choose("Fix,");
        app.robot().push(KeyCode.INSERT);
        app.settle();
        Step own = newStep();
        assertThat(own.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait.after()).isEqualTo(fix().id().value()));
        // L begins a link, Enter ends it: the launch waits for the new step
        choose("New step,");
        app.robot().push(KeyCode.L);
        assertThat(app.text("#timeline-hint")).contains("what waits for “New step”");
        choose("Launch,");
        app.robot().push(KeyCode.ENTER);
        app.settle();
        assertThat(step(StepKind.LAUNCH).waits())
                .anySatisfy(wait -> assertThat(wait.after()).isEqualTo(own.id().value()));
        // the lag is typed in the detail of the step that waits
        choose("New step,");
        app.onFx(() -> {
            app.robot().lookup("#wait-lag-0").query().requestFocus();
            return true;
        });
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("4").push(KeyCode.ENTER);
        app.settle();
        assertThat(newStep().waits().getFirst().lag()).isEqualTo(4);
        // the other way round it would be a circle, whose steps are named
        choose("Launch,");
        app.robot().push(KeyCode.L);
        choose("New step,");
        app.robot().push(KeyCode.ENTER);
        app.settle();
        assertThat(app.messages()).contains("wait for each other", "“New step”", "“Launch”");
        assertThat(newStep().waits()).hasSize(1);
        dragTheSelectedBar(45);
        assertThat(newStep().pinned()).isTrue();
        Step pinned = newStep();
        dragTheSelectedBarBeyondTheView();
        assertThat(newStep()).as("left with Escape").isEqualTo(pinned);
        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(steps()).noneMatch(each -> each.title().equals("New step"));
    }

    @Test
    void theTimelineGoesOutInEveryForm() throws Exception {
        app.go(Place.TIMELINE);
        app.settle();
        Map<String, String> beginnings = new LinkedHashMap<>();
        beginnings.put("Calendar (ICS)", "BEGIN:VCALENDAR");
        beginnings.put("Picture (PNG)", "\u0089PNG");
        beginnings.put("Drawing (SVG)", "<?xml");
        beginnings.put("One page (PDF)", "%PDF");
        beginnings.put("Table (CSV)", "Step,Audit,Start");
        beginnings.put("Text (Markdown)", "# Sample");
        for (Map.Entry<String, String> form : beginnings.entrySet()) {
            Path file = Path.of(
                    "target", "screens", "timeline-export-" + form.getValue().hashCode());
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            app.files().answer(file);
            app.robot().clickOn("#timeline-export").clickOn(form.getKey());
            app.waitUntil(form.getKey() + " is written", () -> Files.exists(file));
            app.settle();
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith(form.getValue());
        }
    }

    @Test
    void whoseDaysAreWorkedIsSaidOnTheTimeline() throws Exception {
        Path holidays = folder.resolve("holidays.ics");
        Files.writeString(holidays, """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:test
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20260604
            SUMMARY:Corpus Christi
            END:VEVENT
            END:VCALENDAR
            """);
        app.go(Place.TIMELINE);
        tab("Calendars");
        choose("Fix,");
        String before = selected();
        app.robot().clickOn("#works-friday");
        app.settle();
        app.files().answer(holidays);
        app.robot().clickOn("Import holidays…");
        app.waitUntil(
                "the holidays are read",
                () -> !app.snapshot()
                        .all(WorkCalendar.class)
                        .iterator()
                        .next()
                        .holidays()
                        .isEmpty());
        app.settle();
        assertThat(app.snapshot().all(WorkCalendar.class)).singleElement().satisfies(calendar -> {
            assertThat(calendar.weekend()).containsExactly("FRIDAY", "SATURDAY", "SUNDAY");
            assertThat(calendar.holidays()).containsExactly("2026-06-04");
        });
        choose("Fix,");
        assertThat(selected()).isNotEqualTo(before);
    }

    @Test
    void aSlotAndTheTermsOfARetestAreTyped() {
        app.go(Place.REGISTERS);
        app.robot().clickOn("#show-register-slot").clickOn("#register-add");
        app.waitUntilTyping();
        app.robot()
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("The place in the queue")
                .push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(SlotHold.class))
                .extracting(SlotHold::lost)
                .containsExactly("The place in the queue");
        app.go(Place.TIMELINE);
        app.settle();
        // the review of the sample has begun: its slot is taken, no longer held
        choose("Retest windows:");
        assertThat(selected()).contains("Second retest, ").endsWith("1 round");
    }

    @Test
    void aCheckIsMutedWithAReasonAndItsFiguresAreTheProjectsOwn() throws Exception {
        app.go(Place.CHECKS);
        app.settle();
        int before = lines("#checks");
        assertThat(before).isPositive();
        app.robot().clickOn("#mute-reason").write("agreed with the auditor");
        app.robot().clickOn("Mute");
        app.settle();
        assertThat(app.snapshot().all(CheckMute.class))
                .singleElement()
                .satisfies(mute -> assertThat(mute.reason()).isEqualTo("agreed with the auditor"));
        assertThat(lines("#checks")).isEqualTo(before - 1);
        app.robot().clickOn("#checks-muted");
        app.settle();
        assertThat(lines("#checks")).isEqualTo(1);
        app.robot().clickOn("#checks-missing");
        app.settle();
        assertThat(lines("#checks")).isPositive();
        assertThat(app.text("#status-checks")).contains("cannot be checked yet");
        for (String form : List.of("md", "json")) {
            Path file = folder.resolve("checks." + form);
            app.files().answer(file);
            app.robot().clickOn("#checks-export").clickOn("#checks-export-" + form);
            app.waitUntil(form + " is written", () -> Files.exists(file));
            assertThat(Files.readString(file)).contains("Sample: Harbour Lending", "agreed with the auditor");
        }
        // a figure of the rules, typed in place: the finding that rests on it goes and comes back
        app.robot().clickOn("#checks-findings");
        assertThat(found("PL-T04")).isTrue();
        figure("LEAST_RETEST", "1");
        assertThat(found("PL-T04")).isFalse();
        figure("LEAST_RETEST", "3");
        assertThat(found("PL-T04")).isTrue();
        assertThat(app.snapshot().all(CheckThreshold.class)).isEmpty();
    }

    private boolean found(String rule) {
        app.settle();
        return app.onFx(() -> {
            TableView<?> checks = app.robot().lookup("#checks").queryAs(TableView.class);
            return checks.getItems().stream().anyMatch(row -> row.toString().contains("key=" + rule));
        });
    }

    private void figure(String title, String typed) {
        app.robot().clickOn("#checks-thresholds");
        app.settle();
        app.onFx(() -> {
            TableView<?> figures = app.robot().lookup("#thresholds").query();
            figures.requestFocus();
            for (int i = 0; i < figures.getItems().size(); i++) {
                if (figures.getItems().get(i).toString().contains(title)) {
                    figures.getSelectionModel().clearAndSelect(i);
                }
            }
            return true;
        });
        app.robot().push(KeyCode.F2);
        app.waitUntilTyping();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A).write(typed).push(KeyCode.ENTER);
        app.settle();
        app.robot().clickOn("#checks-findings");
    }

    @Test
    void aRegisterIsFilledInPlace() {
        app.go(Place.REGISTERS);
        app.robot().clickOn("#register-add");
        app.waitUntilTyping();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("Treasury").push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(Wallet.class)).extracting(Wallet::title).contains("Treasury");
    }

    @Test
    void whatComesRoundIsToldOnceMoreWithItsEvidence() {
        app.robot().push(KeyCode.SHORTCUT, KeyCode.K);
        app.waitUntil("the palette is shown", () -> app.shows(".dialog-card"));
        app.robot().write("Keep an emergency contact list");
        app.settle();
        app.robot().push(KeyCode.ENTER);
        app.waitUntil("the item is shown", () -> app.shows("#item-rhythm"));
        assertThat(app.text("#item-rhythm")).startsWith("Every 3 months, next on Jun");
        long before = times();
        app.onFx(() -> {
            app.robot().lookup("#add-time").queryAs(Button.class).fire();
            return true;
        });
        app.waitUntil("the form is shown", () -> app.shows("#time-proof"));
        app.robot().clickOn("#time-proof").write("ops/contacts.md");
        app.robot().push(KeyCode.ENTER);
        app.settle();
        assertThat(times()).isEqualTo(before + 1);
        assertThat(app.snapshot().all(ItemOccurrence.class))
                .anySatisfy(time -> assertThat(time.proof()).isEqualTo("ops/contacts.md"));
        // three months after the day on which it was due, as it was done early
        assertThat(app.text("#item-rhythm")).startsWith("Every 3 months, next on Sep");
        app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        app.settle();
        assertThat(times()).isEqualTo(before);
    }

    private long times() {
        return app.snapshot().all(ItemOccurrence.class).stream()
                .filter(time -> time.item().equals("OPS-05"))
                .count();
    }

    /** Focuses the chart and goes with the arrow keys to the line that is so called: down from where it is, else up. */
    private void choose(String words) {
        app.onFx(() -> {
            app.robot().lookup("#gantt").query().requestFocus();
            return true;
        });
        for (KeyCode way : List.of(KeyCode.DOWN, KeyCode.UP)) {
            String last = "";
            while (!selected().startsWith(words) && !selected().equals(last)) {
                last = selected();
                app.robot().push(way);
            }
        }
        assertThat(selected()).startsWith(words);
    }

    private void tab(String title) {
        app.onFx(() -> {
            TabPane tabs = app.robot().lookup("#timeline-tabs").queryAs(TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals(title))
                    .forEach(tabs.getSelectionModel()::select);
            return true;
        });
        app.settle();
    }

    /** Takes the bar of the selected step in the mouse's hand and lets it go {@code pixels} further to the right. */
    private void dragTheSelectedBar(double pixels) {
        Point2D at = inSelectedBar();
        Robot mouse = app.onFx(Robot::new);
        for (Runnable step : List.<Runnable>of(
                () -> mouse.mouseMove(at),
                () -> mouse.mousePress(MouseButton.PRIMARY),
                () -> mouse.mouseMove(at.add(pixels / 2, 0)),
                () -> mouse.mouseMove(at.add(pixels, 0)),
                () -> mouse.mouseRelease(MouseButton.PRIMARY))) {
            fx(step);
            app.settle();
        }
    }

    /** Holds the bar of the selected step at the right edge until the chart has scrolled far, then leaves it. */
    private void dragTheSelectedBarBeyondTheView() {
        Point2D at = inSelectedBar();
        Point2D edge = app.onFx(() -> {
            Node chart = app.robot().lookup("#gantt").query();
            return new Point2D(chart.localToScreen(chart.getLayoutBounds()).getMaxX() - 2, at.getY());
        });
        Robot mouse = app.onFx(Robot::new);
        double before = scrolled();
        fx(() -> mouse.mouseMove(at));
        fx(() -> mouse.mousePress(MouseButton.PRIMARY));
        fx(() -> mouse.mouseMove(edge));
        app.waitUntil("the chart has scrolled", () -> scrolled() > before + 100);
        app.robot().push(KeyCode.ESCAPE);
        double after = scrolled();
        fx(() -> mouse.mouseRelease(MouseButton.PRIMARY));
        app.settle();
        assertThat(scrolled()).as("it stays where it is").isEqualTo(after);
    }

    private double scrolled() {
        return app.onFx(() -> app.robot()
                .lookup("#gantt .scroll-bar:horizontal")
                .queryAs(ScrollBar.class)
                .getValue());
    }

    private void fx(Runnable step) {
        app.onFx(() -> {
            step.run();
            return true;
        });
    }

    private Point2D inSelectedBar() {
        return app.onFx(() -> {
            Node bar = app.robot().lookup(".gantt-bar:selected").query();
            Bounds shape = bar.lookup(".work").localToScreen(bar.lookup(".work").getLayoutBounds());
            return new Point2D(shape.getMinX() + 3, shape.getCenterY());
        });
    }

    private String odds() {
        return String.valueOf(app.robot().lookup("#odds").query().getAccessibleText());
    }

    private String selected() {
        return app.onFx(() -> app.robot().lookup("#gantt").query().getAccessibleText());
    }

    private Step newStep() {
        return steps().stream()
                .filter(step -> step.title().equals("New step"))
                .findFirst()
                .orElseThrow();
    }

    private Step fix() {
        return step(StepKind.FIX);
    }

    private Step step(StepKind kind) {
        return steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    private List<Step> steps() {
        Project project = app.snapshot().all(Project.class).iterator().next();
        return Steps.of(app.snapshot(), project.id()).steps();
    }

    private int lines(String table) {
        return app.onFx(() ->
                app.robot().lookup(table).queryAs(TableView.class).getItems().size());
    }
}
