package drydock.ui.decision;

import atlantafx.base.theme.Styles;
import drydock.decision.Sliders;
import drydock.decision.Weights;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.base.Studio;
import drydock.ui.control.Form;
import drydock.ui.control.SavingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a criterion measures, what it counts, and what a 0, a 5 and a 10 look like. The guide's own words stay as they are. */
final class CriterionForm extends ScrollPane {
    private static final String FIXED = "These are the guide's criteria: only what they count can be changed. To change"
            + " their words or to add your own, make a profile; it starts as a copy of them.";

    /** A text of a criterion and how it is changed. */
    private record Text(
            TextInputControl control,
            SavingText saving,
            Function<Criterion, String> read,
            BiFunction<Criterion, String, Criterion> write) {}

    private final Studio studio;
    private final List<Text> texts = new ArrayList<>();
    private final TextField weight = new TextField();
    private final SavingText weightSaving;
    private final Label fixed = new Label(FIXED);
    private final VBox content = new VBox(12);
    private Optional<CriteriaEdits> edits = Optional.empty();
    private @Nullable CriterionRow shown;
    private Weights weights = new Weights(Map.of());

    CriterionForm(Studio studio) {
        this.studio = studio;
        getStyleClass().add("form-scroll");
        content.getStyleClass().add("decision-page");
        fixed.getStyleClass().add(Styles.TEXT_MUTED);
        fixed.setWrapText(true);
        fixed.setMinHeight(Region.USE_PREF_SIZE);
        fixed.managedProperty().bind(fixed.visibleProperty());
        weight.setId("criterion-weight");
        weight.setPrefColumnCount(4);
        weight.setMaxWidth(80);
        weightSaving = new SavingText(weight, this::wrongWeight, this::reweigh);
        Form form = new Form();
        form.field("Name", text("name", new TextField(), Criterion::name, Criterion::withName));
        form.field(
                "Weight",
                weight,
                "Of 100. The others give or take in proportion, so that all add to 100.",
                weightSaving.error());
        form.field("Measures", text("meaning", area(3), Criterion::meaning, Criterion::withMeaning));
        form.field("A 0 is", text("worst", area(3), c -> c.anchors().worst(), CriterionForm::withWorst));
        form.field("A 5 is", text("middle", area(3), c -> c.anchors().middle(), CriterionForm::withMiddle));
        form.field("A 10 is", text("best", area(3), c -> c.anchors().best(), CriterionForm::withBest));
        content.getChildren().addAll(fixed, form);
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /**
     * @param row null while none is selected
     * @param own whether it is the user's own, or only the weight can be changed
     */
    void show(CriteriaEdits by, @Nullable CriterionRow row, Weights all, boolean own) {
        CriterionRow before = shown;
        edits = Optional.of(by);
        weights = all;
        content.setVisible(row != null);
        if (row == null) {
            return; // what is typed of the one before stays its own until another is shown
        }
        shown = row;
        boolean other = before == null || !before.key().equals(row.key());
        for (Text text : texts) {
            text.saving().show(text.read().apply(row.criterion()), other);
            text.control().setEditable(own);
        }
        weightSaving.show(String.valueOf(row.weight()), other);
        fixed.setVisible(!own);
    }

    void focusName() {
        texts.getFirst().control().requestFocus();
    }

    private TextInputControl text(
            String id,
            TextInputControl control,
            Function<Criterion, String> read,
            BiFunction<Criterion, String, Criterion> write) {
        control.setId("criterion-" + id);
        SavingText saving = new SavingText(control, typed -> wrong(id, typed), typed -> save(typed, write));
        texts.add(new Text(control, saving, read, write));
        return control;
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private static String wrong(String id, String typed) {
        return id.equals("name") && typed.isBlank() ? "A criterion needs a name." : "";
    }

    private String wrongWeight(String typed) {
        return weight(typed).isPresent() ? "" : "A whole number from 0 to 100.";
    }

    private Optional<Integer> weight(String typed) {
        return studio.format().typed().count(typed).filter(n -> n >= 0 && n <= Sliders.FULL);
    }

    private CompletionStage<Boolean> save(String typed, BiFunction<Criterion, String, Criterion> write) {
        CriterionRow row = shown;
        if (row == null || edits.isEmpty() || edits.get().inUse().isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        UnaryOperator<Criterion> change = criterion -> write.apply(criterion, typed.strip());
        return edits.get().change(row.key(), change);
    }

    private CompletionStage<Boolean> reweigh(String typed) {
        CriterionRow row = shown;
        if (row != null) {
            edits.ifPresent(by -> by.reweigh(
                    Sliders.moved(weights, row.key(), weight(typed).orElseThrow()),
                    () -> weightSaving.showOther(String.valueOf(row.weight()))));
        }
        return CompletableFuture.completedFuture(true);
    }

    private static Criterion withWorst(Criterion criterion, String text) {
        Anchors anchors = criterion.anchors();
        return criterion.withAnchors(new Anchors(text, anchors.middle(), anchors.best()));
    }

    private static Criterion withMiddle(Criterion criterion, String text) {
        Anchors anchors = criterion.anchors();
        return criterion.withAnchors(new Anchors(anchors.worst(), text, anchors.best()));
    }

    private static Criterion withBest(Criterion criterion, String text) {
        Anchors anchors = criterion.anchors();
        return criterion.withAnchors(new Anchors(anchors.worst(), anchors.middle(), text));
    }
}
