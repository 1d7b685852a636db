package drydock.ui.checklist;

import drydock.domain.checklist.Progress;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How many blockers are open, as a bar with its number. The same length is the same number everywhere. */
final class BlockerBar extends HBox {
    private static final double LENGTH = 64;

    /** As many as fill the bar; what is more does not make it longer. */
    private static final int FULL = 16;

    private final Label number = new Label();
    private final Region filled = new Region();
    private final Tooltip words = new Tooltip();

    BlockerBar() {
        super(8);
        getStyleClass().add("open-blockers");
        setAlignment(Pos.CENTER_RIGHT);
        filled.getStyleClass().add("filled");
        StackPane track = new StackPane(filled);
        track.getStyleClass().add("track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinSize(LENGTH, 6);
        track.setMaxSize(LENGTH, 6);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(track, number);
        Tooltip.install(this, words);
    }

    void show(Progress progress) {
        double width = LENGTH * Math.min(progress.openBlockers(), FULL) / FULL;
        filled.setMinWidth(width);
        filled.setMaxWidth(width);
        filled.setVisible(width > 0);
        number.setText(progress.openBlockers()
                + (progress.possibleBlockers() > 0 ? " +" + progress.possibleBlockers() + "?" : ""));
        words.setText(words(progress));
    }

    static String words(Progress progress) {
        String open = switch (progress.openBlockers()) {
            case 0 -> "no open blockers";
            case 1 -> "1 open blocker";
            default -> progress.openBlockers() + " open blockers";
        };
        return progress.possibleBlockers() == 0
                ? open
                : open + ", and " + progress.possibleBlockers() + " more if what nobody answered yet applies";
    }
}
