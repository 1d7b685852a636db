package drydock.ui.scope;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.Id;
import drydock.domain.scope.ScopeType;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.ScreenTitle;
import drydock.ui.scope.files.FilesPane;
import drydock.ui.scope.files.FilesViewModel;
import drydock.ui.scope.files.ReadingWork;
import drydock.ui.scope.frozen.FrozenPane;
import drydock.ui.scope.frozen.FrozenViewModel;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What is under review: the components as a table that is edited in place with what they add up to, the files of the
 * repository, and the scopes that were frozen.
 */
public final class ScopeView implements Screen {
    /** Kinds of component whose absence is worth stating. */
    private static final List<ScopeType> STATED =
            List.of(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE);

    /** Place of the tab with the files of the repository. */
    private static final int FILES = 1;

    private final ScopeViewModel scope;
    private final ScopeTable components;
    private final ListTable<ScopeRow> table;
    private final ScopeGaps gaps;
    private final FilesPane files;
    private final FrozenPane frozen;
    private final TabPane tabs = new TabPane();
    private final BorderPane root = new BorderPane();

    public ScopeView(Studio studio) {
        scope = new ScopeViewModel(studio);
        components = new ScopeTable(scope, studio.format(), studio.preferences());
        table = components.node();
        gaps = new ScopeGaps(scope, studio.desktop().dialogs(), this::add);
        table.whenEmpty(new EmptyState(
                Icon.SCOPE,
                "Nothing in scope yet",
                "List every contract, script, oracle, bridge and service that an auditor should look at, and what you "
                        + "leave out, with the reason.",
                Buttons.primary("Add a contract", () -> add(ScopeType.CONTRACT))));
        BorderPane list = new BorderPane(table);
        list.setTop(new VBox(toolbar(), gaps.warning()));
        list.setBottom(new VBox(
                gaps.nones(),
                new ScopeSums(
                        scope,
                        studio.format(),
                        studio.bundle().glossary(),
                        () -> studio.navigator().go(Place.CHECKLIST))));
        ReadingWork work = new ReadingWork(studio);
        files = new FilesPane(new FilesViewModel(studio), work);
        frozen = new FrozenPane(new FrozenViewModel(studio, work));
        tabs.getTabs().setAll(tab("Components", list), tab("Files", files), tab("Frozen", frozen));
        tabs.setId("scope-tabs");
        tabs.setAccessibleText("Components, files and frozen scopes");
        root.setTop(new ScreenTitle("Scope", "What is reviewed and what is not, with the reason."));
        root.setCenter(tabs);
        root.getStyleClass().add("scope-screen");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        scope.show(frame);
        table.show(scope.rows());
        files.render(frame);
        frozen.render(frame);
    }

    @Override
    public void reveal(Id<?> id) {
        tabs.getSelectionModel().selectFirst();
        table.reveal(id);
        table.requestFocus();
    }

    /** For the project: {@code repository}, or the components as a whole; for a component the column of that name. */
    @Override
    public void reveal(Id<?> id, String field) {
        if (field.equals("repository")) {
            tabs.getSelectionModel().select(FILES);
            files.focusReading();
            return;
        }
        reveal(id);
        if (!table.selected().isEmpty()
                && table.selected().getFirst().item().id().equals(id)) {
            table.editSelected(field);
        }
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setClosable(false);
        tab.setId("scope-tab-" + name.toLowerCase(Locale.ROOT));
        return tab;
    }

    private Node toolbar() {
        Button export = Buttons.icon(Icon.EXPORT, "Export as CSV", scope::export);
        export.setId("scope-export");
        HBox bar = new HBox(
                8,
                new Spacer(),
                onSelected(Buttons.plain("_In or out", components::toggle), "scope-toggle"),
                onSelected(Buttons.icon(Icon.UP, "Move up (Alt+Up)", () -> components.move(-1)), "scope-up"),
                onSelected(Buttons.icon(Icon.DOWN, "Move down (Alt+Down)", () -> components.move(1)), "scope-down"),
                onSelected(
                        Buttons.icon(
                                Icon.REMOVE, "Delete the selected components", () -> scope.remove(table.selected())),
                        "scope-delete"),
                Buttons.icon(Icon.COPY, "Copy the list as text", table::copyAsText),
                export,
                adding());
        bar.getStyleClass().add("files-bar");
        return bar;
    }

    private Button onSelected(Button button, String id) {
        button.setId(id);
        button.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        return button;
    }

    private MenuButton adding() {
        MenuButton add = new MenuButton("_Add");
        add.setId("scope-add");
        add.setMnemonicParsing(true);
        add.getStyleClass().add(Styles.ACCENT);
        for (ScopeType type : ScopeType.values()) {
            MenuItem item = Buttons.entry(Words.of(type), () -> add(type));
            item.setId("scope-add-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            add.getItems().add(item);
        }
        add.getItems().add(new SeparatorMenuItem());
        for (ScopeType type : STATED) {
            add.getItems().add(Buttons.entry("There is no " + ScopeGaps.named(type) + "…", () -> gaps.stateNone(type)));
        }
        return add;
    }

    private void add(ScopeType type) {
        scope.add(type).ifPresent(added -> {
            table.reveal(added);
            table.editSelected("name");
        });
    }
}
