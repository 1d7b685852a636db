package drydock.ui.changes;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A point of the history: chosen from those that have a name, or typed as a revision. */
final class PointField extends ComboBox<String> {
    private final ChangesViewModel changes;
    /** What is chosen without the user; empty once they chose. */
    private String suggested = "";

    /** @param name for screen readers */
    PointField(ChangesViewModel changes, String id, String name, String prompt) {
        this.changes = changes;
        setId(id);
        setEditable(true);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        getEditor().setPromptText(prompt);
        setPrefWidth(264);
        setMinWidth(120);
        setVisibleRowCount(16);
    }

    /** Offers the points of {@code offered}; what the user chose or typed stays. */
    void offer(List<Point> offered, Point first) {
        String text = getEditor().getText();
        boolean untouched = text.isBlank() || text.equals(suggested);
        List<String> words = offered.stream().map(Point::words).toList();
        if (!getItems().equals(words)) {
            getItems().setAll(words);
        }
        suggested = first.words();
        setValue(untouched ? suggested : text);
    }

    /** What is chosen or typed. */
    Point point() {
        return Point.typed(getEditor().getText(), changes.points().get());
    }

    /** Runs {@code action} on Enter, unless that chooses from the open list. */
    void onEnter(Runnable action) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                action.run();
                event.consume();
            }
        });
    }

    /** Runs {@code action} whenever the points that are offered change. */
    void whenOffered(Runnable action) {
        changes.points().addListener((ListChangeListener<Point>) change -> action.run());
    }
}
