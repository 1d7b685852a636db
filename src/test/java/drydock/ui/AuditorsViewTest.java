package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.selection.Candidate;
import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditorsViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.go(Place.AUDITORS);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void typingNarrowsTheListAndOneClickShowsAllAgain() {
        app.robot().clickOn("#auditor-search").write("lighthouse");
        app.settle();
        assertThat(text("#auditor-count")).isEqualTo("1 of 10");
        app.robot().clickOn("#clear-filters");
        app.settle();
        assertThat(text("#auditor-count")).isEqualTo("10 of 10");
        assertThat(app.shows("#clear-filters")).isFalse();
    }

    @Test
    void aFilterIsTickedByKeyboard() {
        app.robot().clickOn("#filter-ecosystem");
        app.settle();
        // the second of the list: layer 2 and layer 3
        app.robot().push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        app.settle();
        assertThat(text("#auditor-count")).isNotEqualTo("10 of 10").endsWith(" of 10");
    }

    @Test
    void theDecisionGuideNamesAuditorsWithTheReasonAndLeadsToThem() {
        app.onFx(() -> {
            ComboBox<?> useCase = app.robot().lookup("#use-case").queryComboBox();
            useCase.getSelectionModel().select(5);
            return null;
        });
        app.settle();
        assertThat(text("#auditor-count")).isEqualTo("2 of 10");
        Node ottersec =
                app.robot().lookup("#use-case-reasons").lookup("OtterSec").query();
        app.robot().clickOn(ottersec);
        app.settle();
        assertThat(text("#auditor-name")).isEqualTo("OtterSec");
    }

    @Test
    void furtherAuditorsAreAddedByOneClickAndTakenBackByUndo() {
        app.robot().clickOn("#add-others");
        app.waitUntil("they are there", () -> app.snapshot().all(Auditor.class).size() == 28);
        app.settle();
        assertThat(app.shows("#others-banner")).isFalse();
        app.menu("undo");
        app.settle();
        assertThat(text("#auditor-count")).isEqualTo("10 of 10");
        assertThat(app.shows("#others-banner")).isTrue();
    }

    @Test
    void anAuditorIsAddedEditedAndRemoved() {
        app.robot().clickOn("New auditor");
        app.settle();
        app.robot().write("Blue Anchor Audits");
        app.robot().clickOn("#save-form");
        app.settle();
        assertThat(text("#auditor-name")).isEqualTo("Blue Anchor Audits");

        selectAndFocus("Blue Anchor Audits");
        app.robot().push(KeyCode.ENTER);
        app.settle();
        app.robot().clickOn("#auditor-form-name").push(KeyCode.END).write(" Ltd");
        app.robot().clickOn("#save-form");
        app.settle();
        assertThat(auditor("Blue Anchor Audits Ltd")).isPresent();

        selectAndFocus("Blue Anchor Audits Ltd");
        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(auditor("Blue Anchor Audits Ltd")).isEmpty();
        app.menu("undo");
        app.settle();
        assertThat(auditor("Blue Anchor Audits Ltd")).isPresent();
    }

    @Test
    void whatWasTypedInADialogIsStillThereAfterEscape() {
        app.robot().clickOn("New auditor");
        app.settle();
        app.robot().write("Half a na").push(KeyCode.ESCAPE);
        app.settle();
        app.robot().clickOn("New auditor");
        app.settle();
        assertThat(app.robot()
                        .lookup("#auditor-form-name")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("Half a na");
        app.robot().clickOn("Cancel").clickOn("New auditor");
        app.settle();
        assertThat(app.robot()
                        .lookup("#auditor-form-name")
                        .queryTextInputControl()
                        .getText())
                .isEmpty();
    }

    @Test
    void notesAreKeptWhenAnotherAuditorIsSelected() {
        selectAndFocus("Zellic");
        Node notes = app.robot().lookup("#auditor-notes").query();
        app.onFx(() -> {
            ((ScrollPane) app.robot().lookup("#auditor-detail .scroll-pane").query()).setVvalue(0.5);
            notes.requestFocus();
            return null;
        });
        app.robot().write("Ask for Ada");
        selectAndFocus("Halborn");
        assertThat(auditor("Zellic").orElseThrow().notes()).isEqualTo("Ask for Ada");
        assertThat(auditor("Halborn").orElseThrow().notes()).isEmpty();
    }

    @Test
    void aFactIsAddedWithItsSource() {
        selectAndFocus("Zellic");
        app.onFx(() -> {
            ((Button) app.robot().lookup("#add-fact").query()).fire();
            return null;
        });
        app.settle();
        app.robot().clickOn("#fact-label").write("Wait for a start");
        app.robot().clickOn("#fact-value").write("About a month");
        app.robot().clickOn("#fact-source").write("Call with Ada");
        app.robot().clickOn("#save-form");
        app.settle();
        assertThat(app.snapshot().all(Fact.class))
                .filteredOn(fact -> fact.label().equals("Wait for a start"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.source().title()).isEqualTo("Call with Ada"));
    }

    @Test
    void anAuditorBecomesACandidateOfTheOpenProjectAndCannotBeRemovedThen() {
        app.go(Place.HOME);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        app.settle();
        app.go(Place.AUDITORS);
        int before = app.snapshot().all(Candidate.class).size();
        selectAndFocus("Runtime Verification");
        assertThat(candidates("Runtime Verification")).isZero();
        app.robot().clickOn("#add-to-project");
        app.settle();
        app.robot().clickOn("#add-to-project");
        app.settle();
        assertThat(app.snapshot().all(Candidate.class)).hasSize(before + 1);

        selectAndFocus("Runtime Verification");
        app.robot().push(KeyCode.DELETE);
        app.settle();
        app.robot().clickOn("#confirm");
        app.settle();
        assertThat(auditor("Runtime Verification").orElseThrow().hidden()).isTrue();
        assertThat(candidates("Runtime Verification")).isOne();
    }

    @Test
    void theListAsShownIsExported() throws Exception {
        app.robot().clickOn("#auditor-search").write("lighthouse");
        Path file = folder.resolve("list.csv");
        app.files().answer(file);
        app.robot().clickOn("#auditors-more").clickOn("Export list as CSV…");
        app.waitUntil("the file is there", () -> Files.exists(file));
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().startsWith("Sigma Prime,Firm,");
    }

    private void selectAndFocus(String name) {
        TableView<?> table = app.robot().lookup("#auditors").queryTableView();
        app.onFx(() -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getItems().get(i)).contains("name=" + name + ",")) {
                    table.requestFocus();
                    table.getSelectionModel().clearAndSelect(i);
                    table.getFocusModel().focus(i);
                }
            }
            return null;
        });
        app.settle();
        assertThat(text("#auditor-name")).isEqualTo(name);
    }

    private long candidates(String name) {
        return app.snapshot().all(Candidate.class).stream()
                .filter(candidate ->
                        candidate.auditor().equals(auditor(name).orElseThrow().id()))
                .count();
    }

    private Optional<Auditor> auditor(String name) {
        return app.snapshot().all(Auditor.class).stream()
                .filter(auditor -> auditor.name().equals(name))
                .findFirst();
    }

    private String text(String id) {
        return app.robot().lookup(id).queryAs(Labeled.class).getText();
    }
}
