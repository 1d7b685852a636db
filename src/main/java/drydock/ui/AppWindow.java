package drydock.ui;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.ui.base.BackgroundTasks;
import drydock.ui.base.Browser;
import drydock.ui.base.Desktop;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Notifier;
import drydock.ui.base.Session;
import drydock.ui.file.CopyMending;
import drydock.ui.file.CopyNames;
import drydock.ui.file.OpeningView;
import drydock.ui.file.Rescue;
import drydock.ui.file.SurroundingsAdvice;
import drydock.ui.file.WorkspaceOpener;
import drydock.ui.shell.Appearance;
import drydock.ui.shell.MnemonicKeys;
import drydock.ui.shell.Shell;
import drydock.ui.shell.UndoKeys;
import drydock.ui.shell.WindowFrame;
import drydock.workspace.Access;
import drydock.workspace.Backup;
import drydock.workspace.Recovery;
import drydock.workspace.Surroundings;
import drydock.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window: shows a workspace, or why it could not be opened. Called on the FX thread. */
final class AppWindow implements WorkspaceOpener {
    private static final Logger LOG = LoggerFactory.getLogger(AppWindow.class);
    private static final int MOST_RECENT = 10;

    /** How long the window waits for the workspace, in milliseconds, so that what it shows first is not gone at once. */
    private static final long GRACE = 400;

    /** When the comparison with the shipped auditors begins, in milliseconds after the workspace is shown. */
    private static final long COMPARED_AFTER = 8_000;

    /** When the check of kept copies begins, in milliseconds after the workspace is shown. */
    private static final long COPIES_CHECKED_AFTER = 2_000;

    private final Stage stage;
    private final Machine machine;
    private final WindowFrame frame = new WindowFrame(this::undo);
    private final BackgroundTasks tasks;
    private final Desktop desktop;
    private final Appearance appearance;
    private final Switching switching;
    private final HeadStart headStart;
    private @Nullable Session session;
    private @Nullable Shell shell;
    private boolean appeared;

    /** @param browser made for the notifier that tells what could not be opened */
    AppWindow(
            Stage stage, Machine machine, HeadStart headStart, FileDialogs files, Function<Notifier, Browser> browser) {
        this.stage = stage;
        this.machine = machine;
        this.headStart = headStart;
        tasks = new BackgroundTasks(machine.pool(), machine.fxThread(), frame.notifications()::problem);
        desktop =
                new Desktop(tasks, frame.notifications(), frame.dialogs(), files, browser.apply(frame.notifications()));
        switching = new Switching(machine.pool(), machine.fxThread());
        appearance = new Appearance(machine.settings().settings().theme());
        headStart
                .listener()
                .complete(problem ->
                        machine.fxThread().execute(() -> frame.notifications().problem(problem)));
        Scene scene = new Scene(frame, 1280, 800);
        appearance.dress(scene);
        UndoKeys.install(scene, this::undo, this::redo);
        MnemonicKeys.install(stage);
        stage.setScene(scene);
        stage.setTitle("Drydock");
        stage.setOnCloseRequest(event -> {
            event.consume();
            afterFieldsAreLeft(() -> {
                stage.hide(); // first: closing waits for what is still being written
                close();
            });
        });
    }

    /** Shows the window with the workspace in it; where that takes its time, with the name of what is being opened. */
    void start() {
        WindowPlace place = new WindowPlace(stage, machine.settings());
        place.restore();
        stage.showingProperty().addListener((p, before, now) -> {
            if (!now) {
                place.remember();
            }
        });
        machine.settings().notice().ifPresent(desktop.notifier()::problem);
        show("Open " + headStart.file().getFileName(), headStart.file(), headStart::opened);
        after(GRACE, this::appear);
    }

    private void appear() {
        if (!appeared) {
            appeared = true;
            stage.show();
        }
    }

    @Override
    public void open(Path file) {
        show("Open " + file.getFileName(), file, () -> Workspace.open(file, headStart.environment()));
    }

    @Override
    public void create(Path file) {
        show("Make " + file.getFileName(), file, () -> Workspace.create(file, headStart.environment()));
    }

    @Override
    public void restore(Path file, Backup backup) {
        show("Restore " + backup.file().getFileName(), file, () -> {
            new Recovery(headStart.environment()).restore(file, backup);
            Workspace restored = Workspace.open(file, headStart.environment());
            machine.fxThread()
                    .execute(() -> desktop.notifier().tell("The backup is restored; what was there before is kept."));
            return restored;
        });
    }

    /** Tells of what nobody expected: else a click that failed would look as if it had done nothing. */
    void unexpected(Throwable thrown) {
        LOG.error("unexpected failure", thrown);
        frame.notifications()
                .problem(new Problem(
                        "Something unexpected went wrong: " + thrown,
                        "Everything that counts as saved is in the file.",
                        "Go on where you can. If it happens again, close Drydock and open it again. Help, “Show log"
                                + " file” tells where it failed.",
                        thrown));
    }

    /** The session with the workspace shown; empty while none is open. */
    Optional<Session> shownSession() {
        return Optional.ofNullable(session);
    }

    /** Saves what is under way, closes the workspace and remembers what was where. */
    void close() {
        appeared = true; // whoever closes the window before it was shown does not want to see it
        switching.close();
        letGo().close();
    }

