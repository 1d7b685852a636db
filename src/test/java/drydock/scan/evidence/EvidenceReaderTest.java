package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.Marker;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.ScopeRule;
import drydock.domain.repository.Standing;
import drydock.domain.repository.Suggestion;
import drydock.scan.git.TestRepository;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {
    private static final Id<Project> PROJECT = new Id<>(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    @TempDir
    private Path reports;

    private TestRepository repository;
    private final Ids ids = Ids.from(new Random(7));

    @BeforeEach
    void open() throws GitAPIException {
        repository = new TestRepository(folder);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theSignsThatPlanChecksAskForAreRead() throws IOException, GitAPIException {
        repository.write(
                "src/A.sol",
                "// Forked from Solmate\ncontract A { function f() external { feed.latestRoundData(); } }");
        repository.write("src/B.sol", "// based on a price\ncontract B {\n}");
        repository.write("src/C.sol", "contract C {}");
        repository.write("script/Deploy.s.sol", "contract D {}");
        repository.write(
                "README.md", "# A\nThe code is audited.\n# B\nAudited by https://example.org\n# C\nUnaudited.");
        repository.write("broadcast/D.s.sol/1/run-latest.json", "{\"commit\": \"abc1234\"}");
        String first = repository.commit("first");
        EvidenceReading read = read(
                new NamedCommit(new Id<>(5), PROJECT, NamedCommit.Role.AUDITED, "", first),
                new ScopeRule(new Id<>(6), PROJECT, "src/B.sol", true, "", 0),
                new ScopeRule(new Id<>(7), PROJECT, "src/C.sol", false, "", 1));
        assertThat(read.code().markers())
                .containsExactly(new Marker(EvidenceReading.Dependence.ORACLE, "src/A.sol", 2, "latestRoundData"));
        assertThat(read.code().orphans()).as("nobody decided about A").containsExactly("src/A.sol");
        assertThat(read.code().orphanLines()).isEqualTo(1);
        assertThat(read.code().forks()).containsExactly("src/A.sol");
        assertThat(read.code().scripts()).containsExactly("script/Deploy.s.sol");
        assertThat(read.code().auditClaims()).containsExactly("README.md:2");
        assertThat(read.code().deployed()).containsExactly("abc1234");
        assertThat(read.git().frozenReachable()).isTrue();
        assertThat(read.git().frozenFiles())
                .containsExactly("script/Deploy.s.sol", "src/A.sol", "src/B.sol", "src/C.sol");
        assertThat(read.git().scopeChanged()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(read.git().standing().hasRemote()).isFalse();
    }

    @Test
    void theCommitsOfAllAuditsAreHeldAgainstWhatIsWorkedOn() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {}");
        String first = repository.commit("first");
        repository.write("src/A.sol", "contract A { uint a; }");
        String second = repository.commit("second");
        repository.write("src/A.sol", "contract A { uint a; uint b; }");
        String head = repository.commit("third");
        List<Entity> records = new ArrayList<>();
        records.addAll(audit(100, first));
        records.addAll(audit(200, second));
        EvidenceReading.GitSigns git = read(records.toArray(Entity[]::new)).git();
        assertThat(Stream.concat(Stream.of(git.frozen()), git.others().stream().map(EvidenceReading.Frozen::commit)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(git.others()).singleElement().satisfies(other -> {
            assertThat(other.reachable()).isTrue();
            assertThat(other.scopeChanged()).isNotNull();
        });
        assertThat(git.present()).contains(first, second, head);
        for (String commit : List.of(first, second)) {
            assertThat(git.compared()).anySatisfy(pair -> {
                assertThat(pair.from()).isEqualTo(commit);
                assertThat(pair.to()).isEqualTo(head);
                assertThat(pair.logic()).containsExactly("src/A.sol");
            });
        }
    }

    private static List<Entity> audit(long id, String commit) {
        Id<Engagement> audit = new Id<>(id);
        Id<FrozenScope> scope = new Id<>(id + 1);
        return List.of(
                new Engagement(audit, PROJECT, new Id<>(9), "Audit " + id, null, ""),
                new FrozenScope(scope, PROJECT, commit, "", commit, TODAY, "", List.of(), Standing.UNKNOWN, ""),
                new OrderedScope(new Id<>(id + 2), audit, scope));
    }

    @Test
    void vendoredCodeThatWasTakenIntoScopeIsAFileOfTheFreeze() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {}");
        repository.write("lib/forked/Vault.sol", "contract V {}");
        repository.write("lib/other/X.sol", "contract X {}");
        String first = repository.commit("first");
        EvidenceReading read = read(
                new NamedCommit(new Id<>(5), PROJECT, NamedCommit.Role.AUDITED, "", first),
                new ScopeRule(new Id<>(6), PROJECT, "lib/forked/Vault.sol", true, "", 0));
        assertThat(read.git().frozenFiles()).containsExactly("lib/forked/Vault.sol", "src/A.sol");
    }

    @Test
    void commitsThatThePlanNamesAreCompared() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {\nuint a;\n}");
        String audited = repository.commit("first");
        repository.write("src/A.sol", "contract A {\nuint b;\n}");
        String fixed = repository.commit("second");
        EvidenceReading read = read(
                new NamedCommit(new Id<>(5), PROJECT, NamedCommit.Role.AUDITED, "", audited),
                new NamedCommit(new Id<>(6), PROJECT, NamedCommit.Role.FINAL, "", fixed));
        // one of three lines: 33.3 %, rounded up
        assertThat(read.git().compared())
                .containsExactly(new Compared(
                        audited, fixed, List.of(), List.of("src/A.sol"), List.of(), List.of(), 34, true, true));
        assertThat(read.git().present()).containsExactlyInAnyOrder(audited, fixed);
    }

    @Test
    void aReportIsKeptAndSaysWhenTheCodeHasChangedSince() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {}");
        repository.commit("first");
        Path lcov = reports.resolve("lcov.info");
        Files.writeString(lcov, "SF:src/A.sol\nDA:1,1\nend_of_record\n");
        EvidenceReading first = read(List.of(ReportFile.read(lcov, ZoneOffset.UTC)));
        Suggestion covered = first.about("TST-02").orElseThrow();
        assertThat(covered.state()).isEqualTo(Suggestion.State.PROVEN);
        assertThat(first.reports())
                .extracting(ToolReport::kind, ToolReport::file)
                .containsExactly(tuple(ToolReport.Kind.COVERAGE, "lcov.info"));
        assertThat(first.reports().getFirst().commit())
                .as("made after the commit, and nothing is changed since")
                .isEqualTo(first.commit());

        EvidenceReading same = read(first);
        assertThat(same.about("TST-02")).contains(covered);
        assertThat(same.id()).isEqualTo(first.id());

        repository.write("src/A.sol", "contract A { uint a; }");
        Suggestion outdated = read(first).about("TST-02").orElseThrow();
        assertThat(outdated.state()).isEqualTo(Suggestion.State.OUTDATED);
        assertThat(outdated.words()).startsWith("The code has changed since this report was read. 100 %");
    }

    @Test
    void aReportOfTheSameDayMadeBeforeTheCommitIsNotOfIt() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {}");
        repository.commit("at ten o'clock of the fifth of January");
        Path lcov = reports.resolve("lcov.info");
        Files.writeString(lcov, "SF:src/A.sol\nDA:1,1\nend_of_record\n");
        Files.setLastModifiedTime(lcov, FileTime.from(Instant.parse("2026-01-05T09:00:00Z")));
        assertThat(read(List.of(ReportFile.read(lcov, ZoneOffset.UTC))).reports())
                .extracting(ToolReport::commit)
                .containsExactly("");
        Files.setLastModifiedTime(lcov, FileTime.from(Instant.parse("2026-01-05T11:00:00Z")));
        assertThat(read(List.of(ReportFile.read(lcov, ZoneOffset.UTC))).reports())
                .extracting(ToolReport::commit)
                .doesNotContain("");
    }

    @Test
    void ofSeveralReportsOfOneKindEachCounts() throws IOException, GitAPIException {
        repository.write("src/A.sol", "contract A {}");
        repository.commit("first");
        EvidenceReading tests = read(List.of(
                report("TEST-A.xml", "<testsuite><testcase name='a'><failure/></testcase></testsuite>"),
                report("TEST-B.xml", "<testsuite><testcase name='b'/></testsuite>")));
        Suggestion ran = tests.about("TST-01").orElseThrow();
        assertThat(ran.state()).isEqualTo(Suggestion.State.CONTRARY);
        assertThat(ran.words()).isEqualTo("1 tests passed, 0 skipped, 1 failed.");
        assertThat(ran.basis()).as("both, and the code").hasSize(3);
        assertThat(tests.reports()).extracting(ToolReport::file).containsExactly("TEST-A.xml", "TEST-B.xml");

        ReportFile npm = report(
                "npm.json",
                "{\"auditReportVersion\":2,\"vulnerabilities\":{\"a\":{\"name\":\"a\",\"severity\":\"critical\","
                        + "\"via\":[{\"title\":\"t\",\"severity\":\"critical\"}]}}}");
        ReportFile cargo =
                report("cargo.json", "{\"lockfile\":{},\"vulnerabilities\":{\"found\":false,\"count\":0,\"list\":[]}}");
        assertThat(read(List.of(npm, cargo)).about("HYG-10").orElseThrow().state())
                .isEqualTo(Suggestion.State.CONTRARY);

        EvidenceReading first = read(List.of(npm));
        Suggestion later = read(List.of(cargo), first).about("HYG-10").orElseThrow();
        assertThat(later.state()).as("what npm audit said is not gone").isEqualTo(Suggestion.State.NOT_SEEN);
        assertThat(later.words()).contains("npm audit");
    }

    private ReportFile report(String name, String text) throws IOException {
        return ReportFile.read(Files.writeString(reports.resolve(name), text), ZoneOffset.UTC);
    }

    private EvidenceReading read(Entity... records) throws IOException {
        return read(List.of(), records);
    }

    private EvidenceReading read(List<ReportFile> files, Entity... records) throws IOException {
        Snapshot snapshot = Snapshot.empty()
                .with(Stream.of(records).<Change>map(Change.Put::new).toList());
        try (SourceTree tree = Sources.open(folder, Limits.USUAL)) {
            return new EvidenceReader(snapshot, PROJECT, TODAY, Cancellation.NEVER, EvidenceScanner.Progress.NONE)
                    .read(tree, new ArrayList<>(files), ids);
        }
    }
}
