package drydock.ui.changes;

import drydock.domain.Id;
import drydock.domain.repository.NamedCommit;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import drydock.ui.control.WorkBar;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What changed between two commits: chosen at the top, summed up under that, then file by file. */
public final class ChangesView implements Screen {
    private final ChangesViewModel changes;
    private final ChangesExport export;
    private final PointField from;
    private final PointField to;
    private final ChangesHead head;
    private final ChangedFiles files;
    private final CommitsTable commits;
    private final DecisionsTable decisions;
    private final TabPane tabs = new TabPane();
    private final Tab commitsTab;
    private final Tab decisionsTab;
    private final HBox bar = new HBox(8);
    private final EmptyState noFolder;
    private final EmptyState notCompared;
    private final BorderPane root = new BorderPane();

    public ChangesView(Studio studio) {
        changes = new ChangesViewModel(studio);
        export = new ChangesExport(studio.desktop());
        from = new PointField(changes, "changes-from", "Earlier commit, tag or branch", "Commit, tag or branch");
        to = new PointField(changes, "changes-to", "Later commit, tag or branch", "Commit, tag or branch");
        head = new ChangesHead(changes);
        files = new ChangedFiles(changes);
        commits = new CommitsTable(changes);
        decisions = new DecisionsTable(changes);
        commitsTab = tab("Commits", commits);
        decisionsTab = tab("Decisions", decisions.node());
        tabs.getTabs().setAll(tab("Files", files), commitsTab, decisionsTab);
        tabs.setId("changes-tabs");
        tabs.setAccessibleText("Files, commits and decisions");
        noFolder = noFolder();
        notCompared = notCompared();
        root.setTop(new VBox(
                new ScreenTitle("Changes", "What changed since the review, and what that asks for."),
                bar(),
                new WorkBar(changes.work(), "compared", studio.format()),
                head));
        root.getStyleClass().add("scope-screen");
        root.addEventFilter(KeyEvent.KEY_PRESSED, files::keyPressed);
        from.whenOffered(this::offer);
        changes.compared().addListener((p, before, now) -> refresh());
        changes.work().busy().addListener((p, was, is) -> refresh());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        changes.show(frame);
        offer();
        changes.begin();
        refresh();
    }

    @Override
    public void reveal(Id<?> id) {
        if (decisions.node().reveal(id)) {
            tabs.getSelectionModel().select(decisionsTab);
        }
    }

    /** For the project: where two commits are chosen, compared, and given their names; else the decision. */
    @Override
    public void reveal(Id<?> id, String field) {
        reveal(id);
        boolean there = changes.place().get().isPresent();
        Node choose = there ? from : root.lookup("#changes-folder");
        if (!field.equals("commits")) {
            decisions.node().requestFocus();
        } else if (choose != null) {
            choose.requestFocus();
        }
    }

    private void offer() {
        from.offer(changes.points(), Point.first(changes.points()));
        to.offer(changes.points(), Point.last(changes.points()));
    }

    private void refresh() {
        boolean there = changes.place().get().isPresent();
        Optional<Compared> shown = changes.compared().get();
        on(bar, there);
        on(head, shown.isPresent());
        decisions.show();
        shown.ifPresent(compared -> {
            head.show(compared, changes.decision());
            files.show(ChangeRow.of(compared.delta()));
            commits.show(compared.change().commits());
        });
        commitsTab.setDisable(shown.isEmpty());
        boolean some = shown.isPresent() || !changes.decisions().isEmpty();
        if (shown.isEmpty() && !changes.decisions().isEmpty()) {
            tabs.getTabs().getFirst().setContent(there ? notCompared : noFolder);
        } else {
            tabs.getTabs().getFirst().setContent(files);
        }
        root.setCenter(some ? tabs : there ? changes.work().busy().get() ? null : notCompared : noFolder);
    }

    private void compare() {
        Point earlier = from.point();
        Point later = to.point();
        if (!isBlank(earlier) && !isBlank(later)) {
            changes.compare(earlier, later);
        }
    }

    private static boolean isBlank(Point point) {
        return point.revision() != null && point.revision().isBlank();
    }

    private Node bar() {
        Button compare = Buttons.primary("_Compare", this::compare);
        compare.setId("changes-compare");
        compare.setMinWidth(Button.USE_PREF_SIZE);
        compare.disableProperty()
                .bind(changes.work()
                        .busy()
                        .or(Bindings.createBooleanBinding(
                                () -> from.getEditor().getText().isBlank()
                                        || to.getEditor().getText().isBlank(),
                                from.getEditor().textProperty(),
                                to.getEditor().textProperty())));
        from.onEnter(this::compare);
        to.onEnter(this::compare);
        HBox.setHgrow(from, Priority.SOMETIMES);
        HBox.setHgrow(to, Priority.SOMETIMES);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().addAll(label("F_rom", from), from, label("_to", to), to, compare, gap, naming(), exporting());
        bar.getStyleClass().add("files-bar");
        return bar;
    }

    private static Label label(String text, PointField field) {
        Label label = new Label(text);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private MenuButton naming() {
        MenuButton menu = menu("_Name", "changes-name");
        for (boolean earlier : new boolean[] {true, false}) {
            for (NamedCommit.Role role : NamedCommit.Role.values()) {
                String word = Words.of(role).toLowerCase(Locale.ROOT);
                MenuItem item = Buttons.entry(
                        (earlier ? "The earlier" : "The later") + " is the " + word + " commit",
                        () -> changes.name(role, earlier));
                item.setId("name-" + (earlier ? "earlier-" : "later-") + word);
                menu.getItems().add(item);
            }
            if (earlier) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        return menu;
    }

    private MenuButton exporting() {
        MenuButton menu = menu("E_xport", "changes-export");
        MenuItem markdown = Buttons.entry(
                "As Markdown, for whoever reviews it…",
                () -> changes.compared().get().ifPresent(shown -> export.markdown(shown, changes.decision())));
        markdown.setId("changes-export-md");
        MenuItem csv = Buttons.entry(
                "As CSV, for a spreadsheet…", () -> changes.compared().get().ifPresent(export::csv));
        csv.setId("changes-export-csv");
        menu.getItems().addAll(markdown, csv);
        return menu;
    }

    private MenuButton menu(String name, String id) {
        MenuButton menu = new MenuButton(name);
        menu.setId(id);
        menu.setMnemonicParsing(true);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> changes.compared().get().isEmpty(), changes.compared()));
        return menu;
    }

    private EmptyState noFolder() {
        Button choose = Buttons.primary("Choose the fo_lder…", changes::chooseFolder);
        choose.setId("changes-folder");
        return new EmptyState(
                Icon.CHANGES,
                "No repository folder yet",
                "Choose the folder of your repository. Two commits are compared as far as it concerns the scope: what"
                    + " is cosmetic, what is not, and whether the change should be reviewed. Nothing in it is run, and"
                    + " nothing leaves this computer.",
                choose);
    }

    private EmptyState notCompared() {
        Button compare = Buttons.primary("Compare the_se two", this::compare);
        compare.setId("changes-first");
        return new EmptyState(
                Icon.CHANGES,
                "Nothing is compared yet",
                "Choose two commits above: the one that was audited and the one you want to launch, say. Tags, branches"
                        + " and commits can be typed.",
                compare);
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setClosable(false);
        tab.setId("changes-tab-" + name.toLowerCase(Locale.ROOT));
        return tab;
    }

    private static void on(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
