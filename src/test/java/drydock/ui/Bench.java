package drydock.ui;

import drydock.bundle.Bundle;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.ui.base.Browser;
import drydock.ui.base.Desktop;
import drydock.ui.base.Dialogs;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Navigator;
import drydock.ui.base.Notifier;
import drydock.ui.base.Preferences;
import drydock.ui.base.SameThreadTasks;
import drydock.ui.base.SaveState;
import drydock.ui.base.Session;
import drydock.ui.base.Settings;
import drydock.ui.base.Studio;
import drydock.workspace.Environment;
import drydock.workspace.OpenFiles;
import drydock.workspace.Workspace;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * What a screen or a view model is handed, over a real workspace in a temporary folder. Background work is done at once;
 * what the file answers waits for {@link #settle()}. The day is 2026-06-01, the locale English, the identities the same in
 * every run.
 */
public final class Bench implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private static final Bundle BUNDLE = Bundle.load();
    private static final long PATIENCE_SECONDS = 20;

    private final List<String> told = new ArrayList<>();
    private final List<String> wentTo = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final Deque<Path> fileAnswers = new ArrayDeque<>();
    private final BlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final Workspace workspace;
    private final Session session;
    private final Studio studio;

    /** @param data what the workspace holds at first */
    public Bench(Path folder, Snapshot data) {
        this(folder, data, nothing(Dialogs.class));
    }

    public Bench(Path folder, Snapshot data, Dialogs dialogs) {
        workspace = workspace(folder.resolve("bench.drydock"), data);
        Notifier notifier = new Telling();
        session = new Session(workspace, answers::add, notifier);
        studio = new Studio(
                session,
                BUNDLE,
                navigator(),
                new Desktop(new SameThreadTasks(), notifier, dialogs, new Files(), browser()),
                new InMemory(),
                new Format(Locale.ENGLISH),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Ids.from(new Random(42)));
    }

    /** Waits until everything is saved. */
    public void settle() {
        while (session.saveState().get() == SaveState.SAVING) {
            try {
                Runnable answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new AssertionError("the file does not answer");
                }
                answer.run();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static Workspace workspace(Path file, Snapshot data) {
        try {
            Workspace workspace = Workspace.create(
                    file,
                    new Environment(
                            () -> NOW,
                            "test",
                            new Environment.ProcessInfo(42, "test-host", NOW),
                            new Random(7),
                            new OpenFiles(),
                            problem -> {}));
            List<Entity> all = data.everything().toList();
            if (!all.isEmpty()) {
                workspace.apply(Command.put("Data of a test", all)).get();
            }
            return workspace;
        } catch (ProblemException | ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Studio studio() {
        return studio;
    }

    public Session session() {
        return session;
    }

    public Snapshot snapshot() {
        return session.snapshot().get();
    }

    /** The words of the step that undo would take back. */
    public String undoes() {
        settle();
        return session.history().get().undo().orElse("");
    }

    /** What the user was told. */
    public List<String> told() {
        return told;
    }

    /** Where the user was brought, newest last. */
    public List<String> wentTo() {
        return wentTo;
    }

    /** What went onto the clipboard. */
    public List<String> copied() {
        return copied;
    }

    /** What the next file dialog is answered with. */
    public void answer(Path file) {
        fileAnswers.add(file);
    }

    private Navigator navigator() {
        return (Navigator) Proxy.newProxyInstance(
                Bench.class.getClassLoader(), new Class<?>[] {Navigator.class}, (proxy, method, args) -> {
                    wentTo.add(args[0].toString());
                    return null;
                });
    }

    private Browser browser() {
        return (Browser) Proxy.newProxyInstance(
                Bench.class.getClassLoader(), new Class<?>[] {Browser.class}, (proxy, method, args) -> {
                    copied.add(args[0].toString());
                    return null;
                });
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Bench.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }

    private final class Telling implements Notifier {
        @Override
        public void tell(String text) {
            told.add(text);
        }

        @Override
        public void tellWithUndo(String text) {
            told.add(text);
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.text());
        }

        @Override
        public void advise(String text, String action, Runnable run, Runnable closed) {
            told.add(text);
        }
    }

    private final class Files implements FileDialogs {
        @Override
        public Optional<Path> open(String title, Kind kind) {
            return Optional.ofNullable(fileAnswers.poll());
        }

        @Override
        public List<Path> openSeveral(String title, Kind kind) {
            return open(title, kind).stream().toList();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            return Optional.ofNullable(fileAnswers.poll());
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(fileAnswers.poll());
        }
    }

    private static final class InMemory implements Preferences {
        private Settings settings = Settings.defaults();

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public void change(UnaryOperator<Settings> change) {
            settings = change.apply(settings);
        }
    }
}
