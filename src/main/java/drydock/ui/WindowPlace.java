package drydock.ui;

import drydock.ui.base.Preferences;
import drydock.ui.base.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, if that is still on a screen, and remembers where it is left. */
record WindowPlace(Stage stage, Preferences preferences) {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Settings.Window window = preferences.settings().window();
        if (window != null
                && !Screen.getScreensForRectangle(
                                new Rectangle2D(window.x(), window.y(), window.width(), window.height()))
                        .isEmpty()) {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(Math.max(LEAST_WIDTH, window.width()));
            stage.setHeight(Math.max(LEAST_HEIGHT, window.height()));
            stage.setMaximized(window.maximized());
        }
    }

    void remember() {
        if (Double.isNaN(stage.getX())) {
            return; // never shown
        }
        Settings.Window window = new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        preferences.change(settings -> settings.withWindow(window));
    }
}
