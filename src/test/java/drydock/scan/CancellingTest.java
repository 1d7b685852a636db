package drydock.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import drydock.scan.change.ChangeReader;
import drydock.scan.delta.DeltaScanner;
import drydock.scan.evidence.EvidenceInputs;
import drydock.scan.evidence.EvidenceScanner;
import drydock.scan.git.StateReader;
import drydock.scan.git.TestRepository;
import drydock.scan.git.WorkingTree;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever cancels is not kept waiting. Proved by its structure, not by a clock: each kind of work asks whether to go on at
 * least once for every file that it reads or every commit that it passes, and ends at once when the answer is no. The largest
 * piece between two questions is one file of at most 8 MiB.
 */
class CancellingTest {
    private static final int FILES = 40;
    private static final int COMMITS = 12;
    /** Files that wait for a thread ask once and are not read; threads may have asked at the same time. */
    private static final int STRAGGLERS = 2 * FILES + Runtime.getRuntime().availableProcessors() + 2;

    @TempDir
    private Path folder;

    private TestRepository repository;
    private Path archive;
    private String first = "";

    @BeforeEach
    void make() throws Exception {
        repository = new TestRepository(Files.createDirectory(folder.resolve("repository")));
        for (int i = 0; i < FILES; i++) {
            repository.write("src/F" + i + ".sol", "contract F" + i + " {\n    uint256 a = " + i + ";\n}\n");
        }
        first = repository.commit("first", "Ada", LocalDate.of(2026, 1, 1));
        for (int i = 1; i < COMMITS; i++) {
            repository.write("src/F" + i + ".sol", "contract F" + i + " { uint256 b; }\n");
            repository.commit("change " + i, "Ada", LocalDate.of(2026, 1, 1 + i));
        }
        for (int i = 0; i < FILES; i++) {
            repository.write("src/F" + i + ".sol", "contract F" + i + " { uint256 c; }\n");
        }
        archive = folder.resolve("code.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < FILES; i++) {
                zip.putNextEntry(new ZipEntry("src/F" + i + ".sol"));
                zip.write(new byte[] {'a', ';'});
            }
        }
    }

    @AfterEach
    void close() {
        repository.close();
    }

    /** What a person may wait for. */
    enum Work {
        SCAN_WORKING_TREE(FILES) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                scan(Sources.open(test.repository.root(), Limits.USUAL), cancellation);
            }
        },
        SCAN_COMMIT(FILES) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                scan(Sources.openCommit(test.repository.root(), "HEAD", Limits.USUAL), cancellation);
            }
        },
        SCAN_ARCHIVE(FILES) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                scan(Sources.open(test.archive, Limits.USUAL), cancellation);
            }
        },
        STATE(2 * FILES + COMMITS) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                try (WorkingTree tree = WorkingTree.of(Sources.openRepository(test.repository.root()), Limits.USUAL)) {
                    StateReader.read(tree, cancellation);
                }
            }
        },
        DELTA(2 * FILES) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                try (SourceTree old = Sources.openCommit(test.repository.root(), test.first, Limits.USUAL);
                        SourceTree now = Sources.open(test.repository.root(), Limits.USUAL)) {
                    new DeltaScanner(DeltaScanner::isSuggested, Limits.USUAL, cancellation).compare(old, now);
                }
            }
        },
        CHANGES(2 * FILES + COMMITS) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                new ChangeReader(test.repository.root(), Progress.NONE, cancellation)
                        .read(test.first, "HEAD", DeltaScanner::isSuggested);
            }
        },
        ONE_FILE(FILES / 2) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                try (SourceTree tree = Sources.openCommit(test.repository.root(), "HEAD", Limits.USUAL)) {
                    OneFile.read(tree, "src/F9.sol", cancellation);
                }
            }
        },
        EVIDENCE(FILES + COMMITS) {
            @Override
            void run(CancellingTest test, Cancellation cancellation) throws IOException {
                try (SourceTree tree = Sources.open(test.repository.root(), Limits.USUAL)) {
                    new EvidenceScanner(EvidenceInputs.NONE, Limits.USUAL, cancellation).run(tree);
                }
            }
        };

        private final int questions;

        /** @param questions that it asks at least, if nobody cancels */
        Work(int questions) {
            this.questions = questions;
        }

        abstract void run(CancellingTest test, Cancellation cancellation) throws IOException;

        private static void scan(SourceTree tree, Cancellation cancellation) throws IOException {
            try (tree) {
                new Scanner(Limits.USUAL, MeasureStore.NONE, Progress.NONE, cancellation).run(tree);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Work.class)
    void workAsksAtEachFileAndCommitAndEndsWhenItIsCancelled(Work work) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        work.run(this, () -> {
            asked.incrementAndGet();
            return false;
        });
        int all = asked.get();
        assertThat(all).as("questions").isGreaterThanOrEqualTo(work.questions);
        for (int at : new int[] {1, all / 4, all / 2, 3 * all / 4}) {
            asked.set(0);
            assertThatExceptionOfType(CancellationException.class)
                    .as("cancelled at question %s of %s", at, all)
                    .isThrownBy(() -> work.run(this, () -> asked.incrementAndGet() >= at));
            assertThat(asked.get()).as("it went on after question %s", at).isLessThanOrEqualTo(at + STRAGGLERS);
        }
    }
}
