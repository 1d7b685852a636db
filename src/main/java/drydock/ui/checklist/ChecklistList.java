package drydock.ui.checklist;

import drydock.domain.checklist.Item;
import drydock.ui.control.FirstRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The items as one virtual list of fixed row height. Showing new rows keeps selection and scroll position; where the
 * selected row is gone, the one in its place is selected. Space ticks, Delete removes, Left and Right fold a phase.
 */
final class ChecklistList extends ListView<ChecklistRow> {
    /** So many changed rows are replaced one by one; more are set all at once. */
    private static final int FEW = 32;

    private final ObservableList<ChecklistRow> rows = FXCollections.observableArrayList();
    private final Consumer<List<Item>> toggle;
    private final Consumer<String> fold;
    private Consumer<List<Item>> onDelete = items -> {};
    private Runnable onSelected = () -> {};
    private boolean showing;

    /**
     * @param toggle ticks or unticks items
     * @param fold hides or shows the items of a phase
     */
    ChecklistList(Consumer<List<Item>> toggle, Consumer<String> fold) {
        this.toggle = toggle;
        this.fold = fold;
        setId("checklist");
        setAccessibleText("Checklist");
        getStyleClass().add("checklist-list");
        setFixedCellSize(32);
        setItems(rows);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(list ->
                new ChecklistCell(item -> toggle.accept(List.of(item)), heading -> fold.accept(heading.phase())));
        getSelectionModel().getSelectedIndices().addListener((Observable o) -> selectionChanged());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        FirstRow.selectedByDown(this, getSelectionModel());
    }

    ChecklistList onDelete(Consumer<List<Item>> action) {
        onDelete = action;
        return this;
    }

    /** Told whenever other items are selected, or the selected ones have changed. */
    ChecklistList onSelected(Runnable listener) {
        onSelected = listener;
        return this;
    }

    void show(List<ChecklistRow> next) {
        if (rows.equals(next)) {
            return;
        }
        Set<String> selected = selectedKeys();
        int at = getSelectionModel().getSelectedIndex();
        showing = true;
        try {
            if (!replaceFew(next)) {
                rows.setAll(next);
            }
            restore(selected, at);
        } finally {
            showing = false;
        }
        onSelected.run();
    }

    /** The items that are selected, in their order; headings are passed over. */
    List<Item> selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < rows.size())
                .sorted()
                .map(rows::get)
                .filter(ChecklistRow.Line.class::isInstance)
                .map(row -> ((ChecklistRow.Line) row).item())
                .toList();
    }

    /** Selects the row of this key and brings it into view. */
    void reveal(String key) {
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(key))
                .findFirst()
                .ifPresent(i -> {
                    getSelectionModel().clearAndSelect(i);
                    scrollTo(Math.max(0, i - 2));
                });
    }

    private void selectionChanged() {
        if (!showing) {
            onSelected.run();
        }
    }

    /** Whether {@code next} has the same rows, a few of them changed: these were replaced where they are. */
    private boolean replaceFew(List<ChecklistRow> next) {
        if (rows.size() != next.size()) {
            return false;
        }
        int[] changed = IntStream.range(0, next.size())
                .filter(i -> !rows.get(i).equals(next.get(i)))
                .limit(FEW + 1L)
                .toArray();
        if (changed.length > FEW
                || IntStream.of(changed)
                        .anyMatch(i -> !rows.get(i).key().equals(next.get(i).key()))) {
            return false;
        }
        for (int i : changed) {
            rows.set(i, next.get(i));
        }
        return true;
    }

    private Set<String> selectedKeys() {
        return getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < rows.size())
                .map(index -> rows.get(index).key())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void restore(Set<String> keys, int at) {
        if (keys.equals(selectedKeys())) {
            return;
        }
        int[] indices = IntStream.range(0, rows.size())
                .filter(i -> keys.contains(rows.get(i).key()))
                .toArray();
        getSelectionModel().clearSelection();
        if (indices.length > 0) {
            getSelectionModel().selectIndices(indices[0], indices);
        } else if (!keys.isEmpty() && !rows.isEmpty()) {
            getSelectionModel().select(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    private void keyPressed(KeyEvent event) {
        ChecklistRow focused = getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            List<Item> items = selected();
            if (!items.isEmpty()) {
                toggle.accept(items);
            } else if (focused instanceof ChecklistRow.Heading heading) {
                fold.accept(heading.phase());
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
            onDelete.accept(selected());
            event.consume();
        } else if (focused instanceof ChecklistRow.Heading heading
                && event.getCode() == (heading.folded() ? KeyCode.RIGHT : KeyCode.LEFT)) {
            fold.accept(heading.phase());
            event.consume();
        }
    }
}
