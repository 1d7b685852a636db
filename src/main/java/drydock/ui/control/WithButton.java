package drydock.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A text field with a button that does something with the text. */
public final class WithButton extends HBox implements Composite {
    private final TextField text;

    public WithButton(TextField text, Button button) {
        super(4, text, button);
        this.text = text;
        setHgrow(text, Priority.ALWAYS);
    }

    @Override
    public Node main() {
        return text;
    }
}
