package drydock.ui;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.ui.base.Format;
import drydock.ui.base.Place;
import drydock.ui.base.Session;
import drydock.ui.base.SettingsFile;
import drydock.ui.control.Sentence;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window over a workspace in a temporary folder, driven as a person would drive it. The day is always
 * 2026-06-01, the locale English, the identities the same in every run.
 */
public final class Harness implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private static final long PATIENCE_SECONDS = 20;

    private final MovableClock clock = new MovableClock(NOW);
    private final Path folder;
    private final @Nullable Path wanted;
    private boolean safeMode;
    private final FakeFileDialogs files = new FakeFileDialogs();
    private final FakeBrowser browser = new FakeBrowser();
    private Hands robot;
    private final Random random = new Random(42);
    private ThreadPoolExecutor pool = newPool();
    private AppWindow window;
    private Stage stage;

    private Harness(Path folder, @Nullable Path wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** Opens the window over the default workspace in {@code folder}, making it if it is not there. */
    public static Harness start(Path folder) {
        return start(folder, window -> {});
    }

    /** The same; {@code beforeOpening} gets the window before it is shown. */
    public static Harness start(Path folder, Consumer<Stage> beforeOpening) {
        return start(new Harness(folder, null), beforeOpening);
    }

    /** Opens the window over {@code wanted}, as if that was said on the command line; it need not be a workspace. */
    public static Harness start(Path folder, Path wanted) {
        return start(new Harness(folder, wanted), window -> {});
    }

    /** Opens the window in safe mode, over the workspace that was open last. */
    public static Harness startSafely(Path folder) {
        Harness harness = new Harness(folder, null);
        harness.safeMode = true;
        return start(harness, window -> {});
    }

    private static Harness start(Harness harness, Consumer<Stage> beforeOpening) {
        harness.open(beforeOpening);
        return harness;
    }

    /** Closes the window and opens it again, as somebody who comes back the next day. */
    public void restart() {
        restart(window -> {});
    }

    /** The same; {@code beforeOpening} gets the window before it is shown. */
    public void restart(Consumer<Stage> beforeOpening) {
        close();
        pool = newPool();
        open(beforeOpening);
    }

    private void open(Consumer<Stage> beforeOpening) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        robot = new Hands();
        onFx(() -> {
            stage = new Stage();
            Machine machine = machine();
            window = new AppWindow(stage, machine, HeadStart.begin(machine, wanted), files, notifier -> browser);
            beforeOpening.accept(stage);
            window.start();
            return null;
        });
        waitUntil(
                "the workspace is open, or it is said why not",
                () -> (window.shownSession().isPresent() && shows("#rail")) || shows("#trouble"));
        settle();
    }

    private Machine machine() {
        Path settings = folder.resolve("settings.json");
        return new Machine(
                safeMode ? SettingsFile.safe(settings) : SettingsFile.read(settings, Runnable::run),
                folder.resolve("test.drydock"),
                pool,
                Platform::runLater,
                clock,
                Ids.from(random),
                new Format(Locale.ENGLISH),
                "test");
    }

    @Override
    public void close() {
        onFx(() -> {
            window.close();
            stage.hide();
            return null;
        });
        pool.shutdown();
    }

    public FxRobot robot() {
        return robot;
    }

    public FakeFileDialogs files() {
        return files;
    }

    /** Lets time pass for the window; nothing tells it so. */
    public void pass(Duration time) {
        clock.pass(time);
    }

    public FakeBrowser browser() {
        return browser;
    }

    public Stage stage() {
        return stage;
    }

    public Path folder() {
        return folder;
    }

    /** The open workspace; to be used on the FX thread. */
    public Session session() {
        return onFx(() -> window.shownSession().orElseThrow());
    }

    /** Whether a workspace is open and not only about to be. */
    public boolean isOpen() {
        return onFx(() -> window.shownSession().isPresent());
    }

    public Snapshot snapshot() {
        return onFx(() -> window.shownSession().orElseThrow().snapshot().get());
    }

    public <T extends Entity> T get(Class<T> type, Id<T> id) {
        return snapshot().get(type, id);
    }

    /** Chooses the menu item of this id, wherever it is in the menus. */
    public void menu(String id) {
        onFx(() -> {
            MenuBar bar = robot.lookup("#main-menu").queryAs(MenuBar.class);
            bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no menu item " + id))
                    .fire();
            return null;
        });
        settle();
    }

    /** Waits until a text field has the focus, as after starting to edit a cell. */
    public void waitUntilTyping() {
        waitUntil("a text field has the focus", () -> stage.getScene().getFocusOwner() instanceof TextInputControl);
    }

    /** Goes to the screen of this place by the rail. */
    public void go(Place place) {
        robot.clickOn("#go-" + place.name().toLowerCase(Locale.ROOT));
        settle();
    }

    /** The places that the rail offers now. */
    public List<Place> places() {
        return Stream.of(Place.values())
                .filter(place -> shows("#go-" + place.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Gives the scene this size, whatever the screen's is. */
    public void resize(double width, double height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        settle();
    }

    public boolean shows(String query) {
        return robot.lookup(query).tryQuery().filter(Harness::isShown).isPresent();
    }

    /** Whether {@code node} and all that it stands in are visible. */
    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** The text of the label, button or text field that is found so; empty if there is none. */
    public String text(String query) {
        return onFx(() -> robot.lookup(query)
                .tryQuery()
                .map(node -> switch (node) {
                    case TextInputControl field -> field.getText();
                    case Sentence sentence -> sentence.text();
                    default -> ((Labeled) node).getText();
                })
                .orElse(""));
    }

    /** All that the notifications say now. */
    public String messages() {
        return onFx(() -> robot.lookup("#notifications").queryAs(Pane.class).getChildren().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("\n")));
    }

    /** Waits until nothing is being saved or worked out in the background and the screen is painted. */
    public void settle() {
        do {
            waitUntil("everything is saved and worked out", this::isQuiet);
            robot.pulse();
        } while (!onFx(this::isQuiet));
    }

    private boolean isQuiet() {
        return pool.getActiveCount() == 0
                && pool.getQueue().isEmpty()
                && window.shownSession().map(Session::isSettled).orElse(true);
    }

    private static ThreadPoolExecutor newPool() {
        return new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    /** Waits until {@code condition}, asked on the FX thread, holds; fails after a while, naming {@code what}. */
    public void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    public <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, work);
    }

    /** Writes what {@code scene} shows at this size as {@code target/screens/NAME.png}. */
    public static Path picture(Scene scene, String name) {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.snapshot(null));
        return Pictures.write(image, name);
    }
}
