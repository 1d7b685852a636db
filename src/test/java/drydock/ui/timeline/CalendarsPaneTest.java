package drydock.ui.timeline;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Days off are typed while the workspace changes beside them. */
class CalendarsPaneTest {
    private static final Project PROJECT = project(1, "Vault");
    private static final Project OTHER = project(2, "Bridge");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        bench = new Bench(folder, snapshot(PROJECT, OTHER));
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aHolidayThatIsBeingTypedStaysUntilAnotherCalendarIsShown() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            CalendarsPane pane = new CalendarsPane(bench.studio());
            Scene scene = new Scene(pane, 500, 700);
            pane.show(frame(PROJECT));
            pane.applyCss();
            pane.layout();
            TextField holiday = (TextField) scene.lookup("#holiday-add");
            holiday.setText("2026-12-2");
            bench.session().perform(Command.put("Rename", PROJECT.withName("Vault two")));
            bench.settle();
            pane.show(frame(PROJECT));
            assertThat(holiday.getText()).isEqualTo("2026-12-2");
            pane.show(frame(OTHER));
            assertThat(holiday.getText()).isEmpty();
        });
    }

    private Frame frame(Project project) {
        return new Frame(bench.snapshot(), project.id(), LocalDate.of(2026, 6, 1));
    }
}
