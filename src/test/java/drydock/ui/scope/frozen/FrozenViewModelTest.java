package drydock.ui.scope.frozen;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.Standing;
import drydock.ui.Bench;
import drydock.ui.base.Desktop;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.base.TaskRunner;
import drydock.ui.scope.files.ReadingWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Hashing and comparing never runs where the window is drawn, and only when something changed. */
class FrozenViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Project PROJECT = project(1, "Vault");
    private static final FrozenScope SCOPE = scope(2, "v1");

    @TempDir
    Path folder;

    private final Background background = new Background();
    private Bench bench;
    private FrozenViewModel frozen;
    private int changes;
    private Snapshot now = snapshot(PROJECT, SCOPE);

    @BeforeEach
    void open() {
        bench = new Bench(folder, now);
        Studio here = bench.studio();
        Desktop desktop = here.desktop();
        Studio studio = new Studio(
                here.session(),
                here.bundle(),
                here.navigator(),
                new Desktop(background, desktop.notifier(), desktop.dialogs(), desktop.files(), desktop.browser()),
                here.preferences(),
                here.format(),
                here.clock(),
                here.ids());
        frozen = new FrozenViewModel(studio, new ReadingWork(studio));
        frozen.rows().addListener((ListChangeListener<FrozenRow>) change -> changes++);
        render();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void itIsComparedInTheBackgroundAndOnlyOnce() {
        assertThat(row().state()).isEqualTo("being compared…");
        background.finish();
        assertThat(row().state()).isEqualTo("as it is now");
        int before = changes;
        put(new Person(new Id<>(9), "Maya", "", ""));
        assertThat(changes).as("another table changed").isEqualTo(before);
        put(SCOPE.withName("v1, renamed"));
        assertThat(row().scope().name()).isEqualTo("v1, renamed");
        assertThat(row().state()).as("of the same files it is known already").isEqualTo("as it is now");
        assertThat(background.waiting).isEmpty();
    }

    @Test
    void anAnswerThatWasOvertakenChangesNothing() {
        put(scope(3, "v2"));
        assertThat(background.waiting).hasSize(2);
        background.waiting.removeFirst().run();
        assertThat(frozen.rows()).hasSize(2).allMatch(row -> row.comparison() == null);
        background.finish();
        assertThat(frozen.rows()).allMatch(row -> row.state().equals("as it is now"));
    }

    @Test
    void aScopeThatDoesNotFitItsHashIsTold() {
        put(SCOPE.withScopeHash("0".repeat(64)));
        background.finish();
        assertThat(row().state()).isEqualTo("does not fit its hash");
    }

    @Test
    void whatIsSelectedInTheDetailStaysWhileTheWorkspaceChanges() throws Exception {
        FxToolkit.registerPrimaryStage();
        background.finish();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            FrozenPane pane = new FrozenPane(frozen);
            Scene scene = new Scene(pane, 900, 700);
            pane.render(new Frame(now, PROJECT.id(), DAY));
            pane.applyCss();
            pane.layout();
            TextField hash = (TextField) scene.lookup("#frozen-hash");
            hash.selectRange(0, 12);
            put(new Person(new Id<>(9), "Maya", "", ""));
            put(scope(3, "v2"));
            background.finish();
            assertThat(((TextField) scene.lookup("#frozen-hash")).getSelectedText())
                    .isEqualTo(SCOPE.scopeHash().substring(0, 12));
        });
    }

    private FrozenRow row() {
        return frozen.rows().getFirst();
    }

    private void put(Entity entity) {
        now = now.with(List.of(new Change.Put(entity)));
        render();
    }

    private void render() {
        frozen.show(new Frame(now, PROJECT.id(), DAY));
    }

    private static FrozenScope scope(long id, String name) {
        FrozenScope scope = new FrozenScope(
                new Id<>(id),
                PROJECT.id(),
                name,
                "v1",
                "1".repeat(40),
                DAY,
                "",
                List.of(new FrozenScope.Pinned("src/Vault.sol", "2".repeat(40), 120)),
                Standing.UNKNOWN,
                "");
        return scope.withScopeHash(scope.computedHash());
    }

    /** Keeps what is to be done in the background until it is asked to do it. */
    private static final class Background implements TaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
            waiting.add(() -> {
                try {
                    onSuccess.accept(work.call());
                } catch (Exception e) {
                    throw new AssertionError(what, e);
                }
            });
        }

        private void finish() {
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }
    }
}
