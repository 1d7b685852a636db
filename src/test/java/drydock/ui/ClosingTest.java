package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.project.Person;
import drydock.ui.base.Place;
import java.nio.file.Path;
import javafx.application.Platform;
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
        Platform.runLater(() -> app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        app.waitUntil("the window is closed", () -> !app.stage().isShowing());

        app.restart();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada Okafor");
    }
}
