package drydock.ui.home;

import atlantafx.base.controls.Spacer;
import atlantafx.base.controls.ToggleSwitch;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Frame;
import drydock.ui.base.ProjectActions;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.FirstRow;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * Every project as a card: a click selects it, a double click or Enter opens it, F2 edits its name. A welcome while there is
 * none.
 */
public final class HomeView implements Screen {
    private final HomeViewModel home;
    private final ProjectActions projects;
    private final HomeActions actions;
    private final TableExport export;
    private final ListView<HomeRow> list = new ListView<>();
    private final StackPane root = new StackPane();

    public HomeView(Studio studio, HomeActions actions) {
        this.actions = actions;
        home = new HomeViewModel(
                studio.bundle(), studio.preferences(), studio.desktop().tasks());
        projects = new ProjectActions(studio);
        export = new TableExport(studio.desktop());
        buildList(studio);
        BorderPane filled = new BorderPane(list);
        filled.setTop(toolbar());
        Welcome welcome = new Welcome(actions, studio.session().workspace().file());
        welcome.visibleProperty().bind(home.welcome());
        filled.visibleProperty().bind(home.welcome().not());
        root.getChildren().addAll(filled, welcome);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        List<Id<Project>> selected = selected().stream().map(Project::id).toList();
        home.show(frame);
        if (!selected.equals(selected().stream().map(Project::id).toList())) {
            select(selected::contains);
        }
    }

    @Override
    public void reveal(Id<?> id) {
        select(id::equals);
    }

    private void select(Predicate<Id<Project>> wanted) {
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (wanted.test(list.getItems().get(i).project().id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private void buildList(Studio studio) {
        list.setId("projects");
        list.setAccessibleText("Projects");
        list.getStyleClass().add("project-list");
        list.setItems(home.rows());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> cell(studio));
        list.setPlaceholder(new EmptyState(
                Icon.HOME,
                "No project in sight",
                "Every project of this workspace is archived. Start a new one, or show the archived ones.",
                Buttons.primary("New project…", actions.newProject().run())));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        FirstRow.selectedByDown(list, list.getSelectionModel());
    }

    private HomeCell cell(Studio studio) {
        HomeCell cell = new HomeCell(studio.format(), projects::remove);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cell.getItem() != null) {
                projects.open(cell.getItem().project().id());
            }
        });
        return cell;
    }

    private Node toolbar() {
        ToggleSwitch archived = new ToggleSwitch("Show a_rchived");
        archived.setId("show-archived");
        archived.setAccessibleText("Show archived projects");
        archived.selectedProperty().bindBidirectional(home.showArchived());
        archived.visibleProperty().bind(home.archived().greaterThan(0));
        Button create = Buttons.primary("_New project…", actions.newProject().run());
        create.setId("home-new-project");
        Button csv = Buttons.icon(
                Icon.EXPORT, "Export as CSV", () -> export.toCsv("Export the projects", "projects.csv", home.table()));
        csv.setId("home-export");
        Button archive = onSelected(Icon.ARCHIVE, "Archive or unarchive the selected projects", projects::archive);
        archive.setId("home-archive");
        return new ScreenTitle(
                "Home",
                "Your projects on their way to launch.",
                new Spacer(),
                archived,
                onSelected(Icon.DUPLICATE, "Duplicate the selected projects (Ctrl+D)", this::duplicate),
                archive,
                onSelected(Icon.REMOVE, "Delete the selected projects", projects::remove),
                Buttons.icon(Icon.COPY, "Copy the list as text", () -> export.copy(home.table())),
                csv,
                create);
    }

    private void editName() {
        HomeRow row = list.getSelectionModel().getSelectedItem();
        list.scrollTo(row);
        list.layout();
        list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof HomeCell cell && cell.getItem() == row)
                .map(HomeCell.class::cast)
                .findFirst()
                .ifPresent(cell -> cell.editName(projects::rename, list::requestFocus));
    }

    private void duplicate(List<Project> originals) {
        originals.forEach(projects::duplicate);
    }

    private Button onSelected(Icon icon, String name, Consumer<List<Project>> action) {
        Button button = Buttons.icon(icon, name, () -> action.accept(selected()));
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private List<Project> selected() {
        return selectedRows().stream().map(HomeRow::project).toList();
    }

    private List<HomeRow> selectedRows() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void keyPressed(KeyEvent event) {
        List<Project> selected = selected();
        if (selected.isEmpty() || event.getTarget() instanceof NameEditor) {
            return;
        }
        if (event.getCode() == KeyCode.F2) {
            editName();
        } else if (event.getCode() == KeyCode.ENTER) {
            projects.open(selected.getFirst().id());
        } else if (event.getCode() == KeyCode.DELETE) {
            projects.remove(selected);
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            duplicate(selected);
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            export.copy(home.table(selectedRows()));
        } else {
            return;
        }
        event.consume();
    }
}
