package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.checklist.Raise;
import drydock.domain.checklist.Severity;
import drydock.domain.project.Glossary;
import drydock.ui.base.Words;
import drydock.ui.control.Badge;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an item weighs, and the question whose answer may raise that. */
final class SeverityBox extends VBox {
    private final ChecklistActions actions;
    private final Badge weight = new Badge();
    private final Label raised = new Label();
    private final Label question = new Label();
    private final ToggleGroup answers = new ToggleGroup();
    private final ToggleButton yes = answer("_Yes", Styles.LEFT_PILL, true);
    private final ToggleButton no = answer("_No", Styles.RIGHT_PILL, false);
    private final VBox asked = new VBox(8, question, new HBox(yes, no));
    private @Nullable Item item;

    SeverityBox(ChecklistActions actions, Glossary glossary) {
        super(8);
        this.actions = actions;
        setId("item-severity");
        Label heading = new Label("Severity");
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        raised.getStyleClass().add(Styles.TEXT_MUTED);
        raised.setWrapText(true);
        HBox line = new HBox(
                8,
                heading,
                new HelpMark("Severity", glossary.meaning("Severity") + " " + glossary.meaning("Blocker")),
                weight,
                raised);
        line.setAlignment(Pos.CENTER_LEFT);
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, asked);
    }

    void show(Item now) {
        item = now;
        Severity severity = now.severity();
        weight.show(Words.of(severity), severity == Severity.BLOCKER ? Badge.Tone.BLOCKER : Badge.Tone.NEUTRAL);
        weight.setGraphic(severity == Severity.BLOCKER ? Icon.BLOCKER.node() : null);
        Condition condition = now.definition().condition();
        asked.setVisible(condition != null);
        asked.setManaged(condition != null);
        raised.setText(now.raise() == Raise.HOLDS_BY_PROJECT ? "raised by what the project is made of" : "");
        if (condition != null) {
            String becomes = Words.of(condition.raises()).toLowerCase(Locale.ROOT);
            question.setText("Is it so that " + condition.when() + "? Then it is " + article(becomes) + becomes + ".");
            answers.selectToggle(
                    switch (now.raise()) {
                        case HOLDS, HOLDS_BY_PROJECT -> yes;
                        case DOES_NOT_HOLD -> no;
                        case UNANSWERED, NO_CONDITION -> null;
                    });
        }
    }

    private ToggleButton answer(String text, String shape, boolean holds) {
        ToggleButton button = new ToggleButton(text);
        button.setMnemonicParsing(true);
        button.getStyleClass().addAll("state", shape);
        button.setToggleGroup(answers);
        button.setId(holds ? "applies-yes" : "applies-no");
        button.setOnAction(e -> {
            if (item != null) {
                // a second click takes the answer back: it is unknown again
                actions.setRaised(item, button.isSelected() ? holds : null);
            }
        });
        return button;
    }

    private static String article(String word) {
        return word.equals("blocker") ? "a " : "";
    }
}
