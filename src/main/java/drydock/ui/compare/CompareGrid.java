package drydock.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The candidates side by side: titles stay at the left and heads at the top while the rest scrolls. Arrow keys go from cell to
 * cell; Enter, F2 or a click on the current cell opens it.
 */
final class CompareGrid extends BorderPane {
    private static final double LEAST_HEAD = 96;

    private final GridState grid = new GridState();
    private final ListView<CompareRow> list;
    private final ColumnsPane heads;
    private final List<ColumnHead> headNodes = new ArrayList<>();
    private final ColumnHead.Actions headActions;
    private List<CandidateColumn> columns = List.of();
    private Consumer<Section> onToggle = section -> {};
    private Runnable onChecklist = () -> {};
    private BiConsumer<CompareRow.Line, Integer> onOpen = (line, column) -> {};

    CompareGrid(ObservableList<CompareRow> rows, ColumnHead.Actions headActions) {
        this.headActions = headActions;
        list = new ListView<>(rows);
        list.setId("compare-grid");
        list.setAccessibleText("Comparison of candidates");
        list.getStyleClass().add("compare-grid");
        list.setCellFactory(view -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        Label corner = new Label();
        corner.getStyleClass().add("compare-corner");
        heads = new ColumnsPane(grid, corner, LEAST_HEAD);
        StackPane framed = new StackPane(heads);
        framed.getStyleClass().add("compare-heads");
        setTop(framed);
        setCenter(list);
        setBottom(scrollBar());
        list.widthProperty().addListener((p, before, now) -> measure());
        list.needsLayoutProperty().addListener((p, before, now) -> measure());
    }

    /** What opening or closing a section does. */
    CompareGrid onToggle(Consumer<Section> action) {
        onToggle = action;
        return this;
    }

    /** What the link beside due diligence and red flags does: the same answers stand in the checklist. */
    CompareGrid onChecklist(Runnable action) {
        onChecklist = action;
        return this;
    }

    /** What opening a cell does: its row and column, {@link GridState#TITLES} for the title. */
    CompareGrid onOpen(BiConsumer<CompareRow.Line, Integer> action) {
        onOpen = action;
        return this;
    }

    void showColumns(List<CandidateColumn> next) {
        columns = List.copyOf(next);
        while (headNodes.size() < columns.size()) {
            headNodes.add(new ColumnHead(headActions));
        }
        for (int i = 0; i < columns.size(); i++) {
            headNodes.get(i).show(columns.get(i));
        }
        grid.setColumns(columns.size());
        heads.setCells(headNodes.subList(0, columns.size()));
    }

    /** Goes to the row of {@code key} in the column of the candidate, if both are shown. */
    void reveal(Object key, int column) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).key().equals(key)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
                grid.current().set(column);
                grid.reveal(column);
                return;
            }
        }
    }

    void focusRows() {
        list.requestFocus();
    }

    /** Where the current cell is in the scene; empty bounds of the grid while it is out of view. */
    Bounds currentBounds() {
        RowCell cell = visibleCell();
        Node node = cell == null ? this : cell.cell(grid.current().get());
        return node.localToScene(node.getBoundsInLocal());
    }

    private @Nullable RowCell visibleCell() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getCell(list.getSelectionModel().getSelectedIndex()) instanceof RowCell cell
                ? cell
                : null;
    }

    private RowCell cell() {
        RowCell cell = new RowCell(grid, () -> columns, () -> onChecklist.run());
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            int column = cell.columnAt(e.getX());
            boolean current = cell.isSelected() && column == grid.current().get();
            grid.current().set(column);
            if (cell.isOnLink(e)) {
                return;
            }
            if (cell.getItem() instanceof CompareRow.Group group) {
                onToggle.accept(group.section());
                e.consume();
                list.requestFocus();
            } else if (current || e.getClickCount() == 2) {
                list.getSelectionModel().select(cell.getIndex());
                list.requestFocus();
                open();
                e.consume();
            }
        });
        return cell;
    }

    private void measure() {
        double bar = list.lookupAll(".scroll-bar").stream()
                .filter(node ->
                        node instanceof ScrollBar s && s.getOrientation() == Orientation.VERTICAL && s.isVisible())
                .mapToDouble(node -> ((ScrollBar) node).getWidth())
                .max()
                .orElse(0);
        if (list.getWidth() > 0) {
            grid.setWidth(list.getWidth() - bar);
        }
    }

    private ScrollBar scrollBar() {
        ScrollBar bar = new ScrollBar();
        bar.setId("compare-columns");
        bar.setAccessibleText("Scroll columns");
        bar.maxProperty().bind(grid.hiddenWidth());
        bar.visibleAmountProperty()
                .bind(widthProperty()
                        .subtract(GridState.TITLE_WIDTH)
                        .multiply(grid.hiddenWidth())
                        .divide(grid.hiddenWidth().add(widthProperty()).subtract(GridState.TITLE_WIDTH)));
        bar.setUnitIncrement(40);
        bar.valueProperty().bindBidirectional(grid.scroll());
        bar.visibleProperty().bind(grid.hiddenWidth().greaterThan(0));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void scrolled(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (sideways != 0) {
            grid.scrollTo(grid.scroll().get() - sideways);
            event.consume();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof CompareRow.Line line) {
            grid.reveal(grid.current().get());
            list.layout();
            onOpen.accept(line, grid.current().get());
        }
    }

    private void keyPressed(KeyEvent event) {
        CompareRow row = list.getSelectionModel().getSelectedItem();
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (sideways) {
            int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
            if (event.isAltDown()) {
                moveColumn(by);
            } else if (row instanceof CompareRow.Group group) {
                if (group.collapsed() == (by > 0)) {
                    onToggle.accept(group.section());
                }
            } else {
                grid.step(by);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.F2
                || event.getCode() == KeyCode.SPACE) {
            if (row instanceof CompareRow.Group group) {
                onToggle.accept(group.section());
            } else {
                open();
            }
            event.consume();
        }
    }

    private void moveColumn(int by) {
        int current = grid.current().get();
        if (current >= 0 && current < columns.size()) {
            CandidateColumn column = columns.get(current);
            if (by < 0 ? column.canMoveLeft() : column.canMoveRight()) {
                headActions.move(column, by);
                grid.step(by);
            }
        }
    }
}
