package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.CheckReport;
import drydock.domain.Change;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.LatestReport.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plan checks in the background: an answer that comes late never stands where a newer one is. */
class LatestReportTest {
    private static final Project FIRST = TestRecords.project(1, "Vault");
    private static final Project SECOND = TestRecords.project(2, "Bridge");

    @TempDir
    Path folder;

    private final Held held = new Held();
    private Bench bench;
    private LatestReport latest;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Snapshot.empty().with(List.of(new Change.Put(FIRST), new Change.Put(SECOND))));
        Studio studio = bench.studio();
        Desktop desktop = studio.desktop();
        latest = new LatestReport(new Studio(
                studio.session(),
                studio.bundle(),
                studio.navigator(),
                new Desktop(held, desktop.notifier(), desktop.dialogs(), desktop.files(), desktop.browser()),
                studio.preferences(),
                studio.format(),
                studio.clock(),
                studio.ids()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Frame frame(Project project) {
        return new Frame(
                bench.snapshot().with(List.of(new Change.Put(project))),
                project.id(),
                bench.studio().today());
    }

    private CheckReport known() {
        assertThat(latest.state().get()).isInstanceOf(State.Known.class);
        return ((State.Known) latest.state().get()).report();
    }

    @Test
    void nothingIsSaidBeforeTheFirstAnswer() {
        latest.ask(frame(FIRST));
        assertThat(latest.state().get()).isEqualTo(new State.Checking());
        held.answer(0);
        assertThat(known()).isNotNull();
    }

    @Test
    void anAnswerThatWasOvertakenIsDroppedAndTheNewestQuestionIsNext() {
        latest.ask(frame(FIRST));
        latest.ask(frame(FIRST.withName("Vault 2")));
        latest.ask(frame(FIRST.withName("Vault 3")));
        assertThat(held.answers).as("one is worked out at a time").hasSize(1);
        held.answer(0);
        assertThat(latest.state().get()).isEqualTo(new State.Checking());
        assertThat(latest.isWorking()).isTrue();
        assertThat(held.answers).as("of those that waited only the newest").hasSize(2);
        held.answer(1);
        assertThat(known()).isNotNull();
        assertThat(latest.isWorking()).isFalse();
    }

    @Test
    void theLastAnswerStandsUntilTheNextButNeverForAnotherProject() {
        latest.ask(frame(FIRST));
        held.answer(0);
        CheckReport first = known();
        latest.ask(frame(FIRST.withName("Vault 2")));
        assertThat(known()).isSameAs(first);
        latest.ask(frame(SECOND));
        assertThat(latest.state().get()).isEqualTo(new State.Checking());
        held.answer(1);
        assertThat(latest.state().get()).isEqualTo(new State.Checking());
        held.answer(2);
        assertThat(known()).isNotNull();
    }

    @Test
    void theSameIsAskedOnceUnlessItFailed() {
        Frame frame = frame(FIRST);
        latest.ask(frame);
        latest.ask(frame);
        assertThat(held.answers).hasSize(1);
        held.failures.getFirst().run();
        latest.ask(frame);
        assertThat(held.answers).hasSize(2);
    }

    @Test
    void whatCouldNotBeCheckedIsNeitherCheckingForEverNorWhatItWasBefore() {
        latest.ask(frame(FIRST));
        held.failures.get(0).run();
        assertThat(latest.state().get()).isEqualTo(new State.Failed());
        latest.ask(frame(FIRST));
        held.answer(1);
        assertThat(known()).isNotNull();
        latest.ask(frame(FIRST.withName("Vault 2")));
        held.failures.get(2).run();
        assertThat(latest.state().get()).isEqualTo(new State.Failed());
    }

    @Test
    void theFailureOfAnOvertakenQuestionLeavesTheNewerOneAlone() {
        Frame newer = frame(FIRST.withName("Vault 2"));
        latest.ask(frame(FIRST));
        latest.ask(newer);
        held.failures.get(0).run();
        assertThat(latest.state().get()).isEqualTo(new State.Checking());
        held.answer(1);
        assertThat(known()).isNotNull();
        latest.ask(newer);
        assertThat(held.answers).hasSize(2);
    }

    /** Answers when it is told to. */
    private static final class Held implements TaskRunner {
        private final List<Runnable> answers = new ArrayList<>();
        private final List<Runnable> failures = new ArrayList<>();

        @Override
        public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
            answers.add(() -> {
                try {
                    onSuccess.accept(work.call());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            failures.add(onFailure);
        }

        void answer(int index) {
            answers.get(index).run();
        }
    }
}
