package drydock.ui.timeline;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.ProblemException;
import drydock.domain.project.Project;
import drydock.domain.register.MarkedEvent;
import drydock.domain.step.CalendarStamp;
import drydock.ui.Bench;
import drydock.ui.base.Desktop;
import drydock.ui.base.Frame;
import drydock.ui.base.SameThreadTasks;
import drydock.ui.base.Session;
import drydock.ui.base.Studio;
import drydock.ui.base.TaskRunner;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars that are written while another one is, or from a workspace that is only looked at. */
class TimelineFilesTest {
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LocalDate.of(2026, 12, 1));

    @TempDir
    Path folder;

    private final Held held = new Held();
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, snapshot(PROJECT));
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private TimelineFiles files(Session session, TaskRunner tasks) {
        Studio own = bench.studio();
        Desktop desktop = own.desktop();
        Studio studio = new Studio(
                session,
                own.bundle(),
                own.navigator(),
                new Desktop(tasks, desktop.notifier(), desktop.dialogs(), desktop.files(), desktop.browser()),
                own.preferences(),
                own.format(),
                own.clock(),
                own.ids());
        TimelineViewModel timeline = new TimelineViewModel(studio, new Nobody());
        Frame frame = new Frame(session.snapshot().get(), PROJECT.id(), studio.today());
        timeline.show(frame);
        TimelineFiles files = new TimelineFiles(studio, timeline, new VariantsViewModel(studio, timeline, () -> {}));
        files.show(frame);
        return files;
    }

    private void answerTwice() {
        bench.answer(folder.resolve("one.ics"));
        bench.answer(folder.resolve("two.ics"));
    }

    @Test
    void aSecondCalendarKnowsWhatTheFirstOneSaid() {
        TimelineFiles files = files(bench.session(), held);
        answerTwice();
        files.exportCalendar();
        files.exportCalendar();
        assertThat(held.ends).hasSize(1);
        assertThat(bench.told()).containsExactly("A calendar is being written. Export again once it is.");
        held.ends.getFirst().run();
        files.exportCalendar();
        held.ends.getLast().run();
        bench.settle();
        assertThat(bench.snapshot().all(CalendarStamp.class))
                .isNotEmpty()
                .extracting(CalendarStamp::uid)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCalendarThatCouldNotBeWrittenLeavesTheWayFree() {
        TimelineFiles files = files(bench.session(), held);
        answerTwice();
        files.exportCalendar();
        held.failures.getFirst().run();
        files.exportCalendar();
        assertThat(held.ends).hasSize(2);
        assertThat(bench.snapshot().all(CalendarStamp.class)).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenIsNotCalledAnythingElse() {
        bench.answer(folder); // no file: there is a folder, which is not empty
        TimelineFiles files = files(bench.session(), new SameThreadTasks());
        assertThatThrownBy(files::exportCalendar)
                .cause()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failure -> assertThat(failure.problem().happened())
                                .isEqualTo("The file could not be written to " + folder + "."));
        assertThat(bench.snapshot().all(CalendarStamp.class)).isEmpty();
    }

    @Test
    void whereNothingCanBeKeptThatIsSaidAndNothingIsRefused() throws Exception {
        Environment other = Environment.ofThisProcess("test", problem -> {});
        try (Workspace second = Workspace.open(bench.session().workspace().file(), other)) {
            Session reading =
                    new Session(second, Runnable::run, bench.studio().desktop().notifier());
            bench.answer(folder.resolve("one.ics"));
            files(reading, new SameThreadTasks()).exportCalendar();
            assertThat(Files.readString(folder.resolve("one.ics"))).startsWith("BEGIN:VCALENDAR");
            assertThat(bench.told())
                    .singleElement()
                    .satisfies(told ->
                            assertThat(told).startsWith("Written to ").contains("This workspace is only looked at"));
            assertThat(reading.refusals()).isZero();
        }
    }

    @Test
    void oneEventIsCountedAsOne() throws Exception {
        Path calendar = folder.resolve("votes.ics");
        Files.writeString(calendar, """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:test
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20260604
            SUMMARY:Vote
            END:VEVENT
            END:VCALENDAR
            """);
        bench.answer(calendar);
        files(bench.session(), new SameThreadTasks()).importEvents();
        bench.settle();
        assertThat(bench.snapshot().all(MarkedEvent.class)).hasSize(1);
        assertThat(bench.told()).containsExactly("Took over 1 event.");
    }

    /** Ends what it runs when it is told to. */
    private static final class Held implements TaskRunner {
        private final List<Runnable> ends = new ArrayList<>();
        private final List<Runnable> failures = new ArrayList<>();

        @Override
        public <T> void run(String what, Callable<T> work, Consumer<T> onSuccess, Runnable onFailure) {
            ends.add(() -> new SameThreadTasks().run(what, work, onSuccess, onFailure));
            failures.add(onFailure);
        }
    }

    private static final class Nobody implements TimelineViewModel.Listener {
        @Override
        public void chosen(GanttLine line) {}

        @Override
        public void opened(GanttRow row) {}

        @Override
        public void refused() {}

        @Override
        public void previewed(ComputedPlan plan) {}

        @Override
        public void hint(String words) {}

        @Override
        public void lookedElsewhere() {}
    }
}
