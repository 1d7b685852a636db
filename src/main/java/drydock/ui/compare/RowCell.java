package drydock.ui.compare;

import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row of the grid: the head of a section, or a title with a cell for each column. Nodes are made once and reused. */
final class RowCell extends ListCell<CompareRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** With the line under it, a row of one line is 32 pixels high. */
    private static final double LEAST = 31;

    private final GridState grid;
    private final Supplier<List<CandidateColumn>> columns;
    private final TitleCell title = new TitleCell();
    private final ColumnsPane line;
    private final List<ValueCell> cells = new ArrayList<>();
    private final Node open = Icon.EXPAND.node();
    private final Node closed = Icon.FOLDED.node();
    private final Label section = new Label();
    private final Label count = new Label();
    private final Button checklist;
    private final HBox head = new HBox(8, section, count);

    /**
     * @param columns the candidates as they stand
     * @param toChecklist goes to the checklist, where due diligence and red flags stand too
     */
    RowCell(GridState grid, Supplier<List<CandidateColumn>> columns, Runnable toChecklist) {
        this.grid = grid;
        this.columns = columns;
        line = new ColumnsPane(grid, title, LEAST);
        getStyleClass().add("compare-row");
        head.getStyleClass().add("compare-section");
        head.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("compare-detail");
        checklist = Buttons.link("In the checklist", toChecklist);
        // by keyboard the same link stands in each opened cell
        checklist.setFocusTraversable(false);
        head.getChildren().add(checklist);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        grid.current().addListener((p, before, now) -> markCurrent());
        selectedProperty().addListener((p, was, is) -> markCurrent());
    }

    /** The node of the cell in column {@code index}; the title for {@link GridState#TITLES}. */
    Region cell(int index) {
        return index == GridState.TITLES || getItem() instanceof CompareRow.Group ? title : cells.get(index);
    }

    /** Whether {@code event} is on the link of a section's head, which acts by itself. */
    boolean isOnLink(MouseEvent event) {
        return checklist.isVisible()
                && getItem() instanceof CompareRow.Group
                && checklist.contains(checklist.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    /** The column that {@code x} pixels from the left of this row lie in. */
    int columnAt(double x) {
        if (x < GridState.TITLE_WIDTH) {
            return GridState.TITLES;
        }
        int index = (int) ((x - GridState.TITLE_WIDTH + grid.scroll().get())
                / grid.columnWidth().get());
        return Math.min(index, grid.columns() - 1);
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case CompareRow.Group group -> show(group);
            case CompareRow.Line shown -> show(shown);
        }
        markCurrent();
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = getItem() instanceof CompareRow.Line ? line.prefHeight(-1) : LEAST + 4;
        return content + snappedTopInset() + snappedBottomInset();
    }

    private void show(CompareRow.Group group) {
        section.setText(group.section().title());
        section.setGraphic(group.collapsed() ? closed : open);
        String rows = group.lines() == 1 ? "1 row" : group.lines() + " rows";
        count.setText(group.differing() == 0 ? rows : rows + ", " + group.differing() + " differ");
        checklist.setVisible(group.section() == Section.DILIGENCE || group.section() == Section.RED_FLAGS);
        setGraphic(head);
        setAccessibleText(
                group.section().title() + ", " + count.getText() + (group.collapsed() ? ", closed" : ", open"));
    }

    private void show(CompareRow.Line shown) {
        List<CandidateColumn> candidates = columns.get();
        title.show(shown);
        while (cells.size() < shown.cells().size()) {
            cells.add(new ValueCell());
        }
        boolean same = shown.cells().size() > 1 && !shown.differs();
        for (int i = 0; i < shown.cells().size(); i++) {
            boolean flagged = i < candidates.size() && candidates.get(i).isFlagged();
            cells.get(i)
                    .show(shown.cells().get(i), same, flagged, shown.subject().isEdited());
        }
        line.setCells(cells.subList(0, shown.cells().size()));
        setGraphic(line);
        requestLayout();
    }

    private void markCurrent() {
        int current = isSelected() ? grid.current().get() : Integer.MIN_VALUE;
        boolean onHead = isSelected() && getItem() instanceof CompareRow.Group;
        head.pseudoClassStateChanged(CURRENT, onHead);
        title.setCurrent(current == GridState.TITLES);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setCurrent(i == current);
        }
        if (getItem() instanceof CompareRow.Line shown) {
            setAccessibleText(spoken(shown, columns.get(), grid.current().get()));
        }
    }

    /** What a screen reader says of the current cell. */
    private static String spoken(CompareRow.Line line, List<CandidateColumn> columns, int current) {
        String end = line.differs() && columns.size() > 1 ? ". Candidates differ here." : "";
        return current < 0 || current >= Math.min(columns.size(), line.cells().size())
                ? line.title() + end
                : line.title() + ", " + columns.get(current).name() + ": "
                        + line.cells().get(current).whole() + end;
    }
}
