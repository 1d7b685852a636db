package drydock.ui.file;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Shown while a workspace is opened, which takes long only where the disk is slow. */
public final class OpeningView extends StackPane {
    public OpeningView(Path file) {
        setId("opening");
        Label words = new Label("Opening " + file.getFileName() + "…");
        words.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().add(words);
    }
}