    /** What is to be closed where that may take its time; from now on no workspace is shown. */
    private Switching.Held letGo() {
        Session left = session;
        session = null;
        shell = null;
        return left == null ? () -> {} : left.workspace()::close;
    }

    private void show(String what, Path file, Callable<Workspace> opening) {
        afterFieldsAreLeft(() -> {
            if (switching.isUnderWay()) {
                return; // a second click, or another file before this one is there
            }
            desktop.dialogs().close();
            frame.show(new OpeningView(file));
            switching.run(
                    letGo(),
                    () -> {
                        Bundle shipped = headStart.shipped();
                        Workspace workspace = opening.call();
                        return new Opened(workspace, shipped, Surroundings.of(workspace.file()));
                    },
                    this::show,
                    failure -> trouble(what, file, failure));
        });
    }

    private void afterFieldsAreLeft(Runnable then) {
        new Leaving(frame, machine.fxThread()).then(session, shell, then);
    }

    private record Opened(Workspace workspace, Bundle bundle, Surroundings surroundings) implements Switching.Held {
        @Override
        public void close() {
            workspace.close();
        }
    }

    private void show(Opened opened) {
        Session shown = new Session(opened.workspace(), machine.fxThread(), desktop.notifier());
        session = shown;
        // the Undo button of a message is for the change that it tells of
        shown.snapshot().addListener((p, before, now) -> frame.notifications().undoNoMore());
        shown.history().addListener((p, before, now) -> frame.notifications().undoNoMore());
        frame.notifications().undoNoMore();
        remember(opened.workspace().file());
        if (opened.workspace().access() instanceof Access.ReadOnly(Problem why)) {
            desktop.notifier().problem(why);
        } else {
            updateCatalogue(shown, opened.bundle());
        }
        shell = new Wiring(shown, opened.bundle(), desktop, tasks, machine, this, appearance).shell();
        frame.show(shell);
        appear();
        CopyNames names = new CopyNames(opened.bundle());
        new SurroundingsAdvice(desktop, machine.settings(), this, names)
                .tell(opened.workspace(), opened.surroundings());
        after(COPIES_CHECKED_AFTER, () -> mendCopies(shown, names));
        setTitle(opened.workspace().file(), shown.isReadOnly() ? " (read-only)" : "");
    }

    private void setTitle(Path file, String state) {
        String mode = machine.settings().isSafeMode() ? " (safe mode)" : "";
        stage.setTitle(file.getFileName() + state + " – Drydock" + mode);
    }

    /** Takes over what a newer version ships: on the first start everything, later what the comparison finds. */
    private void updateCatalogue(Session shown, Bundle shipped) {
        if (!CatalogueUpdate.isAdded(shown.snapshot().get(), ShippedSet.GUIDE)) {
            updateCatalogue(shown, shipped, ShippedSet.GUIDE);
            return;
        }
        after(COMPARED_AFTER, () -> takeOverNews(shown, shipped)); // the first screens first: news is rare
    }

    private void takeOverNews(Session shown, Bundle shipped) {
        if (session != shown) {
            return;
        }
        Snapshot compared = shown.snapshot().get();
        tasks.answer(
                "The comparison with the shipped auditors",
                () -> Stream.of(ShippedSet.values())
                        .filter(set -> CatalogueUpdate.isAdded(compared, set))
                        .filter(set -> CatalogueUpdate.of(compared, shipped, set, machine.ids())
                                .isPresent())
                        .toList(),
                outdated -> {
                    if (session == shown) {
                        outdated.forEach(set -> updateCatalogue(shown, shipped, set));
                    }
                });
    }

    private void mendCopies(Session shown, CopyNames names) {
        if (session == shown) {
            new CopyMending(shown, desktop, names, this::time).start();
        }
    }

    private String time(Instant moment) {
        return machine.format().time(moment, machine.clock().getZone());
    }

    private void after(long milliseconds, Runnable then) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, machine.fxThread())
                .execute(then);
    }

    private void updateCatalogue(Session shown, Bundle shipped, ShippedSet set) {
        CatalogueUpdate.of(shown.snapshot().get(), shipped, set, machine.ids())
                .ifPresent(update -> shown.begin(update.command()));
    }

    private void remember(Path file) {
        String path = file.toAbsolutePath().toString();
        machine.settings()
                .change(settings -> settings.withRecent(Stream.concat(
                                Stream.of(path), settings.recent().stream().filter(other -> !other.equals(path)))
                        .limit(MOST_RECENT)
                        .toList()));
    }

    private void trouble(String what, Path file, Throwable cause) {
        LOG.warn("a workspace could not be opened", cause);
        Problem problem = cause instanceof ProblemException expected
                ? expected.problem()
                : new Problem(
                        what + " did not work: " + cause,
                        "The file " + file + " was not changed.",
                        "Try again, or open another workspace."
                                + machine.log()
                                        .map(log -> " Where it failed is in " + log + ".")
                                        .orElse(""));
        setTitle(file, " (not open)");
        Optional<Path> before = HeadStart.recent(machine)
                .filter(other -> !other.equals(file.toAbsolutePath()))
                .findFirst();
        Recovery recovery = new Recovery(headStart.environment());
        new Rescue(recovery, this, desktop, this::time, before, machine.log()).show(file, problem, frame::show);
        appear();
    }

    private void undo() {
        if (session != null) {
            session.undo();
        }
    }

    private void redo() {
        if (session != null) {
            session.redo();
        }
    }
}
