package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.Snapshot;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/** The steps of a first sitting with Drydock, as a person takes them with mouse and keyboard. */
final class Sitting {
    private static final int MOST_STEPS = 100;
    private static final int MOST_COLUMNS = 6;

    private final Harness app;

    Sitting(Harness app) {
        this.app = app;
    }

    void openSample() {
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        app.settle();
    }

    /** Makes a project by the wizard, naming nothing but this. */
    void createProject(String name, String launch) {
        app.menu("new-project");
        app.robot().clickOn("#wizard-name").write(name).clickOn("#wizard-next");
        app.robot().clickOn("#wizard-launch").write(launch).clickOn("#wizard-next");
        app.robot().clickOn("#wizard-next").clickOn("#wizard-create");
        app.waitUntil("the project is open", () -> projectShown().equals(name));
        app.settle();
    }

    private String projectShown() {
        return app.robot().lookup("#project-switcher").queryAs(Labeled.class).getText();
    }

    void addCandidates(String... names) {
        app.go(Place.COMPARE);
        for (String name : names) {
            app.robot().clickOn("Add auditors…").write(name).push(KeyCode.ENTER);
            app.settle();
            assertThat(app.shows("#column-" + name.toLowerCase(Locale.ROOT)))
                    .as(name)
                    .isTrue();
        }
    }

    /** Opens the cell of this row and auditor in the comparison. */
    void openCell(String row, String auditor) {
        focus("#compare-grid");
        walkToCell(row, auditor);
    }

    /** Goes by arrow keys to the cell of this row and auditor and opens it; the grid has the focus. */
    void walkToCell(String row, String auditor) {
        app.robot().push(KeyCode.HOME);
        walk(KeyCode.DOWN, "#compare-grid", spoken -> spoken.startsWith(row));
        for (int i = 0; i < MOST_COLUMNS; i++) {
            app.robot().push(KeyCode.LEFT);
        }
        walk(KeyCode.RIGHT, "#compare-grid", spoken -> spoken.contains(", " + auditor + ":"));
        app.robot().push(KeyCode.ENTER);
        app.settle();
    }

    /** Pushes {@code key} in a list until a screen reader would say of the selected row what is {@code wanted}. */
    void walk(KeyCode key, String list, Predicate<String> wanted) {
        List<String> heard = new ArrayList<>();
        heard.add(spoken(list));
        while (!wanted.test(heard.getLast())) {
            app.robot().push(key);
            String now = spoken(list);
            if (now.equals(heard.getLast())) {
                throw new AssertionError("not among " + heard);
            }
            heard.add(now);
        }
    }

    private String spoken(String list) {
        return app.onFx(() -> app.robot()
                .from(app.robot().lookup(list).<Node>query())
                .lookup(".list-cell:selected")
                .tryQuery()
                .map(Node::getAccessibleText)
                .orElse(""));
    }

    void rate(String criterion, String auditor, int score, String reason) {
        openCell(criterion, auditor);
        app.robot().write(String.valueOf(score)).clickOn("#rating-reason").write(reason);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
        app.settle();
    }

    void weigh(String criterion) {
        app.robot().clickOn("#weights").clickOn("#weight-" + criterion).clickOn("#weights");
        app.settle();
    }

    /** Answers a question or red flag with the words of the editor. */
    void answer(String question, String auditor, String words) {
        openCell(question, auditor);
        app.robot()
                .clickOn(app.robot()
                        .from(app.robot().lookup("#cell-editor").<Node>query())
                        .lookup(words)
                        .<Node>query());
        app.robot().push(KeyCode.ENTER);
        app.settle();
    }

    /** Chooses the auditor, which leads to the plan. */
    void choose(String auditor) {
        Node head = app.robot().lookup("#column-" + auditor).query();
        app.robot().clickOn(app.robot().from(head).lookup("Choose").<Node>query());
        app.settle();
        closeMessages();
    }

    /** Closes what was told: it lies over the screen for some seconds. */
    private void closeMessages() {
        while (app.shows("#notifications .close-button")) {
            app.robot().clickOn("#notifications .close-button");
        }
    }

