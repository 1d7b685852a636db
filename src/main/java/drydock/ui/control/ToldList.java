package drydock.ui.control;

import drydock.ui.base.Dialogs;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A list that is only told, in a dialog, and can be copied. */
public final class ToldList {
    private static final double WIDTH = 640;

    private ToldList() {}

    /** @param words what the list means, above it */
    public static void show(Dialogs dialogs, String title, String words, List<String> lines) {
        TextArea text = new TextArea(String.join("\n", lines));
        text.setEditable(false);
        text.setAccessibleText(title);
        text.setId("told-list");
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(8, label, text);
        content.setPrefWidth(WIDTH);
        dialogs.show(title, content);
    }
}
