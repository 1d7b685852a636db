package drydock.bench;

import drydock.bench.Frames.Painted;
import drydock.ui.Harness;
import drydock.ui.base.Place;
import drydock.ui.base.SaveState;
import drydock.ui.base.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The real window with a stopwatch. Keys come as events to what has the focus, whatever window system there is. */
final class Window implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Harness harness;
    private @Nullable Frames frames;
    private @Nullable Scene scene;
    private @Nullable CompletableFuture<Long> home;
    private long started;
    private long opened;

    private Window(Path folder) throws InterruptedException {
        harness = Harness.start(folder, this::watch);
        awaitHome();
    }

    /** Opens the window over the workspace in {@code folder}. */
    static Window open(Path folder) throws InterruptedException {
        return new Window(folder);
    }

    /** Closes it and opens it again, both times at Home. */
    void reopen() throws InterruptedException {
        onFx(() -> lookup("#go-home", ToggleButton.class).fire());
        harness.restart(this::watch);
        awaitHome();
    }

    /** How long it took from an empty window to the painted list of projects. */
    long opening() {
        return opened - started;
    }

    private void watch(Stage stage) {
        scene = stage.getScene();
        frames = Frames.of(scene);
        home = frames.expect(() -> shows("#projects") && shows(".project-card"));
        started = System.nanoTime();
    }

    private void awaitHome() throws InterruptedException {
        opened = Frames.await(Objects.requireNonNull(home));
        harness.settle();
    }

    Session session() {
        return harness.session();
    }

    /** Opens one of the projects of Home, as Enter on its card does. */
    Painted openProject(int number) throws InterruptedException {
        go(Place.HOME);
        frames().onFx(() -> {
            ListView<?> list = lookup("#projects", ListView.class);
            list.getSelectionModel().clearAndSelect(number);
            list.requestFocus();
        });
        Painted painted = press(KeyCode.ENTER);
        waitUntil(() -> shows("#go-checklist"));
        return painted;
    }

    /** Goes to the screen of {@code place} by the rail. */
    Painted go(Place place) throws InterruptedException {
        return frames().paint(() -> lookup("#go-" + place.name().toLowerCase(Locale.ROOT), ToggleButton.class)
                .fire());
    }

    /** Where the rail leads. */
    List<Place> places() {
        return harness.places();
    }

    /** Does something on the FX thread that changes what is shown. */
    Painted paint(Runnable input) throws InterruptedException {
        return frames().paint(input);
    }

    Painted press(KeyCode key) throws InterruptedException {
        return frames().paint(() -> type(key));
    }

    /** Presses {@code key} with the control key. */
    Painted shortcut(KeyCode key) throws InterruptedException {
        return frames().paint(() -> typeShortcut(key));
    }

    /** Presses Ctrl+Z; how long until the state before is painted. */
    long undo() throws InterruptedException {
        Session session = session();
        Object before = session.snapshot().get();
        return frames().paintUntil(
                        () -> typeShortcut(KeyCode.Z), () -> session.snapshot().get() != before);
    }

    /** Presses {@code key}: how long until it is painted, and until the window says that what it changed is saved. */
    Saved change(KeyCode key) throws InterruptedException {
        Session session = session();
        CountDownLatch saved = new CountDownLatch(1);
        long[] times = new long[2];
        ChangeListener<SaveState> listener = (p, before, now) -> {
            if (now == SaveState.SAVED) {
                times[1] = System.nanoTime();
                saved.countDown();
            }
        };
        Painted painted = frames().paint(() -> {
            session.saveState().addListener(listener);
            times[0] = System.nanoTime();
            type(key);
            if (session.isSettled()) {
                saved.countDown(); // it was refused
            }
        });
        if (!saved.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it is not saved");
        }
        frames().onFx(() -> session.saveState().removeListener(listener));
        return new Saved(painted, times[1] == 0 ? OptionalLong.empty() : OptionalLong.of(times[1] - times[0]));
    }

    /**
     * What became of a change.
     *
     * @param committed how long it took; empty if it was refused
     */
    record Saved(Painted painted, OptionalLong committed) {}

    /** Presses {@code key}; how long until {@code done} holds and is painted. */
    long pressUntil(KeyCode key, BooleanSupplier done) throws InterruptedException {
        return frames().paintUntil(() -> type(key), done);
    }

    void onFx(Runnable work) throws InterruptedException {
        frames().onFx(work);
    }

    void focus(String query) throws InterruptedException {
        frames().onFx(() -> lookup(query, Node.class).requestFocus());
    }

    <T extends Node> T lookup(String query, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene().lookup(query), () -> "nothing is " + query));
    }

    boolean shows(String query) {
        return scene().lookup(query) != null;
    }

    void waitUntil(BooleanSupplier done) {
        harness.waitUntil("the window is ready", done::getAsBoolean);
    }

    void settle() {
        harness.settle();
    }

    @Override
    public void close() {
        harness.close();
    }

    private void type(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, key, false);
        fire(KeyEvent.KEY_TYPED, key, false);
        fire(KeyEvent.KEY_RELEASED, key, false);
    }

    private void typeShortcut(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, key, true);
        fire(KeyEvent.KEY_RELEASED, key, true);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean control) {
        String character = type == KeyEvent.KEY_TYPED ? typed(key) : KeyEvent.CHAR_UNDEFINED;
        KeyCode code = type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : key;
        if (!character.isEmpty()) {
            Node owner = scene().getFocusOwner();
            Event.fireEvent(
                    owner == null ? scene().getRoot() : owner,
                    new KeyEvent(type, character, "", code, false, control, false, false));
        }
    }

    private static String typed(KeyCode key) {
        return switch (key) {
            case SPACE -> " ";
            case ENTER -> "\r";
            case BACK_SPACE -> "\b";
            default -> key.isLetterKey() ? key.getName().toLowerCase(Locale.ROOT) : "";
        };
    }

    private Frames frames() {
        return Objects.requireNonNull(frames);
    }

    private Scene scene() {
        return Objects.requireNonNull(scene);
    }
}
