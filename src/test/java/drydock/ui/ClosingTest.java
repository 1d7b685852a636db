package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.ui.base.Place;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClosingTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void whatIsBeingTypedWhenTheWindowIsClosedIsSaved() {
        app.go(Place.PEOPLE);
        app.robot().clickOn("Add person").write("Ada Okafor");
        askToClose();
        app.waitUntil("the window is closed", () -> !app.stage().isShowing());

        app.restart();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada Okafor");
    }

    private void askToClose() {
        Platform.runLater(() -> app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void whatCannotBeReadIsAskedAboutBeforeTheWindowCloses() {
        app.robot().clickOn("#welcome-open-sample");
        app.waitUntil("the overview is shown", () -> app.shows("#project-launch"));
        app.settle();
        app.robot().clickOn("#project-launch").push(KeyCode.SHORTCUT, KeyCode.A).write("soon");
        app.go(Place.PEOPLE);
        askToClose();
        app.waitUntil("it is asked", () -> app.shows("#confirm"));
        assertThat(app.stage().isShowing()).isTrue();

        app.robot().push(KeyCode.ESCAPE);
        app.go(Place.OVERVIEW);
        assertThat(app.text("#project-launch")).isEqualTo("soon");
        askToClose();
        app.waitUntil("it is asked again", () -> app.shows("#confirm"));
        app.onFx(() -> {
            app.robot().lookup("#confirm").queryButton().fire(); // no window is left to wait for
            return null;
        });
        app.waitUntil("the window is closed", () -> !app.stage().isShowing());
    }

    @Test
    void aFormThatIsBegunIsAskedAboutBeforeItIsDiscarded() {
        app.robot().clickOn("#welcome-open-sample");
        app.waitUntil("the sample is open", () -> app.shows("#go-checklist"));
        app.settle();
        app.go(Place.CHECKLIST);
        app.robot().clickOn("Add item").write("Ask the lawyer").push(KeyCode.ESCAPE);
        assertThat(app.shows("#confirm")).isTrue();
        app.robot().push(KeyCode.ESCAPE);
        assertThat(app.text("#own-title")).isEqualTo("Ask the lawyer");

        askToClose();
        app.waitUntil("it is asked before the window closes, too", () -> app.shows("#confirm"));
        assertThat(app.stage().isShowing()).isTrue();
    }

    @Test
    void undoAtTheVeryFirstStartLeavesTheCatalogue() {
        int auditors = app.snapshot().all(Auditor.class).size();
        app.menu("undo");

        assertThat(app.snapshot().all(Auditor.class)).hasSize(auditors).isNotEmpty();
        assertThat(app.session().history().get().undo()).isEmpty();
    }

    @Test
    void theUndoButtonOfAMessageGoesWhenSomethingElseIsChanged() {
        app.robot().clickOn("#welcome-open-sample");
        app.waitUntil("the sample is open", () -> app.shows("#go-plan"));
        app.settle();
        app.go(Place.PEOPLE);
        app.robot().clickOn("#people").push(KeyCode.HOME).push(KeyCode.DELETE);
        app.settle();
        assertThat(undoButtons()).isOne();

        app.robot().clickOn("Add person").write("Ada Okafor").push(KeyCode.ENTER);
        app.settle();
        assertThat(undoButtons()).isZero();
        assertThat(app.messages()).contains("Remove");
    }

    private long undoButtons() {
        return app.onFx(() -> app.robot().lookup("#notifications .button").queryAllAs(Button.class).stream()
                .filter(button -> "Undo".equals(button.getText()))
                .count());
    }
}