    void addContract(String name) {
        app.go(Place.SCOPE);
        app.robot().clickOn("#scope-add");
        chooseInMenu("Contract");
        app.robot().write(name).push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(ScopeItem.class))
                .extracting(ScopeItem::name)
                .contains(name);
    }

    void addDeliverable(DeliverableType type, String title) {
        app.go(Place.PLAN);
        app.robot().clickOn("#plan-add");
        // by keys: the way of the pointer from a menu to its submenu may cross another item, which closes the submenu
        app.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        for (int i = 0; i < List.of(DeliverableType.values()).indexOf(type); i++) {
            app.robot().push(KeyCode.DOWN);
        }
        app.robot().push(KeyCode.ENTER);
        app.settle();
        type("#deliverable-title", title);
    }

    void addRetest(String title, String opens, String closes) {
        app.go(Place.PLAN);
        app.robot().clickOn("#plan-add");
        chooseInMenu("Retest window");
        app.settle();
        type("#retest-title", title);
        type("#retest-opens", opens);
        // the next field may lie below the edge of a small window: Tab brings it into view
        app.robot()
                .push(KeyCode.TAB)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write(closes)
                .push(KeyCode.ENTER);
        app.settle();
    }

    /** Clicks an item of the menu that is open; the list behind it may show the same words. */
    void chooseInMenu(String item) {
        app.waitUntil("the menu offers " + item, () -> inMenu(item).isPresent());
        app.robot().clickOn(inMenu(item).orElseThrow());
        app.settle();
    }

    private Optional<Node> inMenu(String item) {
        return app.robot().lookup(".menu-item").lookup(item).queryAll().stream()
                .filter(Harness::isShown)
                .findFirst();
    }

    private void type(String field, String text) {
        app.robot().clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(text).push(KeyCode.ENTER);
        app.settle();
    }

    /** Selects the checklist item of this title, ticks it and says what proves it. */
    void tickWithEvidence(String item, String statement, String link) {
        app.go(Place.CHECKLIST);
        selectItem(item);
        app.robot().push(KeyCode.SPACE);
        app.settle();
        app.robot()
                .clickOn("#add-evidence")
                .clickOn("#add-statement")
                .write(statement)
                .push(KeyCode.ENTER);
        app.settle();
        app.robot().clickOn("#add-evidence").clickOn("#add-link").write(link).push(KeyCode.ENTER);
        app.settle();
    }

    void selectItem(String item) {
        focus("#checklist");
        app.robot().push(KeyCode.HOME);
        walk(KeyCode.DOWN, "#checklist", spoken -> spoken.startsWith(item));
    }

    /** What {@code project} itself and its audits have of these. */
    <T extends Entity> List<T> inPlan(Class<T> type, Project project) {
        Snapshot now = app.snapshot();
        return Stream.concat(
                        now.owned(type, project.id()).stream(),
                        now.owned(Engagement.class, project.id()).stream()
                                .flatMap(engagement -> now.owned(type, engagement.id()).stream()))
                .toList();
    }

    void focus(String query) {
        app.onFx(() -> {
            app.robot().lookup(query).query().requestFocus();
            return null;
        });
    }

    /** Everything in the workspace. */
    Set<Entity> everything() {
        return app.snapshot().everything().collect(Collectors.toSet());
    }

    /** Undoes step by step until the workspace holds {@code start}, and gives what it held before each step. */
    Deque<Set<Entity>> undoTo(Set<Entity> start) {
        Deque<Set<Entity>> held = new ArrayDeque<>();
        while (!everything().equals(start)) {
            held.push(everything());
            assertThat(item("undo").getText()).startsWith("_Undo: ");
            app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
            app.settle();
            assertThat(everything()).isNotEqualTo(held.peek());
            assertThat(held).hasSizeLessThan(MOST_STEPS);
        }
        return held;
    }

    /** Does again what was undone; after each step the workspace holds what it did before. */
    void redo(Deque<Set<Entity>> held) {
        while (!held.isEmpty()) {
            assertThat(item("redo").getText()).startsWith("_Redo: ");
            app.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            app.settle();
            assertThat(everything()).isEqualTo(held.pop());
        }
        assertThat(app.<Boolean>onFx(() -> item("redo").isDisable())).isTrue();
    }

    MenuItem item(String id) {
        return app.robot().lookup("#main-menu").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu item " + id));
    }

    /** Exports by what {@code action} does and gives the file's text. */
    String export(Path file, Runnable action) throws Exception {
        app.files().answer(file);
        action.run();
        app.waitUntil("the file is there", () -> Files.exists(file) && Files.size(file) > 0);
        return Files.readString(file);
    }

    /** The screen that the rail marks as shown. */
    String current() {
        return app.onFx(() -> app.robot().lookup("#rail .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText)
                .findFirst()
                .orElse(""));
    }

    boolean sees(String text) {
        return app.onFx(() -> SceneNodes.shown(app.stage().getScene().getRoot())
                .map(Sitting::words)
                .anyMatch(text::equals));
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text part -> part.getText();
            default -> "";
        };
    }
}
