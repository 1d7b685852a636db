package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.schedule.Mark;
import drydock.ui.control.Buttons;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The marks of a lane in words, each with the way to where it is changed. */
final class MarkList extends VBox {
    private final Consumer<Mark> onChosen;

    MarkList(Consumer<Mark> onChosen) {
        super(8);
        this.onChosen = onChosen;
        setId("mark-list");
    }

    void show(GanttLane lane) {
        getChildren().clear();
        for (Mark mark : lane.marks()) {
            Label words = new Label(mark.inFull() + ".");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            getChildren().add(new VBox(4, words, Buttons.link("Change it there", () -> onChosen.accept(mark))));
        }
        Label note = new Label("Shown here, changed in its own list.");
        note.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().add(note);
    }
}
