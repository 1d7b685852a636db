package drydock.ui.compare;

import drydock.ui.compare.CompareCell.Mark;
import drydock.ui.control.Icon;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows one {@link CompareCell}. Long texts are cut; opening the cell shows them whole. */
final class ValueCell extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    /** Six lines of text: a row stays low enough to see others. */
    private static final double HIGHEST_TEXT = 110;

    private final Label text = new Label();
    private final Label detail = new Label();
    private final Map<Mark, FontIcon> icons = new EnumMap<>(Mark.class);
    private @Nullable ScoreWhisker whisker;
    private @Nullable CompareCell shown;

    ValueCell() {
        getStyleClass().add("compare-cell");
        text.setWrapText(true);
        text.setMaxHeight(HIGHEST_TEXT);
        detail.getStyleClass().add("compare-detail");
        detail.setWrapText(true);
        detail.setMaxHeight(34);
        getChildren().add(text);
    }

    void show(CompareCell cell, boolean same, boolean flagged, boolean edited) {
        pseudoClassStateChanged(SAME, same);
        pseudoClassStateChanged(FLAGGED, flagged);
        pseudoClassStateChanged(EDITED, edited);
        if (cell.equals(shown)) {
            return;
        }
        shown = cell;
        text.setText(cell.text());
        text.setGraphic(icon(cell.mark()));
        pseudoClassStateChanged(UNKNOWN, cell.mark() == Mark.UNKNOWN);
        detail.setText(cell.mark() == Mark.STALE ? "Stale: " + cell.detail() : cell.detail());
        getChildren().setAll(text);
        if (cell.spread() != null) {
            ScoreWhisker picture = whisker == null ? new ScoreWhisker() : whisker;
            whisker = picture;
            picture.show(cell.spread());
            getChildren().add(picture);
        }
        if (!detail.getText().isEmpty()) {
            getChildren().add(detail);
        }
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private @Nullable FontIcon icon(Mark mark) {
        return switch (mark) {
            case PLAIN, UNKNOWN -> null;
            case YES -> icons.computeIfAbsent(mark, m -> icon(Icon.PROVEN, "mark-yes"));
            case NO -> icons.computeIfAbsent(mark, m -> icon(Icon.CLOSE, "mark-no"));
            case STALE -> icons.computeIfAbsent(mark, m -> icon(Icon.LATE, "mark-stale"));
            case RAISED -> icons.computeIfAbsent(mark, m -> icon(Icon.FLAG, "mark-raised"));
        };
    }

    private static FontIcon icon(Icon icon, String styleClass) {
        FontIcon node = icon.node();
        node.getStyleClass().add(styleClass);
        return node;
    }
}
