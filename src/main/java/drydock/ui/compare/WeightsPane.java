package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.decision.Sliders;
import drydock.decision.Weights;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What each criterion counts, by sliders that add to 100. All is ranked anew while one moves; a drag is one change, and so
 * is each press of a key.
 */
final class WeightsPane extends VBox {
    private static final int HEAVIEST = 100;
    private static final double COLUMN = 120;

    private final CompareViewModel model;
    private final Map<String, Slider> sliders = new HashMap<>();
    private final FlowPane columns = new FlowPane(16, 8);
    private final Button reset = Buttons.plain("_Guide's weights", this::reset);
    private List<Criterion> criteria = List.of();
    private boolean showing;

    /**
     * @param onAsk finds weights by questions
     * @param onCriteria goes to where criteria are added and described
     */
    WeightsPane(CompareViewModel model, String note, Runnable onAsk, Runnable onCriteria) {
        super(8);
        this.model = model;
        getStyleClass().add("compare-weights");
        reset.managedProperty().bind(reset.visibleProperty());
        Button own = Buttons.plain("C_riteria…", onCriteria);
        own.setId("own-criteria");
        Button ask = Buttons.plain("Find them by _questions…", onAsk);
        ask.setId("swing-weights");
        HelpMark help =
                new HelpMark("Weights", note + " They always add to 100: moving one moves the others in proportion.");
        HBox ways = new HBox(8, ask, reset, own, help);
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(columns, ways);
    }

    /** Shows the weights of the project, unless one is being dragged. */
    void show(Comparison comparison) {
        showing = true;
        List<Criterion> now = comparison.decision().guide().criteria();
        if (!keys(now).equals(keys(criteria))) {
            sliders.clear();
            columns.getChildren().setAll(now.stream().map(this::weight).toList());
        }
        criteria = now;
        reset.setVisible(CriterionProfile.inUse(
                        comparison.snapshot(), comparison.project().id())
                .isEmpty());
        sliders.forEach((key, slider) -> {
            if (!slider.isValueChanging()) {
                slider.setValue(comparison.weights().of(key));
            }
        });
        showing = false;
    }

    /** A slider is made anew where its criterion is another one or has another name. */
    private static List<String> keys(List<Criterion> criteria) {
        return criteria.stream().map(c -> c.key() + " " + c.name()).toList();
    }

    private Node weight(Criterion criterion) {
        Label name = new Label(criterion.name());
        Label figure = new Label();
        figure.getStyleClass().add(Styles.TEXT_MUTED);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        Slider slider = new Slider(0, HEAVIEST, criterion.weight());
        slider.setId("weight-" + criterion.key());
        slider.setAccessibleText("Weight of " + criterion.name());
        slider.setBlockIncrement(5);
        slider.setMinWidth(0);
        name.setLabelFor(slider);
        figure.setText(String.valueOf(criterion.weight()));
        slider.valueProperty().addListener((p, before, now) -> {
            figure.setText(String.valueOf(Math.round(now.doubleValue())));
            if (!showing) {
                follow(criterion, slider);
                if (!slider.isValueChanging()) {
                    save(criterion, slider);
                }
            }
        });
        slider.valueChangingProperty().addListener((p, was, is) -> {
            if (!is) {
                save(criterion, slider);
            }
        });
        sliders.put(criterion.key(), slider);
        VBox box = new VBox(4, new HBox(4, name, figure), slider);
        box.setPrefWidth(COLUMN);
        return box;
    }

    /** The other sliders give or take at once, so that all add to 100 while one is moved, and the ranking follows. */
    private void follow(Criterion criterion, Slider slider) {
        model.comparison().ifPresent(c -> {
            Weights moved = moved(c, criterion, slider);
            showing = true;
            sliders.forEach((key, other) -> {
                if (other != slider) {
                    other.setValue(moved.of(key));
                }
            });
            showing = false;
            model.rankBy(moved);
        });
    }

    private void save(Criterion criterion, Slider slider) {
        model.comparison()
                .filter(c -> c.weights().of(criterion.key()) != Math.round(slider.getValue()))
                .ifPresentOrElse(
                        c -> model.edits().setWeights(c, moved(c, criterion, slider), this::showKept), model::again);
    }

    private void showKept() {
        model.again();
        model.comparison().ifPresent(this::show);
    }

    private static Weights moved(Comparison comparison, Criterion criterion, Slider slider) {
        return Sliders.moved(comparison.weights(), criterion.key(), (int) Math.round(slider.getValue()));
    }

    private void reset() {
        model.comparison().ifPresent(c -> model.edits().resetWeights(c, () -> show(c)));
    }
}
