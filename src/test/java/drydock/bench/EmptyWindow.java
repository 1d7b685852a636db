package drydock.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a JavaFX application can be: what {@code start-benchmark.py} measures the start against. */
public final class EmptyWindow {
    private EmptyWindow() {}

    /**
     * Opens the window.
     *
     * @param args any at all: end as soon as the window is shown, which is how its start cache is made
     */
    public static void main(String[] args) {
        Application.launch(Shown.class, args);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("A window with a line of text and nothing else"), 1280, 800));
            stage.setTitle("Empty window");
            stage.show();
            if (!getParameters().getRaw().isEmpty()) {
                stage.close();
            }
        }
    }
}
