package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.decision.SwingWeighting;
import drydock.decision.Weights;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Finds weights by plain questions: which jump from worst to best matters most, and what is each other one worth beside it. */
final class SwingDialog extends VBox {
    private final List<Criterion> criteria;
    private final Map<String, Slider> worth = new LinkedHashMap<>();
    private final VBox others = new VBox(12);
    private final Button use;
    private SwingWeighting answers;

    SwingDialog(List<Criterion> criteria, Dialogs dialogs, Consumer<Weights> chosen) {
        super(12);
        this.criteria = List.copyOf(criteria);
        answers = SwingWeighting.start(criteria.stream().map(Criterion::key).toList());
        setId("swing");
        setPrefSize(600, 500);
        Label first = wrapped(
                "Think of the jump from the worst to the best that a candidate could offer. _Which of these jumps"
                        + " matters most to you?");
        first.setMnemonicParsing(true);
        ChoiceField<Criterion> most = new ChoiceField<>(criteria, Criterion::name, this::mattersMost);
        most.setId("swing-most");
        most.setAccessibleText("What matters most");
        first.setLabelFor(most);
        use = Buttons.primary(
                "_Use these weights",
                () -> weights().ifPresent(weights -> {
                    dialogs.close();
                    chosen.accept(weights);
                }));
        use.setId("swing-use");
        use.setDisable(true);
        ScrollPane scroll = new ScrollPane(others);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(first, most, scroll, new HBox(8, use, Buttons.plain("Cance_l", dialogs::close)));
    }

    private void mattersMost(Criterion most) {
        answers = answers.mattersMost(most.key());
        worth.clear();
        others.getChildren().setAll(wrapped("If that jump is worth 100, what is each of these worth to you?"));
        criteria.stream()
                .filter(criterion -> !criterion.equals(most))
                .forEach(criterion -> others.getChildren().add(question(criterion)));
        use.setDisable(false);
    }

    private Node question(Criterion criterion) {
        Slider slider = new Slider(0, SwingWeighting.MOST, SwingWeighting.MOST / 2.0);
        slider.setId("swing-" + criterion.key());
        slider.setBlockIncrement(5);
        slider.setAccessibleText("Worth of " + criterion.name());
        Label figure = new Label("50");
        figure.setMinWidth(32);
        slider.valueProperty()
                .addListener((p, before, now) -> figure.setText(String.valueOf(Math.round(now.doubleValue()))));
        HBox.setHgrow(slider, Priority.ALWAYS);
        worth.put(criterion.key(), slider);
        Label name = new Label(criterion.name());
        name.getStyleClass().add(Styles.TEXT_BOLD);
        VBox box = new VBox(4, name, new HBox(8, slider, figure));
        String worst = criterion.anchors().worst();
        if (!worst.isBlank()) {
            Label jump =
                    wrapped("From: " + worst + "\nTo: " + criterion.anchors().best());
            jump.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            box.getChildren().add(1, jump);
        }
        return box;
    }

    private Optional<Weights> weights() {
        SwingWeighting all = answers;
        for (Map.Entry<String, Slider> entry : worth.entrySet()) {
            all = all.isWorth(entry.getKey(), (int) Math.round(entry.getValue().getValue()));
        }
        return all.weights();
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
