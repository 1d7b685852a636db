package drydock.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import drydock.ui.base.Settings;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The look of the window: Primer Light or Dark, as the system has it or as the user chose, with our own few rules. */
public final class Appearance {
    private static final String OWN = Objects.requireNonNull(
                    Appearance.class.getResource("/drydock/ui/drydock.css"), "the stylesheet is missing")
            .toExternalForm();

    private Settings.Theme chosen;

    public Appearance(Settings.Theme chosen) {
        this.chosen = chosen;
        Platform.getPreferences().colorSchemeProperty().addListener((p, before, now) -> apply());
        apply();
    }

    public void choose(Settings.Theme theme) {
        chosen = theme;
        apply();
    }

    public void dress(Scene scene) {
        scene.getStylesheets().setAll(OWN);
    }

    private void apply() {
        boolean dark = chosen == Settings.Theme.DARK
                || (chosen == Settings.Theme.SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
