package drydock.ui.changes;

import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected file at both points, with the way from change to change: F7 and Shift+F7. */
final class DiffPane extends BorderPane {
    private final Format format;
    private final DiffList list = new DiffList();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label trouble = new Label(null, Icon.WARNING.node());
    private final Button before = Buttons.icon(Icon.UP, "Previous change (Shift+F7)", () -> go(false));
    private final Button after = Buttons.icon(Icon.DOWN, "Next change (F7)", () -> go(true));
    private final ToggleButton whole = new ToggleButton("_Whole file");
    private @Nullable BesideEachOther shown;
    private Runnable copied = () -> {};

    DiffPane(Format format) {
        this.format = format;
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setId("diff-title");
        place.setId("diff-place");
        place.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("code-foot");
        trouble.setId("diff-trouble");
        trouble.getStyleClass().add("late");
        trouble.managedProperty().bind(trouble.visibleProperty());
        before.setId("diff-previous");
        after.setId("diff-next");
        whole.setId("diff-whole");
        whole.setMnemonicParsing(true);
        whole.setMinWidth(USE_PREF_SIZE);
        whole.setTooltip(new Tooltip("Show what is the same too"));
        whole.selectedProperty().addListener((p, was, is) -> fill());
        Button copy = Buttons.icon(Icon.COPY, "Copy the selected lines, or all", this::copy);
        HBox bar = new HBox(8, title, place, before, after, whole, copy);
        bar.getStyleClass().addAll("files-bar", "diff-bar");
        setTop(new VBox(bar, trouble));
        setCenter(list);
        list.getSelectionModel().selectedIndexProperty().addListener((p, was, is) -> showPlace());
        clear("Select a file to see what changed in it.");
    }

    /** @param copied is run after the text was put on the clipboard */
    void onCopied(Runnable copied) {
        this.copied = copied;
    }

    void clear(String words) {
        shown = null;
        title.setText(words);
        trouble.setVisible(false);
        list.clear();
        showPlace();
    }

    void show(BesideEachOther beside) {
        shown = beside;
        ChangeRow row = beside.row();
        title.setText(row.isRenamed() ? row.oldPath() + " → " + row.path() : row.path());
        title.setTooltip(new Tooltip(title.getText()));
        trouble.setText(beside.trouble());
        trouble.setVisible(!beside.trouble().isEmpty());
        fill();
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            go(true);
        }
    }

    /** Keys of the whole screen: F7 goes to the next change, Shift+F7 to the one before. */
    void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F7 && !event.isShortcutDown() && !event.isAltDown()) {
            go(!event.isShiftDown());
            event.consume();
        }
    }

    private void go(boolean next) {
        list.go(next);
        showPlace();
    }

    private void fill() {
        if (shown != null) {
            list.show(shown, whole.isSelected());
            list.scrollTo(0);
            showPlace();
        }
    }

    private void copy() {
        list.copy();
        copied.run();
    }

    private void showPlace() {
        int all = list.changes();
        int at = list.current();
        before.setDisable(at <= 1);
        after.setDisable(at >= all);
        whole.setDisable(shown == null);
        if (shown == null) {
            place.setText("");
        } else if (all == 0) {
            place.setText("No line differs");
        } else if (at == 0) {
            place.setText(all == 1 ? "1 change" : format.number(all) + " changes");
        } else {
            place.setText("Change " + format.number(at) + " of " + format.number(all));
        }
    }
}
