package drydock.ui.overview;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.project.Glossary;
import drydock.domain.project.Project;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.ProjectActions;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The open project at a glance, with its facts to be edited. */
public final class OverviewView implements Screen {
    /** What the cards take of the width, in per cent; the facts take the rest. */
    private static final double CARDS = 54;

    private final ProjectActions projects;
    private final OverviewViewModel overview;
    private final FactsForm facts;
    private final Figures figures;
    private final Cards cards;
    private final BorderPane root = new BorderPane();
    private @Nullable Project shown;

    public OverviewView(Studio studio, LatestReport checks) {
        Glossary glossary = studio.bundle().glossary();
        projects = new ProjectActions(studio);
        overview = new OverviewViewModel(studio, checks);
        facts = new FactsForm(new FactsViewModel(studio));
        figures = new Figures(studio.format(), glossary);
        cards = new Cards(overview, glossary);
        root.setTop(toolbar());
        root.setCenter(content());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        overview.show(frame).ifPresent(glance -> {
            shown = glance.project();
            facts.show(glance.project());
            figures.show(glance);
            cards.show(glance);
        });
    }

    @Override
    public void reveal(Id<?> id, String field) {
        Node control = facts.node().lookup("#project-launch");
        if (field.equals("wantedLaunch") && control != null) {
            control.requestFocus();
        }
    }

    private Node content() {
        Label heading = new Label("Project");
        heading.getStyleClass().add("card-heading");
        VBox form = new VBox(8, heading, facts.node());
        form.getStyleClass().add("card");
        GridPane columns = new GridPane(16, 16);
        columns.getColumnConstraints().addAll(share(CARDS), share(100 - CARDS));
        columns.add(figures, 0, 0, 2, 1);
        columns.add(cards, 0, 1);
        columns.add(form, 1, 1);
        GridPane.setValignment(form, VPos.TOP);
        GridPane.setVgrow(form, Priority.NEVER);
        form.setMaxHeight(Region.USE_PREF_SIZE);
        columns.getStyleClass().add("overview");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Overview",
                "Where the project stands, and what to do next.",
                new Spacer(),
                onProject(Icon.DUPLICATE, "Duplicate this project", projects::duplicate),
                onProject(Icon.ARCHIVE, "Archive this project", projects::archive),
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
