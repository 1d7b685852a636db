package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.check.CheckMute;
import drydock.domain.project.Project;
import drydock.domain.register.Wallet;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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
                "the forecast is told", () -> app.text("#timeline-forecast").contains("of 10000 draws"));
        assertThat(app.text("#timeline-moves")).contains("slack");
        app.onFx(() -> {
            app.robot().lookup("#gantt").query().requestFocus();
            return true;
        });
        for (int i = 0; i < 30 && !selected().startsWith("Fix,"); i++) {
            app.robot().push(KeyCode.DOWN);
            app.settle();
        }
        assertThat(selected()).startsWith("Fix,");
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
    }

    @Test
    void theCalendarGoesOutAsAFile() throws Exception {
        Path file = folder.resolve("plan.ics");
        app.files().answer(file);
        app.go(Place.TIMELINE);
        app.robot().clickOn("#timeline-export").clickOn("Calendar (ICS)");
        app.waitUntil("the file is written", () -> Files.exists(file));
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aCheckIsMutedWithAReasonAndStandsApart() {
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

    private String selected() {
        return app.onFx(() -> app.robot().lookup("#gantt").query().getAccessibleText());
    }

    private Step fix() {
        Project project = app.snapshot().all(Project.class).iterator().next();
        return Steps.of(app.snapshot(), project.id()).steps().stream()
                .filter(step -> step.kind() == StepKind.FIX)
                .findFirst()
                .orElseThrow();
    }

    private int lines(String table) {
        return app.onFx(() ->
                app.robot().lookup(table).queryAs(TableView.class).getItems().size());
    }
}
