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
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The components of the open project as a table that is edited in place, with what they add up to. */
public final class ScopeView implements Screen {
    /** Kinds of component whose absence is worth stating. */
    private static final List<ScopeType> STATED =
            List.of(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE);

    private final ScopeViewModel scope;
    private final ScopeTable components;
    private final ListTable<ScopeRow> table;
    private final ScopeGaps gaps;
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
        root.setTop(new VBox(toolbar(), gaps.warning()));
        root.setCenter(table);
        root.setBottom(new VBox(
                gaps.nones(),
                new ScopeSums(
                        scope,
                        studio.format(),
                        studio.bundle().glossary(),
                        () -> studio.navigator().go(Place.CHECKLIST))));
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
    }

    @Override
    public void reveal(Id<?> id) {
        table.reveal(id);
        table.requestFocus();
    }

    private Node toolbar() {
        Button export = Buttons.icon(Icon.EXPORT, "Export as CSV", scope::export);
        export.setId("scope-export");
        return new ScreenTitle(
                "Scope",
                "What is reviewed and what is not, with the reason.",
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
