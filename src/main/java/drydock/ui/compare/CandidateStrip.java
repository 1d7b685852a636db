package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.domain.selection.Candidate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** All candidates of the project, each of them on the table or off it, and who leads. */
final class CandidateStrip extends FlowPane {
    private final CompareViewModel model;
    private final Label verdict = new Label();
    private List<Chip> shown = List.of();

    /** What a chip is made from: it is made anew when that changes. */
    private record Chip(Candidate candidate, String name, boolean shown, boolean room) {}

    CandidateStrip(CompareViewModel model) {
        super(8, 4);
        this.model = model;
        getStyleClass().add("compare-strip");
        setAlignment(Pos.CENTER_LEFT);
        verdict.setId("verdict");
        verdict.getStyleClass().add(Styles.TEXT_MUTED);
        verdict.textProperty().bind(model.verdict());
    }

    void show(Comparison comparison) {
        List<Chip> next = comparison.candidates().stream()
                .map(c -> new Chip(c, comparison.name(c), model.isShown(c), model.hasRoom()))
                .toList();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        String focused =
                getScene() != null && getScene().getFocusOwner() instanceof ToggleButton chip ? chip.getId() : "";
        List<Node> chips = next.stream().<Node>map(this::chip).toList();
        getChildren().setAll(chips);
        getChildren().add(verdict);
        chips.stream().filter(chip -> chip.getId().equals(focused)).forEach(Node::requestFocus);
    }

    private ToggleButton chip(Chip what) {
        ToggleButton chip = new ToggleButton(what.name());
        chip.setId("chip-" + what.candidate().id());
        chip.setMnemonicParsing(false);
        chip.setSelected(what.shown());
        chip.getStyleClass().add("compare-chip");
        chip.setAccessibleText(what.name() + (what.shown() ? ", on the table" : ", off the table"));
        chip.setDisable(!what.shown() && !what.room());
        chip.setTooltip(new Tooltip(what.shown() ? "Take off the table" : "Put beside the others"));
        chip.setOnAction(e -> model.setShown(what.candidate(), chip.isSelected()));
        return chip;
    }
}
