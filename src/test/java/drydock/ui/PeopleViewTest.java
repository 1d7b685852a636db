package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.project.Person;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("#go-people");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aPersonIsAddedNamedAndStillThereAfterARestart() {
        app.robot().clickOn("Add person");
        app.robot().write("Ada Okafor").push(KeyCode.ENTER);
        app.settle();

        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada Okafor");
        app.restart();
        app.robot().clickOn("#go-people");
        assertThat(app.robot().lookup("Ada Okafor").tryQuery()).isPresent();
    }

    @Test
    void undoBringsARemovedPersonBack() {
        app.robot().clickOn("Add person");
        app.robot().write("Ada Okafor").push(KeyCode.ENTER);
        app.settle();
        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).isEmpty();

        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada Okafor");
    }
}
