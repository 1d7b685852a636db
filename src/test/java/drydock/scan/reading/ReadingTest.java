package drydock.scan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import drydock.domain.repository.Standing;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import drydock.scan.FileMeasure;
import drydock.scan.Measurer;
import drydock.scan.Progress;
import drydock.scan.git.TestRepository;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Choices;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    private static final Id<Project> PROJECT = new Id<>(7);
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-06-01T10:00");
    private static final byte[] SECRET = "of this computer".getBytes(StandardCharsets.UTF_8);

    /** 5 lines of code; the header of f takes two of them, so 4 normalised lines. */
    private static final String POOL = """
        // SPDX-License-Identifier: MIT
        import {Lib} from "./Lib.sol";
        contract Pool {
            function f(address a)
                external { a.delegatecall(""); }
        }
        """;

    @TempDir
    private Path folder;

    private final Ids ids = Ids.from(new Random(1));
    private TestRepository repository;
    private Snapshot snapshot = Snapshot.empty();

    @BeforeEach
    void make() throws Exception {
        repository = new TestRepository(folder);
        repository
                .write("src/Pool.sol", POOL)
                .write("src/Lib.sol", "library Lib {\n}\n")
                .write("test/Pool.t.sol", "contract PoolTest {\n}\n")
                .write("README.md", "# Pool\n")
                .commit("first");
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aReadingKeepsEachSourceFileWithItsFiguresMarksAndImports() throws Exception {
        apply(read(new SealedMeasures(SECRET, List.of())));

        assertThat(files())
                .extracting(CodeFile::path)
                .containsExactly("src/Lib.sol", "src/Pool.sol", "test/Pool.t.sol");
        CodeFile pool = file("src/Pool.sol");
        assertThat(pool.counts()).isEqualTo(new CodeFile.Counts(5, 1, 0, 4, 4));
        assertThat(pool.marks()).containsExactly(new CodeFile.Mark("DELEGATECALL", 5));
        assertThat(pool.imports()).containsExactly("src/Lib.sol");
        assertThat(pool.fate()).isEqualTo(CodeFile.Fate.KEPT);
        Repository kept = snapshot.owned(Repository.class, PROJECT).iterator().next();
        assertThat(kept.branch()).isEqualTo("main");
        assertThat(kept.others()).isEqualTo(1);
        assertThat(kept.standing().words()).containsExactly("No remote is known: nobody else can fetch this commit.");
    }

    @Test
    void whatWasChosenFollowsAFileThatMovesAndNewAndGoneFilesAreTold() throws Exception {
        apply(read(new SealedMeasures(SECRET, List.of())));
        rule("src/Lib.sol", false, "reviewed last year");
        Files.delete(folder.resolve("test/Pool.t.sol"));
        Files.createDirectories(folder.resolve("src/lib2"));
        Files.move(folder.resolve("src/Lib.sol"), folder.resolve("src/lib2/Lib.sol"));
        repository.write("src/New.sol", "contract New {}\n");

        Command command = read(new SealedMeasures(SECRET, List.of()));
        apply(command);

        assertThat(file("src/New.sol").fate()).isEqualTo(CodeFile.Fate.NEW);
        assertThat(file("src/lib2/Lib.sol").fate()).isEqualTo(CodeFile.Fate.RENAMED);
        assertThat(file("src/lib2/Lib.sol").formerPath()).isEqualTo("src/Lib.sol");
        assertThat(choices().of("src/lib2/Lib.sol"))
                .isEqualTo(new Choices.Choice(false, Choices.By.PATH, "reviewed last year"));
        assertThat(snapshot.owned(Repository.class, PROJECT).iterator().next().gone())
                .containsExactly(new Repository.Gone("test/Pool.t.sol", false));
        assertThat(command.changes())
                .hasSize(7); // repository, two files put and the one that imports, rule, two removed
    }

    @Test
    void whatWasChosenFollowsAFileThatMovesAndIsChanged() throws Exception {
        apply(read(new SealedMeasures(SECRET, List.of())));
        rule("src/Lib.sol", false, "reviewed last year");
        Files.delete(folder.resolve("src/Lib.sol"));
        repository.write("core/Lib.sol", "library Lib { // now here\n}\n");
        Files.delete(folder.resolve("test/Pool.t.sol"));
        repository.write("core/Pool.t.sol", "contract PoolTest { uint a;\n}\n");
        Files.delete(folder.resolve("src/Pool.sol"));
        repository.write("test/Pool.sol", POOL + "// moved\n");

        apply(read(new SealedMeasures(SECRET, List.of())));

        assertThat(file("core/Lib.sol").fate()).isEqualTo(CodeFile.Fate.RENAMED);
        assertThat(choices().of("core/Lib.sol"))
                .isEqualTo(new Choices.Choice(false, Choices.By.PATH, "reviewed last year"));
        assertThat(choices().contains("test/Pool.sol"))
                .as("was in scope, and is not lost for moving")
                .isTrue();
    }

    @Test
    void componentsTakeTheFiguresOverAndKeepWhatAPersonWrote() throws Exception {
        ScopeItem keeper = item(ScopeType.OFF_CHAIN_SERVICE, "keeper/", null, "holds a hot key", 0);
        ScopeItem pool = item(ScopeType.CONTRACT, "src/Pool.sol", 99, "the core", 1);
        ScopeItem test = item(ScopeType.CONTRACT, "test/Pool.t.sol", 2, "", 2);
        apply(Command.put("x", List.of(keeper, pool, test)));
        apply(read(new SealedMeasures(SECRET, List.of())));

        TakeOver over = TakeOver.of(snapshot, PROJECT, ids, choices());
        assertThat(List.of(over.added(), over.changed(), over.takenOut())).containsExactly(1, 2, 1);
        apply(over.command());

        assertThat(snapshot.get(ScopeItem.class, keeper.id())).isEqualTo(keeper);
        assertThat(snapshot.get(ScopeItem.class, pool.id())).isEqualTo(pool.withNsloc(4));
        assertThat(snapshot.get(ScopeItem.class, test.id()).inScope()).isFalse();
        // Pool 4, Lib 2
        assertThat(ScopeTotals.of(snapshot.owned(ScopeItem.class, PROJECT)).nsloc())
                .isEqualTo(6);
        assertThat(TakeOver.of(snapshot, PROJECT, ids, choices()).isEmpty()).isTrue();
    }

    @Test
    void aMoveOrARemovalIsNotLostByAnotherReadingBeforeTheFiguresAreUsed() throws Exception {
        ScopeItem moved = item(ScopeType.CONTRACT, "src/Lib.sol", 2, "", 0);
        ScopeItem gone = item(ScopeType.CONTRACT, "test/Pool.t.sol", 2, "", 1);
        ScopeItem both = item(ScopeType.CONTRACT, "src/Pool.sol", 4, "", 2);
        apply(Command.put("x", List.of(moved, gone, both)));
        apply(read(new SealedMeasures(SECRET, List.of())));
        Files.delete(folder.resolve("test/Pool.t.sol"));
        Files.createDirectories(folder.resolve("src/b"));
        Files.move(folder.resolve("src/Lib.sol"), folder.resolve("src/b/Lib.sol"));
        Files.move(folder.resolve("src/Pool.sol"), folder.resolve("src/b/Pool.sol"));
        apply(read(new SealedMeasures(SECRET, List.of())));
        Files.move(folder.resolve("src/b/Lib.sol"), folder.resolve("src/b/Library.sol"));
        Files.delete(folder.resolve("src/b/Pool.sol"));
        apply(read(new SealedMeasures(SECRET, List.of())));
        apply(read(new SealedMeasures(SECRET, List.of())));

        apply(TakeOver.of(snapshot, PROJECT, ids, choices()).command());

        assertThat(snapshot.owned(ScopeItem.class, PROJECT)).hasSize(3);
        assertThat(snapshot.get(ScopeItem.class, moved.id()).name()).isEqualTo("src/b/Library.sol");
        assertThat(snapshot.get(ScopeItem.class, gone.id()).inScope()).isFalse();
        assertThat(snapshot.get(ScopeItem.class, both.id()).inScope()).isFalse();
        apply(read(new SealedMeasures(SECRET, List.of())));
        assertThat(snapshot.owned(Repository.class, PROJECT).iterator().next().gone())
                .isEmpty();
        assertThat(file("src/b/Library.sol").formerPath()).isEmpty();
    }

    @Test
    void aPathTypedAsAPatternIsOneChoiceWithTheMoveByHand() throws Exception {
        apply(read(new SealedMeasures(SECRET, List.of())));
        apply(commands().addPattern("src/Lib.sol", false));
        apply(commands().move(List.of("src/Lib.sol"), true));
        assertThat(choices().contains("src/Lib.sol")).isTrue();
        apply(commands().move(List.of("src/Lib.sol"), false));
        apply(commands().addPattern("src/Lib.sol", true));
        assertThat(choices().contains("src/Lib.sol")).isTrue();
        assertThat(snapshot.owned(ScopeRule.class, PROJECT)).isEmpty();
    }

    @Test
    void whereAPathWasRuledTwiceAChangeLeavesOneRule() throws Exception {
        rule("src/Lib.sol", false, "one");
        rule("src/Lib.sol", false, "two");
        apply(commands().reason("src/Lib.sol", false, "three"));
        assertThat(snapshot.owned(ScopeRule.class, PROJECT))
                .extracting(ScopeRule::reason)
                .containsExactly("three");
        rule("src/Lib.sol", false, "four");
        apply(commands().move(List.of("src/Lib.sol"), true));
        assertThat(choices().contains("src/Lib.sol")).isTrue();
    }

    @Test
    void whatOfTheScopeCouldNotBeReadIsToldWhenItIsFrozen() throws Exception {
        repository
                .write("src/Big.sol", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n")
                .write("test/Big.t.sol", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n")
                .commit("second");
        Reading reading = new RepositoryReader(new SealedMeasures(SECRET, List.of()), Progress.NONE, Cancellation.NEVER)
                .read(folder, "HEAD");
        assertThat(pin(reading).unread()).extracting(Repository.Unread::path).containsExactly("src/Big.sol");

        Reading cut = new Reading(
                reading.title(),
                reading.commit(),
                reading.branch(),
                reading.files(),
                reading.others(),
                List.of(new Repository.Unread("", "more than 20000 source files")),
                reading.standing());
        assertThatThrownBy(() -> pin(cut)).hasMessageContaining("more than 20000 source files");
    }

    @Test
    void theWorkingTreeSaysNothingOfACommitThatIsNotCheckedOut() throws Exception {
        String first = repository.git().getRepository().resolve("HEAD").name();
        repository.write("src/New.sol", "contract New {}\n");
        String second = repository.commit("second");
        RepositoryReader reader =
                new RepositoryReader(new SealedMeasures(SECRET, List.of()), Progress.NONE, Cancellation.NEVER);
        assertThat(reader.standing(folder, second).known()).isTrue();
        assertThat(reader.standing(folder, first)).isEqualTo(Standing.UNKNOWN);
    }

    private Freezing.Pin pin(Reading reading) throws IOException {
        return Freezing.pin(
                snapshot,
                PROJECT,
                ids,
                choices(),
                new Freezing.Names("", "HEAD", NOW.toLocalDate()),
                reading,
                Standing.UNKNOWN);
    }

    private ChoiceCommands commands() {
        return new ChoiceCommands(snapshot, PROJECT, ids);
    }

    @Test
    void aCountComesBackAsItWasKeptAndOneOfAnotherComputerIsNotBelieved() {
        FileMeasure measure = Measurer.measure(SourceText.of(POOL), Language.SOLIDITY);
        SealedMeasures first = new SealedMeasures(SECRET, List.of());
        first.keep("b1", Language.SOLIDITY, measure);
        List<SealedMeasures.Sealed> kept = first.takeAdded();
        assertThat(first.takeAdded()).isEmpty();

        SealedMeasures second = new SealedMeasures(SECRET, kept);
        assertThat(second.find("b1", Language.SOLIDITY)).contains(measure);
        assertThat(second.find("b1", Language.YUL)).isEmpty();
        assertThat(second.used()).hasSize(1);

        byte[] other = "of somebody else".getBytes(StandardCharsets.UTF_8);
        assertThat(new SealedMeasures(other, kept).find("b1", Language.SOLIDITY))
                .isEmpty();
        SealedMeasures.Sealed one = kept.getFirst();
        SealedMeasures.Sealed moved =
                new SealedMeasures.Sealed(one.key().replace("b1", "b2"), one.seal(), one.content());
        assertThat(new SealedMeasures(SECRET, List.of(moved)).find("b2", Language.SOLIDITY))
                .isEmpty();
    }

    @Test
    void ofTwoPatternsTheLaterHoldsAndAPathOutweighsBoth() {
        Choices choices = Choices.of(List.of(
                new ScopeRule(new Id<>(1), PROJECT, "src/A.sol", true, "", 0),
                new ScopeRule(new Id<>(2), PROJECT, "src/**", false, "", 1),
                new ScopeRule(new Id<>(3), PROJECT, "src/core/", true, "the core", 2)));
        assertThat(choices.of("src/A.sol").reason()).isEqualTo("you took it in");
        assertThat(choices.of("src/B.sol"))
                .isEqualTo(new Choices.Choice(false, Choices.By.PATTERN, "by your pattern src/**"));
        assertThat(choices.of("src/core/C.sol").inScope()).isTrue();
        assertThat(choices.of("test/T.sol")).isEqualTo(new Choices.Choice(false, Choices.By.SUGGESTION, "test code"));
    }

    private Command read(SealedMeasures store) throws Exception {
        Reading reading = new RepositoryReader(store, Progress.NONE, Cancellation.NEVER).read(folder, null);
        return ReadingCommand.of(snapshot, PROJECT, ids, folder.toString(), reading, NOW);
    }

    private void apply(Command command) {
        snapshot = snapshot.with(command.changes());
    }

    private void rule(String pattern, boolean in, String reason) {
        apply(Command.put("x", new ScopeRule(ids.next(), PROJECT, pattern, in, reason, 0)));
    }

    private ScopeItem item(ScopeType type, String name, Integer nsloc, String notes, int position) {
        return new ScopeItem(ids.next(), PROJECT, type, name, "", nsloc, true, "", "", notes, position);
    }

    private Choices choices() {
        return Choices.of(snapshot.owned(ScopeRule.class, PROJECT));
    }

    private CodeFile file(String path) {
        return files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<CodeFile> files() {
        return snapshot.owned(CodeFile.class, PROJECT).stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }
}
