package drydock.ui.scope.frozen;

import atlantafx.base.theme.Styles;
import drydock.domain.repository.FrozenScope;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Frozen scopes as a table, with the proof of the selected one. */
public final class FrozenPane extends BorderPane {
    private final FrozenViewModel frozen;
    private final Format format;
    private final ListTable<FrozenRow> table;
    private final VBox detail = new VBox(8);
    private @Nullable FrozenRow detailed;
    /** Whether rows are replaced just now: the selection is gone and back within it. */
    private boolean updating;

    public FrozenPane(FrozenViewModel frozen) {
        this.frozen = frozen;
        Studio studio = frozen.studio();
        format = studio.format();
        table = table(studio);
        table.whenEmpty(new EmptyState(
                Icon.PIN,
                "No scope is frozen yet",
                "Freeze the scope at a commit before you ask for quotes: then everybody prices, reviews and compares"
                        + " exactly the same files.",
                Buttons.plain("Freeze the scope…", this::freeze)));
        detail.getStyleClass().add("file-detail");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("form-scroll");
        SplitPane split = new SplitPane(table, scroll);
        split.setOrientation(Orientation.VERTICAL);
        RememberedSplit.in(split, "scope-frozen", 0.45, studio.preferences());
        setTop(bar());
        setCenter(split);
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (!updating) {
                showDetail();
            }
        });
        frozen.rows().addListener((ListChangeListener<FrozenRow>) change -> showRows());
        showRows();
    }

    public void render(Frame frame) {
        frozen.show(frame);
    }

    private void showRows() {
        updating = true;
        table.show(frozen.rows());
        table.selectSomething();
        updating = false;
        showDetail();
    }

    /** Asks at which commit the scope is pinned. */
    public void freeze() {
        new FreezeForm(frozen).open();
    }

    private Node bar() {
        Button freeze = Buttons.plain("_Freeze…", Icon.PIN, this::freeze);
        freeze.setId("freeze");
        freeze.disableProperty().bind(frozen.work().busy());
        Button export = onSelected(
                Buttons.plain("_Write the manifest…", () -> selected().ifPresent(frozen::export)), "frozen-export");
        Button copy = onSelected(
                Buttons.plain(
                        "_Copy the hash",
                        () -> selected()
                                .ifPresent(row -> frozen.studio()
                                        .desktop()
                                        .browser()
                                        .copy(
                                                row.scope().scopeHash(),
                                                "Copied the hash of "
                                                        + row.scope().name() + "."))),
                "frozen-copy");
        Button remove = onSelected(
                Buttons.icon(Icon.REMOVE, "Remove the selected frozen scopes", () -> frozen.remove(table.selected())),
                "frozen-remove");
        Label words = new Label("Exactly these files with exactly these contents.");
        words.getStyleClass().add(Styles.TEXT_MUTED);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(8, words, copy, export, remove, freeze);
        bar.getStyleClass().add("files-bar");
        return bar;
    }

    private Button onSelected(Button button, String id) {
        button.setId(id);
        button.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        return button;
    }

    private Optional<FrozenRow> selected() {
        return table.selected().stream().findFirst();
    }

    private ListTable<FrozenRow> table(Studio studio) {
        return new ListTable<FrozenRow>(
                        "frozen-scopes",
                        "Frozen scopes",
                        row -> row.scope().id(),
                        List.of(
                                Column.<FrozenRow>text(
                                                "name",
                                                "Name",
                                                128,
                                                row -> row.scope().name())
                                        .edited(frozen::rename),
                                Column.text("commit", "Commit", 88, FrozenRow::shortCommit),
                                Column.value(
                                        "day",
                                        "Frozen on",
                                        104,
                                        row -> row.scope().frozenOn(),
                                        row -> format.date(row.scope().frozenOn())),
                                Column.<FrozenRow, Integer>value(
                                                "files",
                                                "Files",
                                                64,
                                                row -> row.scope().files().size(),
                                                row -> format.number(
                                                        row.scope().files().size()))
                                        .atRight(),
                                Column.<FrozenRow, Integer>value(
                                                "nsloc",
                                                "nSLOC",
                                                72,
                                                row -> row.scope().nsloc(),
                                                row -> format.number(row.scope().nsloc()))
                                        .atRight(),
                                Column.text("state", "Now", 136, FrozenRow::state),
                                Column.text("users", "Used by", 152, row -> String.join(", ", row.users())),
                                Column.<FrozenRow>text(
                                                "notes",
                                                "Notes",
                                                120,
                                                row -> row.scope().notes())
                                        .edited(frozen::setNotes)),
                        studio.preferences())
                .widens("notes")
                .onDelete(frozen::remove);
    }

    /** Nothing is built anew while it says the same: what is selected in it to be copied stays so. */
    private void showDetail() {
        FrozenRow selected = selected().orElse(null);
        if (Objects.equals(selected, detailed)) {
            return;
        }
        detailed = selected;
        detail.getChildren().clear();
        selected().ifPresent(row -> {
            FrozenScope scope = row.scope();
            TextField hash = new TextField(scope.scopeHash());
            hash.setId("frozen-hash");
            hash.setEditable(false);
            hash.setAccessibleText("Scope hash, SHA-256");
            hash.getStyleClass().add("code-line");
            detail.getChildren()
                    .addAll(
                            wrapped(scope.name() + ": commit " + scope.commit()
                                    + (scope.revision().isEmpty() ? "" : ", " + scope.revision())),
                            heading("Scope hash (SHA-256 of the manifest)"),
                            hash);
            FrozenRow.Comparison comparison = row.comparison();
            if (comparison != null && !comparison.intact()) {
                detail.getChildren()
                        .add(warning("The files do not fit this hash: they are not what was frozen. Freeze again."));
            }
            part("When it was frozen", row.warnings(), row.fetching());
            part(
                    "Since then",
                    comparison == null ? List.of("Being compared…") : comparison.differences(),
                    "Every file is as it was frozen.");
            part("Used by", row.users(), "No quote and no audit refers to it yet.");
            part(
                    "Files",
                    scope.files().stream()
                            .map(file -> file.blobId()
                                            .substring(
                                                    0, Math.min(8, file.blobId().length())) + "  " + file.path() + ", "
                                    + format.number(file.nsloc()) + " nSLOC")
                            .limit(300)
                            .toList(),
                    "None");
        });
    }

    private void part(String title, List<String> lines, String none) {
        detail.getChildren().addAll(heading(title), wrapped(lines.isEmpty() ? none : String.join("\n", lines)));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_CAPTION, Styles.TEXT_MUTED);
        return label;
    }

    private static Label warning(String text) {
        Label label = wrapped(text);
        label.setGraphic(Icon.WARNING.node());
        label.getStyleClass().add("late");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
