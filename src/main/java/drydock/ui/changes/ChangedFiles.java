package drydock.ui.changes;

import drydock.scan.delta.LineChange;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.RowFilter;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The files that changed as a table, and under it the selected one beside what it was. */
final class ChangedFiles extends BorderPane {
    private final ChangesViewModel changes;
    private final ListTable<ChangeRow> table;
    private final DiffPane diff;
    private final RowFilter<ChangeRow, ShownChanges> filter =
            new RowFilter<>("changes", "changed files", List.of(ShownChanges.values()), this::filter);
    private final Button outside;
    private List<ChangeRow> rows = List.of();
    private @Nullable ChangeRow inDiff;

    ChangedFiles(ChangesViewModel changes) {
        this.changes = changes;
        Studio studio = changes.studio();
        table = table(studio);
        diff = new DiffPane(studio.format());
        diff.onCopied(() -> studio.desktop().notifier().tell("Copied."));
        outside = Buttons.link("", this::foldOutside);
        outside.setId("changes-outside");
        BorderPane list = new BorderPane(table);
        list.setTop(bar());
        SplitPane split = new SplitPane(list, diff);
        split.setOrientation(Orientation.VERTICAL);
        RememberedSplit.in(split, "changes", 0.5, studio.preferences());
        setCenter(split);
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> chosen());
    }

    void show(List<ChangeRow> changed) {
        if (!rows.equals(changed)) {
            rows = changed;
            inDiff = null;
            filter();
            chosen();
        }
    }

    /** Keys of the whole screen. */
    void keyPressed(KeyEvent event) {
        diff.keyPressed(event);
    }

    private void foldOutside() {
        filter.show(filter.shown() == ShownChanges.ALL ? ShownChanges.CONCERNED : ShownChanges.ALL);
        filter();
    }

    private void filter() {
        table.show(filter.of(rows, row -> Stream.of(row.path(), row.oldPath())));
        table.selectSomething();
        long others = rows.stream().filter(ChangeRow::isOutside).count();
        outside.setText(
                filter.shown() == ShownChanges.ALL
                        ? "Hide what is outside of the scope"
                        : "Show " + (others == 1 ? "1 more" : others + " more") + " outside of the scope");
        outside.setVisible(others > 0);
    }

    private void chosen() {
        List<ChangeRow> selected = table.selected();
        if (selected.isEmpty()) {
            inDiff = null;
            diff.clear(rows.isEmpty() ? "" : "Select a file to see what changed in it.");
        } else if (!selected.getFirst().equals(inDiff)) {
            inDiff = selected.getFirst();
            changes.read(inDiff, diff::show);
        }
    }

    private Node bar() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = Buttons.icon(Icon.COPY, "Copy the list as text", table::copyAsText);
        HBox bar = new HBox(8, filter, gap, outside, copy);
        bar.getStyleClass().add("files-bar");
        return bar;
    }

    private ListTable<ChangeRow> table(Studio studio) {
        Format format = studio.format();
        ListTable<ChangeRow> list = new ListTable<>(
                "changed-files",
                "Changed files",
                ChangeRow::path,
                List.of(
                        Column.text("path", "File", 250, ChangeRow::pathWords),
                        Column.text("class", "Class", 112, ChangeRow::kind),
                        Column.text("status", "Status", 84, ChangeRow::statusWords),
                        Column.text("reach", "Reach", 104, ChangeRow::reachWords),
                        number("added", "Added", LineChange::added, format),
                        number("removed", "Removed", LineChange::removed, format),
                        number("changed", "Changed", LineChange::changed, format),
                        Column.<ChangeRow>text("old", "Renamed from", 200, row -> row.isRenamed() ? row.oldPath() : "")
                                .hiddenAtFirst()),
                studio.preferences());
        list.widens("path");
        list.onOpen(row -> diff.focus());
        list.greys(ChangeRow::isOutside);
        list.whenEmpty(new EmptyState(
                Icon.FILTER,
                "No changed file fits",
                "Nothing changed in what is shown here. Search for less, or show all files."));
        return list;
    }

    private static Column<ChangeRow> number(String id, String title, ToIntFunction<LineChange> value, Format format) {
        return Column.<ChangeRow, Integer>value(id, title, 88, row -> figure(row, value), row -> {
                    Integer figure = figure(row, value);
                    return figure == null || figure == 0 ? "" : format.number(figure);
                })
                .atRight();
    }

    private static @Nullable Integer figure(ChangeRow row, ToIntFunction<LineChange> value) {
        LineChange lines = row.lines();
        return lines == null ? null : value.applyAsInt(lines);
    }
}
