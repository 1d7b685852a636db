package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo and redo restore exactly what was in every table. */
class UndoTest {
    private static final String[] LOG = {"undo_step", "undo_row", "digest"};

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void undoAndRedoRestoreTheDumpOfAllTables(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int steps)
            throws Exception {
        Path folder = Files.createTempDirectory("drydock-undo");
        try {
            Path file = folder.resolve("test.drydock");
            List<List<String>> dumps = new ArrayList<>();
            Environment environment = new TestEnvironment().get();
            try (Workspace workspace = Workspace.create(file, environment)) {
                RandomCommands commands = new RandomCommands(new Random(seed));
                dumps.add(RealFile.dump(file, LOG));
                while (dumps.size() <= steps) {
                    if (!workspace
                            .apply(commands.next(workspace.snapshot()))
                            .get()
                            .changes()
                            .isEmpty()) {
                        dumps.add(RealFile.dump(file, LOG));
                    }
                }
                for (int i = steps - 1; i >= 0; i--) {
                    workspace.undo().get();
                    assertThat(RealFile.dump(file, LOG)).isEqualTo(dumps.get(i));
                }
            }
            try (Workspace workspace = Workspace.open(file, environment)) {
                assertThat(workspace.undo().get().changes()).isEmpty();
                for (int i = 1; i <= steps; i++) {
                    workspace.redo().get();
                    assertThat(RealFile.dump(file, LOG)).isEqualTo(dumps.get(i));
                }
                assertThat(workspace.redo().get().changes()).isEmpty();
                workspace.undo().get();
            }
            Workspace.open(file, environment).close(); // its digests are right
        } finally {
            delete(folder);
        }
    }

    @Test
    void theOldestStepsGoBeyondTheCap(@TempDir Path folder) throws Exception {
        TestEnvironment environment = new TestEnvironment();
        Samples samples = new Samples(environment.ids);
        Path file = folder.resolve("test.drydock");
        Workspace.create(file, environment.get()).close();
        UndoLog.Limits limits = new UndoLog.Limits(2, 4, 1, 1 << 20);
        try (Workspace workspace = Workspace.open(file, environment.get(), Migrations.shipped(), limits)) {
            for (int i = 0; i < 6; i++) {
                workspace
                        .apply(Command.put("Add person " + i, samples.person("Ada")))
                        .get();
            }
            assertThat(workspace.undo().get().changes()).hasSize(1);
            assertThat(workspace.undo().get().changes()).hasSize(1);
            assertThat(workspace.undo().get().changes()).isEmpty();
        }
        Workspace.open(file, environment.get()).close();
    }

    @Test
    void theLimitsKeepWhatTheySay() {
        UndoLog.Limits limits = UndoLog.Limits.USUAL;
        assertThat(limits.exceeded(1_000, limits.hardSize())).isFalse();
        assertThat(limits.exceeded(1_001, limits.size() + 1)).isTrue();
        assertThat(limits.exceeded(5_000, limits.size())).isFalse();
        assertThat(limits.exceeded(5_001, 0)).isTrue();
        assertThat(limits.exceeded(2, limits.hardSize() + 1)).isTrue();
        assertThat(limits.exceeded(1, Long.MAX_VALUE)).isFalse();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Commands that fit the snapshot: they add, change and remove records with all that these own. */
    private static final class RandomCommands {
        private final Random random;
        private final Samples samples;
        private int count;

        RandomCommands(Random random) {
            this.random = random;
            this.samples = new Samples(Ids.from(random));
        }

        Command next(drydock.domain.Snapshot snapshot) {
            count++;
            List<Project> projects = List.copyOf(snapshot.all(Project.class));
            if (projects.isEmpty()) {
                return Command.put("Add all", samples.oneOfEach());
            }
            Project project = projects.get(random.nextInt(projects.size()));
            return switch (random.nextInt(6)) {
                case 0 -> Command.put("Rename project", project.withName("Name " + count));
                case 1 -> Command.remove("Delete project", snapshot, List.of(project));
                case 2 -> addCandidate(project);
                case 3 ->
                    Command.put(
                            "Move items",
                            snapshot.owned(ScopeItem.class, project.id()).stream()
                                    .map(item -> item.withPosition(count).withNsloc(null))
                                    .toList());
                case 4 -> Command.put("Add all", samples.oneOfEach()).and(twice(project));
                default ->
                    Command.remove(
                            "Delete candidates",
                            snapshot,
                            snapshot.owned(Candidate.class, project.id()).stream()
                                    .filter(c -> snapshot.removal(project).size() % 2 == 0)
                                    .filter(c -> snapshot.all(drydock.domain.plan.Engagement.class).stream()
                                            .noneMatch(e -> e.candidate().equals(c.id())))
                                    .toList());
            };
        }

        private Command addCandidate(Project project) {
            Person person = samples.person("Person " + count);
            Auditor auditor = samples.auditor("firm " + count + " " + random.nextInt());
            return Command.put("Add candidate", samples.candidate(project, auditor, person), auditor, person, project);
        }

        /** The same record twice within one step. */
        private List<Change> twice(Project project) {
            return List.of(
                    new Change.Put(project.withNotes("first " + count)),
                    new Change.Put(project.withNotes("second " + count)));
        }
    }
}
