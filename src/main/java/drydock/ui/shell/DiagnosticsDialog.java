package drydock.ui.shell;

import drydock.ui.base.Desktop;
import drydock.ui.control.Buttons;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Shows what would be copied for somebody who helps, before it is. Nothing is sent anywhere. */
public record DiagnosticsDialog(Desktop desktop, String version, Workspace workspace, Optional<Path> log) {
    /** Gathers the text and shows it. */
    public void open() {
        desktop.tasks().run("Gather diagnostics", () -> Diagnostics.of(version, workspace, log), this::show);
    }

    private void show(String text) {
        Label words =
                new Label("This is all that is copied: no names, no prices and no notes. Nothing is sent; paste it"
                        + " where you ask for help.");
        words.setWrapText(true);
        words.setMaxWidth(640);
        TextArea shown = new TextArea(text);
        shown.setId("diagnostics");
        shown.setEditable(false);
        shown.setPrefSize(640, 320);
        words.setLabelFor(shown);
        Button copy = Buttons.primary("_Copy", () -> {
            desktop.browser().copy(text, "The diagnostics are on the clipboard.");
            desktop.dialogs().close();
        });
        copy.setId("copy-diagnostics");
        copy.setDefaultButton(true);
        VBox content = new VBox(8, words, shown, copy);
        content.setAlignment(Pos.CENTER_RIGHT);
        words.setAlignment(Pos.CENTER_LEFT);
        desktop.dialogs().show("Copy diagnostics", content);
    }
}
