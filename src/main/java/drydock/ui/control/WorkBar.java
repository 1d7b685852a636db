package drydock.ui.control;

import drydock.ui.base.CountedWork;
import drydock.ui.base.Format;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a reading is, with the way to stop it. Not there while nothing is read. */
public final class WorkBar extends HBox {
    private final CountedWork work;
    private final String counting;
    private final Format format;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            show();
        }
    };

    /** @param counting what is done with files: "counted" */
    public WorkBar(CountedWork work, String counting, Format format) {
        super(8);
        this.work = work;
        this.counting = counting;
        this.format = format;
        setId("reading");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("reading-bar");
        bar.setAccessibleText("Progress of reading");
        bar.setPrefWidth(240);
        Button cancel = Buttons.plain("_Cancel", work::cancel);
        cancel.setId("reading-cancel");
        getChildren().addAll(bar, words, cancel);
        visibleProperty().bind(work.busy());
        managedProperty().bind(visibleProperty());
        work.busy().addListener((p, was, is) -> {
            if (is) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }

    private void show() {
        CountedWork.Counted counted = work.counted();
        bar.setProgress(
                counted.found() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) counted.done() / counted.found());
        words.setText(
                counted.found() == 0
                        ? "Looking for files…"
                        : format.number(counted.done()) + " of " + format.number(counted.found()) + " files "
                                + counting);
    }
}
