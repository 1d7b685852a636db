package drydock.ui.shell;

import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.ui.base.BackgroundTasks;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Session;
import drydock.ui.shell.Navigation.Spot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The frame around the screens. Screens are built when first visited; only the visible one is rendered, on every visit and
 * after every change.
 */
public final class Shell extends BorderPane {
    private final Session session;
    private final Navigation navigation;
    private final Clock clock;
    private final Map<Place, Supplier<Screen>> builders;
    private final Map<Place, Screen> built = new EnumMap<>(Place.class);
    private final StackPane content = new StackPane();
    private final Rail rail;
    private final TopBar topBar;
    private final CheckCounts checks;
    /** The day that is shown as today. */
    private LocalDate day = LocalDate.EPOCH;

    /** @param builders makes each screen on its first visit; a place without one is not shown */
    public Shell(
            Session session,
            Navigation navigation,
            Clock clock,
            Map<Place, Supplier<Screen>> builders,
            ShellActions actions,
            List<MainMenu.Section> menus,
            BackgroundTasks tasks) {
        this.session = session;
        this.navigation = navigation;
        this.clock = clock;
        this.builders = builders;
        rail = new Rail(builders.keySet(), navigation);
        topBar = new TopBar(
                navigation, actions.newProject(), actions.palette(), actions.undo(), actions.redo(), tasks.running());
        content.setId("content");
        content.getStyleClass().add("content");
        setTop(new VBox(new MainMenu(menus), topBar));
        setLeft(rail);
        setCenter(content);
        checks = actions.checks();
        setBottom(new StatusBar(session, checks));
        navigation.spot().addListener((p, before, now) -> visit(now));
        session.snapshot().addListener((p, before, now) -> changed(now));
        addEventFilter(InputEvent.ANY, event -> comeBack());
        visit(navigation.spot().get());
    }

    /** The nodes of the screens that were visited, also of those that are not shown now. */
    public List<Node> visited() {
        return built.values().stream().map(Screen::node).toList();
    }

    private void visit(Spot spot) {
        Screen screen = screen(spot.place());
        render(screen, session.snapshot().get());
        content.getChildren().setAll(screen.node());
        // a split pane takes in its parts only when it is styled, and what is not in the scene yet cannot have the
        // focus
        content.applyCss();
        spot.reveal().ifPresent(reveal -> reveal.accept(screen));
    }

    private Screen screen(Place place) {
        Supplier<Screen> builder = Objects.requireNonNull(builders.get(place), () -> "no screen for " + place);
        return built.computeIfAbsent(place, p -> builder.get());
    }

    /** A window that was left open overnight tells of the new day as soon as somebody comes back to it. */
    private void comeBack() {
        if (!LocalDate.now(clock).equals(day)) {
            changed(session.snapshot().get());
            checks.count();
        }
    }

    private void changed(Snapshot snapshot) {
        Spot spot = navigation.spot().get();
        if (spot.open() != null && snapshot.find(Project.class, spot.open()).isEmpty()) {
            navigation.closeProject();
            return;
        }
        Screen screen = built.get(spot.place());
        if (screen != null) {
            render(screen, snapshot);
        }
    }

    private void render(Screen screen, Snapshot snapshot) {
        Spot spot = navigation.spot().get();
        rail.show(
                spot.place(),
                snapshot.find(Project.class, spot.open()).map(Project::name).orElse(null));
        topBar.show(snapshot, spot.open());
        day = LocalDate.now(clock);
        screen.render(new Frame(snapshot, spot.open(), day));
    }
}
