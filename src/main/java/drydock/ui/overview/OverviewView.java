package drydock.ui.overview;

import atlantafx.base.controls.Spacer;
import drydock.domain.project.Project;
import drydock.ui.base.Frame;
import drydock.ui.base.ProjectActions;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The open project at a glance, with its facts to be edited. */
public final class OverviewView implements Screen {
    private final ProjectActions projects;
    private final FactsForm facts;
    private final BorderPane root = new BorderPane();
    private @Nullable Project shown;

    public OverviewView(Studio studio) {
        projects = new ProjectActions(studio);
        facts = new FactsForm(new FactsViewModel(studio));
        root.setTop(toolbar());
        HBox columns = new HBox(16, facts.node());
        columns.getStyleClass().add("overview");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        frame.project().ifPresent(project -> {
            shown = project;
            facts.show(project);
        });
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Overview",
                "Where the project stands, and what to do next.",
                new Spacer(),
                onProject(Icon.BACKUPS, "Archive this project", p -> projects.archive(p, !p.archived())),
                onProject(Icon.REMOVE, "Delete this project", projects::remove));
    }

    private Button onProject(Icon icon, String name, Consumer<Project> action) {
        return Buttons.icon(icon, name, () -> {
            if (shown != null) {
                action.accept(shown);
            }
        });
    }
}
