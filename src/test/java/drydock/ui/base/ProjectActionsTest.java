package drydock.ui.base;

import static drydock.domain.TestRecords.project;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.time.WorkingDays;
import drydock.ui.Bench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectActionsTest {
    private static final Project TIDE = project(1, "Tide");
    private static final Project KEEL = project(2, "Keel").withArchived(true);
    private static final Person ADA = new Person(new Id<>(3), "Ada", "Founder", "");

    @TempDir
    private Path folder;

    private Bench bench;
    private ProjectActions actions;

    @BeforeEach
    void open() {
        Snapshot own = TestRecords.snapshot(TIDE, KEEL, ADA);
        bench = new Bench(
                folder,
                TestRecords.after(
                        own,
                        SampleProject.add(
                                own,
                                new Id<>(4),
                                Ids.from(new Random(5)),
                                LocalDate.of(2026, 6, 1),
                                WorkingDays.MONDAY_TO_FRIDAY)));
        actions = new ProjectActions(bench.studio());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Project shown(Project project) {
        return bench.snapshot().get(Project.class, project.id());
    }

    @Test
    void severalProjectsGoInOneStepAndWithTheSampleWhatOnlyItBrought() {
        actions.remove(List.copyOf(bench.snapshot().all(Project.class)));

        assertThat(bench.undoes()).isEqualTo("Delete 3 projects");
        assertThat(bench.snapshot().everything().toList()).containsExactly(ADA);
        bench.session().undo();
        bench.settle();
        assertThat(bench.snapshot().all(Project.class)).hasSize(3);
    }

    @Test
    void whereSomeAreArchivedTheOthersGoToThem() {
        actions.archive(List.of(TIDE, KEEL));

        assertThat(bench.undoes()).isEqualTo("Archive Tide");
        assertThat(shown(TIDE).archived()).isTrue();
        actions.archive(List.of(shown(TIDE), shown(KEEL)));
        assertThat(bench.undoes()).isEqualTo("Unarchive 2 projects");
        assertThat(shown(KEEL).archived()).isFalse();
    }
}
