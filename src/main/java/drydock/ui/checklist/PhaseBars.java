package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Phase;
import drydock.domain.checklist.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The phases with their open blockers; a click goes there. */
final class PhaseBars extends VBox {
    private final Consumer<String> goTo;
    private final Map<String, Bar> bars = new LinkedHashMap<>();

    /** @param goTo brings the phase of this name into view */
    PhaseBars(Consumer<String> goTo) {
        super(2);
        this.goTo = goTo;
        setId("phase-bars");
        getStyleClass().add("phase-bars");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Checklist checklist) {
        List<String> names = checklist.phases().stream().map(Phase::name).toList();
        if (!names.equals(List.copyOf(bars.keySet()))) {
            bars.clear();
            List<Node> nodes = new ArrayList<>();
            When side = null;
            for (Phase phase : bySide(checklist.phases())) {
                if (phase.when() != side) {
                    side = phase.when();
                    nodes.add(caption(side));
                }
                nodes.add(bars.computeIfAbsent(phase.name(), name -> new Bar(name, goTo)));
            }
            getChildren().setAll(nodes);
        }
        checklist.phases().forEach(phase -> {
            Bar bar = bars.get(phase.name());
            if (bar != null) {
                bar.show(phase);
            }
        });
    }

    /** What comes before the audit first: phases of the user's own stand last, on whichever side they are. */
    private static List<Phase> bySide(List<Phase> phases) {
        return phases.stream().sorted(Comparator.comparing(Phase::when)).toList();
    }

    private static Label caption(When side) {
        Label caption = new Label(
                switch (side) {
                    case BEFORE -> "Open blockers before the audit";
                    case AFTER -> "After the audit";
                });
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "caption");
        return caption;
    }

    private static final class Bar extends Button {
        private final BlockerBar bar = new BlockerBar();

        Bar(String phase, Consumer<String> goTo) {
            Label name = new Label(phase);
            name.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(8, name, bar);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(224);
            setGraphic(line);
            getStyleClass().addAll(Styles.FLAT, "phase-bar");
            setMaxWidth(Double.MAX_VALUE);
            setOnAction(e -> goTo.accept(phase));
        }

        void show(Phase phase) {
            bar.show(phase.progress());
            setAccessibleText(phase.name() + ", " + BlockerBar.words(phase.progress()));
        }
    }
}
