package drydock.ui.control;

import atlantafx.base.theme.Styles;
import drydock.domain.project.Glossary;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Labelled fields under each other. Each label names its field to screen readers and carries its mnemonic; help stands
 * behind a question mark beside the field, what is wrong under it.
 */
public final class Form extends GridPane {
    private int row;

    public Form() {
        getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, fields);
    }

    /** @param label may hold a mnemonic, marked by an underscore */
    public Form field(String label, Node field) {
        return add(label, field, field);
    }

    /** @param help what the field is for and where the advice comes from */
    public Form field(String label, Node field, String help) {
        HBox line = new HBox(8, field, new HelpMark(label.replace("_", ""), help));
        line.getStyleClass().add("form-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        return add(label, field, line);
    }

    /** @param error what is wrong with the field now; empty if nothing is */
    public Form field(String label, Node field, ObservableValue<String> error) {
        return add(label, field, new VBox(4, field, message(error)));
    }

    /** @param error what is wrong with the field now; empty if nothing is */
    public Form field(String label, Node field, String help, ObservableValue<String> error) {
        HBox line = new HBox(8, field, new HelpMark(label.replace("_", ""), help));
        line.getStyleClass().add("form-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        return add(label, field, new VBox(4, line, message(error)));
    }

    /** @param word of the glossary that explains the field */
    public Form field(String label, Node field, Glossary glossary, String word) {
        return field(label, field, glossary.meaning(word));
    }

    /** Something over the whole width. */
    public Form wide(Node node) {
        add(node, 0, row++, 2, 1);
        return this;
    }

    private static Label message(ObservableValue<String> error) {
        Label message = new Label();
        message.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        message.setWrapText(true);
        message.textProperty().bind(error);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.visibleProperty().bind(message.managedProperty());
        return message;
    }

    private Form add(String label, Node field, Node shown) {
        Label name = new Label(label);
        name.setMnemonicParsing(true);
        Node main = field instanceof Composite composite ? composite.main() : field;
        name.setLabelFor(main);
        if (main.getAccessibleText() == null) {
            main.setAccessibleText(label.replace("_", ""));
        }
        if (field instanceof Region region && region.getMaxWidth() == USE_COMPUTED_SIZE) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        add(name, 0, row);
        add(shown, 1, row++);
        return this;
    }
}
