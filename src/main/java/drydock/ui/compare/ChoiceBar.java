package drydock.ui.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A few choices beside each other; arrow keys go from one to the next. */
final class ChoiceBar<T> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;

    ChoiceBar(String name, List<T> choices, Function<T, String> words, T chosen) {
        super(16, 8);
        this.choices = List.copyOf(choices);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        for (T choice : choices) {
            RadioButton button = new RadioButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setMnemonicParsing(false);
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setSelected(choice.equals(chosen));
            getChildren().add(button);
        }
    }

    T chosen() {
        return choices.get(group.getToggles().indexOf(group.getSelectedToggle()));
    }

    /** The chosen button. */
    Node first() {
        return (Node) Objects.requireNonNull(group.getSelectedToggle(), "one is always chosen");
    }
}
