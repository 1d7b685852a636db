package drydock.ui.overview;

import drydock.domain.checklist.Phase;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Open blockers of each phase as bars to one scale, each with its number. */
final class BlockerChart extends GridPane {
    private static final double NAMES = 168;

    /** @param phases those with open blockers */
    BlockerChart(List<Phase> phases) {
        getStyleClass().add("blocker-chart");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, bars, numbers);
        int most = phases.stream()
                .mapToInt(phase -> phase.progress().openBlockers())
                .max()
                .orElse(1);
        for (int row = 0; row < phases.size(); row++) {
            Phase phase = phases.get(row);
            int count = phase.progress().openBlockers();
            Label name = new Label(phase.name());
            Label number = new Label(Integer.toString(count));
            number.setAccessibleText(phase.name() + ", " + count + " open blockers");
            addRow(row, name, bar((double) count / most), number);
        }
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** @param share of the whole width, above 0 up to 1 */
    private static Region bar(double share) {
        Region bar = new Region();
        bar.getStyleClass().add("blocker-bar");
        StackPane track = new StackPane(bar);
        track.setMinWidth(0);
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }
}
