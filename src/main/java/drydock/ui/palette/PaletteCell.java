package drydock.ui.palette;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.control.Badge;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** One line: the title, where it stands, and what it is. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Badge kind = new Badge();
    private final HBox line = new HBox(8, title, detail, new Spacer(), kind);

    PaletteCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        title.setMinWidth(USE_PREF_SIZE);
        kind.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        title.setText(entry.title());
        detail.setText(entry.detail().replaceAll("\\s+", " "));
        kind.show(entry.kind(), Badge.Tone.NEUTRAL);
        setGraphic(line);
    }
}
