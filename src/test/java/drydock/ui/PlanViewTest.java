package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.ui.base.Place;
import drydock.ui.control.ListTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-plan"));
        app.go(Place.PLAN);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void select(String title) {
        app.onFx(() -> {
            TableView<?> table = app.robot().lookup("#plan").queryAs(TableView.class);
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getColumns()
                        .get(2)
                        .getCellObservableValue(i)
                        .getValue()
                        .toString()
                        .contains("title=" + title)) {
                    table.getSelectionModel().clearAndSelect(i);
                    return true;
                }
            }
            throw new AssertionError("no line " + title);
        });
        app.settle();
    }

    private void type(String field, String text) {
        app.robot().clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
        app.settle();
    }

    private RetestWindow secondRetest() {
        return app.snapshot().all(RetestWindow.class).stream()
                .filter(window -> window.title().equals("Second retest"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRetestThatClosesAfterTheLaunchIsSavedAndMarkedWhereItWasTyped() {
        select("Second retest");
        type("#retest-closes", "2026-12-24");

        assertThat(secondRetest().closes()).isEqualTo(LocalDate.of(2026, 12, 24));
        Label problems = app.robot().lookup("#plan-problems").queryAs(Label.class);
        assertThat(problems.isVisible()).isTrue();
        assertThat(problems.getText()).contains("Launch").contains("Dec 24, 2026");
    }

    @Test
    void aDateThatIsNoneStaysInTheFieldAndChangesNothing() {
        LocalDate before = secondRetest().opens();
        select("Second retest");
        type("#retest-opens", "soon");

        TextInputControl field = app.robot().lookup("#retest-opens").queryAs(TextInputControl.class);
        assertThat(field.getText()).isEqualTo("soon");
        assertThat(secondRetest().opens()).isEqualTo(before);
    }

    @Test
    void aNewDeliverableIsNamedInItsForm() {
        app.robot().clickOn("#plan-add");
        app.robot().clickOn("Retest window");
        app.settle();
        type("#retest-title", "Third retest");

        Optional<RetestWindow> added = app.snapshot().all(RetestWindow.class).stream()
                .filter(window -> window.title().equals("Third retest"))
                .findFirst();
        assertThat(added).isPresent();
        assertThat(added.get().engagement()).isNotNull();
    }

    @Test
    void whatIsTypedAndNotEnteredIsSavedWhenAnotherLineIsSelected() {
        select("Second retest");
        app.robot().clickOn("#retest-terms").push(KeyCode.SHORTCUT, KeyCode.A).write("Ten days, one round");
        select("First retest");
        app.settle();

        assertThat(secondRetest().terms()).isEqualTo("Ten days, one round");
    }

    @Test
    void whatCannotBeReadIsToldWhenAnotherLineIsSelected() {
        select("Second retest");
        type("#retest-opens", "soon");
        select("First retest");
        assertThat(app.messages()).contains("Not saved: “soon”.");

        app.robot().clickOn("#retest-terms").push(KeyCode.SHORTCUT, KeyCode.A).write("Ten days");
        select("Second retest");
        assertThat(app.messages()).doesNotContain("Ten days");
    }

    @Test
    void aLineIsChangedInItsCells() {
        select("Second retest");
        editCell("title");
        app.waitUntilTyping();
        app.robot().write("Last retest").push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(RetestWindow.class))
                .anyMatch(window -> window.title().equals("Last retest"));

        select("Last retest");
        editCell("state");
        app.waitUntil("the states are offered", () -> app.stage().getScene().getFocusOwner() instanceof ComboBox);
        app.settle();
        app.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(RetestWindow.class))
                .filteredOn(window -> window.title().equals("Last retest"))
                .extracting(RetestWindow::result)
                .containsExactly(RetestResult.ALL_VERIFIED);
    }

    private void editCell(String column) {
        app.onFx(() -> {
            ListTable<?> table = app.robot().lookup("#plan").queryAs(ListTable.class);
            table.requestFocus();
            table.editSelected(column);
            return null;
        });
    }

    @Test
    void removedLinesComeBackByUndo() {
        int before = app.snapshot().all(Deliverable.class).size();
        select("Threat model");
        app.robot().clickOn("#plan").push(KeyCode.DELETE);
        app.settle();
        assertThat(app.snapshot().all(Deliverable.class)).hasSizeLessThan(before);

        app.menu("undo");
        assertThat(app.snapshot().all(Deliverable.class)).hasSize(before);
        assertThat(app.snapshot().all(Deliverable.class))
                .anyMatch(deliverable -> deliverable.state() == DeliverableState.AGREED);
    }

    @Test
    void thePlanIsExportedAsCsv() throws Exception {
        Path csv = folder.resolve("plan.csv");
        app.files().answer(csv);
        app.robot().clickOn("#plan-export");
        app.waitUntil("the file is there", () -> Files.exists(csv));

        assertThat(csv).content().contains("Threat model").contains("2026-");
    }
}
