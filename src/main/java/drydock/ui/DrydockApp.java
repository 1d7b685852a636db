package drydock.ui;

import java.util.Objects;
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
        try {
            Application.launch(DrydockApp.class, options.toArguments());
            return Optional.empty();
        } catch (UnsupportedOperationException noToolkit) {
            // JavaFX wraps what our own code throws: this one can only come from its start
            return Optional.of("Drydock cannot open its window: " + reason(noToolkit) + ".");
        }
    }

    private static String reason(UnsupportedOperationException noToolkit) {
        String message = Objects.requireNonNullElse(noToolkit.getMessage(), "JavaFX does not run here");
        if (message.contains("DISPLAY")) {
            String display = System.getenv("DISPLAY");
            return display == null || display.isBlank()
                    ? "there is no display (DISPLAY is not set; on Wayland, Xwayland sets it)"
                    : "the display " + display + " cannot be opened";
        }
        if (message.contains("GTK")) {
            return "the system library GTK 3 is missing";
        }
        return message;
    }

    @Override
    public void start(Stage stage) {
        StartOptions options = StartOptions.fromNamed(getParameters().getNamed());
        stage.setTitle("Drydock");
        stage.setScene(new Scene(new StackPane(new Label("Drydock " + options)), 1024, 700));
        stage.show();
    }
}
