package drydock.ui;

import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The JavaFX application: one window. */
public final class DrydockApp extends Application {
    /**
     * Opens the window and returns when it was closed.
     *
     * @return one sentence why no window could be opened; empty if it was opened and closed again
     */
    public static Optional<String> open(StartOptions options) {
        Optional<String> problem = DisplayCheck.problem();
        if (problem.isEmpty()) {
            try {
                Application.launch(DrydockApp.class, options.toArguments());
            } catch (UnsupportedOperationException noToolkit) {
                // JavaFX wraps what our own code throws: this one can only come from its start
                problem = Optional.of(DisplayCheck.problem(noToolkit.getMessage()));
            }
        }
        return problem.map(reason -> "Drydock cannot open its window: " + reason + ".");
    }

    @Override
    public void start(Stage stage) {
        StartOptions options = StartOptions.fromNamed(getParameters().getNamed());
        stage.setTitle("Drydock");
        stage.setScene(new Scene(new StackPane(new Label("Drydock " + options)), 1024, 700));
        stage.show();
    }
}
