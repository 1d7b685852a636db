package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.project.Person;
import drydock.ui.base.Place;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoKeysTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.go(Place.PEOPLE);
        app.robot().clickOn("Add person");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void inATextFieldTheyUndoTypingBeforeTheyUndoAChange() {
        app.robot().write("Ada").push(KeyCode.ENTER).push(KeyCode.F2).write("Grace");
        app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);

        TextInputControl editor = (TextInputControl) app.stage().getScene().getFocusOwner();
        assertThat(editor.getText()).isNotEqualTo("Grace");
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada");

        app.robot().push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("New person");
        app.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada");
    }
}
