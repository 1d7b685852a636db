package drydock.ui.compare;

import drydock.ui.compare.CompareCell.Mark;
import drydock.ui.control.Icon;
import drydock.ui.control.IconView;
import drydock.ui.control.ScoreWhisker;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one {@link CompareCell}. Long texts are cut; opening the cell shows them whole. */
final class ValueCell extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    /** A row stays low enough to see others. */
    private static final int MOST_LINES = 6;

    /** Of that many lines. */
    private static final double HIGHEST_TEXT = 110;

    /** Texts up to this many characters are never cut. */
    private static final int SHORT = 24;

    private final Label text = new Label();
    private final Label detail = new Label();

    /** The icon stands beside the first line of the text, not in its middle as a label's own would. */
    private final HBox line = new HBox(4, text);

    private final Tooltip whole = new Tooltip();
    private final Map<Mark, IconView> icons = new EnumMap<>(Mark.class);
    private @Nullable ScoreWhisker whisker;
    private @Nullable CompareCell shown;

    ValueCell() {
        getStyleClass().add("compare-cell");
        text.setWrapText(true);
        text.setMaxHeight(HIGHEST_TEXT);
        text.setAlignment(Pos.TOP_LEFT);
        detail.getStyleClass().add("compare-detail");
        detail.setWrapText(true);
        detail.setMaxHeight(34);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        getChildren().add(line);
    }

    void show(CompareCell cell, boolean same, boolean flagged, boolean edited) {
        pseudoClassStateChanged(SAME, same);
        pseudoClassStateChanged(FLAGGED, flagged);
        pseudoClassStateChanged(EDITED, edited);
        if (cell.equals(shown)) {
            return;
        }
        shown = cell;
        text.setText(fewLines(cell.text()));
        IconView icon = icon(cell.mark());
        line.getChildren().setAll(icon == null ? List.of(text) : List.of(icon, text));
        pseudoClassStateChanged(UNKNOWN, cell.mark() == Mark.UNKNOWN);
        detail.setText(cell.mark() == Mark.STALE ? "Stale: " + cell.detail() : cell.detail());
        whole.setText(cell.whole());
        @Nullable Tooltip tooltip = cell.whole().length() > SHORT ? whole : null;
        text.setTooltip(tooltip);
        detail.setTooltip(tooltip);
        getChildren().setAll(line);
        if (cell.spread() != null) {
            ScoreWhisker picture = whisker == null ? new ScoreWhisker() : whisker;
            whisker = picture;
            picture.show(cell.spread().low(), cell.spread().high());
            getChildren().add(picture);
        }
        if (!detail.getText().isEmpty()) {
            getChildren().add(detail);
        }
    }

    /** The first lines of a table, so that no figure is cut in the middle and read as another. */
    private static String fewLines(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= MOST_LINES
                ? text
                : String.join("\n", lines.subList(0, MOST_LINES - 1)) + "\n… " + (lines.size() - MOST_LINES + 1)
                        + " more";
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    private @Nullable IconView icon(Mark mark) {
        return switch (mark) {
            case PLAIN, UNKNOWN -> null;
            case YES -> icons.computeIfAbsent(mark, m -> icon(Icon.PROVEN, "mark-yes"));
            case NO -> icons.computeIfAbsent(mark, m -> icon(Icon.CLOSE, "mark-no"));
            case STALE -> icons.computeIfAbsent(mark, m -> icon(Icon.LATE, "mark-stale"));
            case RAISED -> icons.computeIfAbsent(mark, m -> icon(Icon.FLAG, "mark-raised"));
        };
    }

    private static IconView icon(Icon icon, String styleClass) {
        IconView node = icon.node();
        node.getStyleClass().add(styleClass);
        return node;
    }
}
