package drydock.ui.home;

import atlantafx.base.controls.Spacer;
import atlantafx.base.controls.ToggleSwitch;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Frame;
import drydock.ui.base.ProjectActions;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.FirstRow;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Every project as a card; a click or Enter opens it. A welcome while there is none. */
public final class HomeView implements Screen {
    private final HomeViewModel home;
    private final ProjectActions projects;
    private final HomeActions actions;
    private final ListView<HomeRow> list = new ListView<>();
    private final StackPane root = new StackPane();

    public HomeView(Studio studio, HomeActions actions) {
        this.actions = actions;
        home = new HomeViewModel(studio.bundle());
        projects = new ProjectActions(studio);
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
        @Nullable HomeRow selected = list.getSelectionModel().getSelectedItem();
        home.show(frame);
        if (selected != null) {
            reveal(selected.project().id());
        }
    }

    @Override
    public void reveal(Id<?> id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).project().id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private void buildList(Studio studio) {
        list.setId("projects");
        list.setAccessibleText("Projects");
        list.getStyleClass().add("project-list");
        list.setItems(home.rows());
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
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
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
        return new ScreenTitle(
                "Home",
                "Your projects on their way to launch.",
                new Spacer(),
                archived,
                onSelected(Icon.COPY, "Duplicate the selected project (Ctrl+D)", projects::duplicate),
                onSelected(
                        Icon.ARCHIVE,
                        "Archive or unarchive the selected project (A)",
                        p -> projects.archive(p, !p.archived())),
                onSelected(Icon.REMOVE, "Delete the selected project", projects::remove),
                create);
    }

    private Button onSelected(Icon icon, String name, Consumer<Project> action) {
        Button button = Buttons.icon(icon, name, () -> selected().forEach(action));
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private List<Project> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(HomeRow::project)
                .toList();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().forEach(project -> projects.open(project.id()));
        } else if (event.getCode() == KeyCode.DELETE) {
            selected().forEach(projects::remove);
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            selected().forEach(projects::duplicate);
        } else if (event.getCode() == KeyCode.A && !event.isShortcutDown() && !event.isAltDown()) {
            selected().forEach(project -> projects.archive(project, !project.archived()));
        } else {
            return;
        }
        event.consume();
    }
}
