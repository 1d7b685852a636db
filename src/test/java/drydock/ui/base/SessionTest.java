package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.project.Person;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    private static final Person ADA = new Person(new Id<>(7), "Ada", "Founder", "");

    @TempDir
    private Path folder;

    /** What is to run on the FX thread; the test runs it when it says so. */
    private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();

    private final List<Problem> problems = new ArrayList<>();
    private final Notifier notifier = new Notifier() {
        @Override
        public void tell(String text) {}

        @Override
        public void tellWithUndo(String text) {}

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void advise(String text, String action, Runnable run, Runnable closed) {}
    };
    private Workspace workspace;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.create(folder.resolve("test.drydock"), Environment.ofThisProcess("test", problem -> {}));
        session = new Session(workspace, fxThread::add, notifier);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whoWaitsLearnsWhetherAllOfItWasSaved() throws Exception {
        session.perform(Command.put("Add person", ADA));
        CompletionStage<Void> saved = session.whenSettled();
        assertThat(saved.toCompletableFuture()).isNotDone();
        runAnswer();
        assertThat(saved.toCompletableFuture()).isCompleted();
        assertThat(session.refusals()).isZero();

        Files.delete(workspace.file());
        session.perform(Command.put("Rename person", ADA.withName("Eve")));
        runAnswer();
        assertThat(session.whenSettled().toCompletableFuture()).isCompleted();
        assertThat(session.refusals()).isEqualTo(1);
    }

    private void runAnswer() throws InterruptedException {
        fxThread.poll(20, TimeUnit.SECONDS).run();
    }

    @Test
    void aChangeIsPaintedAtOnceAndCountsAsSavedOnlyAfterTheCommit() throws Exception {
        session.perform(Command.put("Add Ada", ADA));

        assertThat(session.snapshot().get().all(Person.class)).containsExactly(ADA);
        assertThat(session.saveState().get()).isEqualTo(SaveState.SAVING);
        assertThat(session.history().get().undo()).isEmpty();

        runAnswer();
        assertThat(session.saveState().get()).isEqualTo(SaveState.SAVED);
        assertThat(session.history().get().undo()).contains("Add Ada");
    }

    @Test
    void aRefusedChangeGoesFromTheScreenAndIsToldAndNothingElse() throws Exception {
        session.perform(Command.put("Add Ada", ADA));
        runAnswer();
        Files.move(workspace.file(), folder.resolve("elsewhere.drydock"));

        var answer = session.perform(Command.put("Rename", ADA.withName("Grace")));
        assertThat(session.snapshot().get().get(Person.class, ADA.id()).name()).isEqualTo("Grace");
        runAnswer();

        assertThat(answer.toCompletableFuture().get()).isFalse();
        assertThat(session.snapshot().get().get(Person.class, ADA.id()).name()).isEqualTo("Ada");
        assertThat(session.saveState().get()).isEqualTo(SaveState.REFUSED);
        assertThat(problems).hasSize(1);
    }

    @Test
    void whatWasRefusedCountsAsUnsavedUntilItsRecordIsSaved() throws Exception {
        Person eve = new Person(new Id<>(8), "Eve", "", "");
        session.perform(Command.put("Add people", ADA, eve));
        runAnswer();
        Path elsewhere = folder.resolve("elsewhere.drydock");
        Files.move(workspace.file(), elsewhere);
        session.perform(Command.put("Rename", ADA.withName("Grace")));
        runAnswer();
        Files.move(elsewhere, workspace.file());

        session.perform(Command.put("Change role", eve.withRole("Lead")));
        runAnswer();
        assertThat(session.saveState().get()).isEqualTo(SaveState.REFUSED);
        session.perform(Command.put("Rename", ADA.withName("Grace")));
        runAnswer();
        assertThat(session.saveState().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void whatTheApplicationBringsToANewWorkspaceIsNoStepToUndo() throws Exception {
        session.begin(Command.put("Add what ships", ADA));
        runAnswer();
        assertThat(session.history().get().undo()).isEmpty();

        session.perform(Command.put("Rename", ADA.withName("Grace")));
        session.begin(Command.put("Update what ships", ADA.withRole("Lead")));
        runAnswer();
        runAnswer();
        assertThat(session.history().get().undo()).contains("Update what ships");
    }

    @Test
    void whereNothingCanBeChangedUndoSaysWhyAndNothingCountsAsRefused() throws Exception {
        Environment other = Environment.ofThisProcess("test", problem -> {});
        session.perform(Command.put("Add Ada", ADA));
        runAnswer();
        try (Workspace second = Workspace.open(workspace.file(), other)) {
            Session reading = new Session(second, fxThread::add, notifier);
            reading.undo();
            reading.redo();

            assertThat(reading.saveState().get()).isEqualTo(SaveState.READ_ONLY);
            assertThat(problems).hasSize(2);
            assertThat(fxThread).isEmpty();
        }
    }

    @Test
    void undoAskedForWhileChangesAreUnderWayUndoesTheLastOfThem() throws Exception {
        session.perform(Command.put("Add Ada", ADA));
        session.perform(Command.put("Rename", ADA.withName("Grace")));
        session.undo();
        runAnswer();
        runAnswer();
        runAnswer();

        assertThat(session.snapshot().get().all(Person.class)).containsExactly(ADA);
        assertThat(session.history().get().redo()).contains("Rename");
        assertThat(session.isSettled()).isTrue();
    }
}
