package drydock.ui.home;

import static drydock.domain.TestRecords.project;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Change;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.base.TaskRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Project KEEL = project(1, "Keel").withWantedLaunch(LocalDate.of(2026, 9, 1));
    private static final Project TIDE = project(2, "Tide").withWantedLaunch(LocalDate.of(2026, 7, 1));
    private static final Project MAST = project(3, "Mast");
    private static final Bundle BUNDLE = Bundle.load();

    @TempDir
    private Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private Bench bench;
    private HomeViewModel home;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Snapshot.empty());
        home = new HomeViewModel(BUNDLE, bench.studio().preferences(), new Later());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private final class Later implements TaskRunner {
        @Override
        public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
            background.add(() -> {
                try {
                    onSuccess.accept(work.call());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private void show(Snapshot snapshot) {
        home.show(new Frame(snapshot, null, TODAY));
    }

    private void finish() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<String> names() {
        return home.rows().stream().map(row -> row.project().name()).toList();
    }

    @Test
    void manyProjectsAreNamedAtOnceAndTheirFiguresFollow() {
        show(TestRecords.snapshot(KEEL, TIDE, MAST));
        assertThat(names()).containsExactly("Keel", "Mast", "Tide");
        assertThat(home.rows()).allMatch(row -> row.overview() == null);
        finish();

        // launch on 2026-07-01, on 2026-09-01, and at no known day
        assertThat(names()).containsExactly("Tide", "Keel", "Mast");
        assertThat(Objects.requireNonNull(home.rows().getFirst().overview()).daysToLaunch())
                .isEqualTo(30L);
    }

    @Test
    void whatIsChangedMeanwhileIsWorkedOutAgain() {
        Snapshot first = TestRecords.snapshot(KEEL, TIDE, MAST);
        show(first);
        show(first.with(List.of(new Change.Put(TIDE.withWantedLaunch(LocalDate.of(2026, 6, 11))))));
        finish();

        assertThat(home.rows()).noneMatch(row -> row.overview() == null);
        assertThat(Objects.requireNonNull(home.rows().getFirst().overview()).daysToLaunch())
                .isEqualTo(10L);
    }

    @Test
    void ofWhatIsKnownOnlyTheChangedIsWorkedOutAtOnce() {
        Snapshot first = TestRecords.snapshot(KEEL, TIDE, MAST);
        show(first);
        finish();
        show(first.with(List.of(new Change.Put(MAST.withWantedLaunch(LocalDate.of(2026, 6, 2))))));

        assertThat(background).isEmpty();
        assertThat(names()).containsExactly("Mast", "Tide", "Keel");
    }

    @Test
    void theTableHasFiguresAlsoWhileTheyAreAwaited() {
        show(TestRecords.snapshot(KEEL, TIDE, MAST));

        assertThat(home.table().rows()).extracting(row -> row.get(2)).containsExactly("92", "", "30");
    }
}
