package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.RepositoryFacts;
import drydock.check.model.ResultFacts.EvidenceFacts;
import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.CodeSigns;
import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.GitSigns;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known of a repository, and what is not. Read on 1 June, with days counted up to 30. */
class ReadingFactsTest {
    private static final LocalDate READ = LocalDate.of(2026, 6, 1);
    private static final Id<Project> PROJECT = new Id<>(1);
    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String C = "c".repeat(40);

    @Test
    void aReadingCountsForThirtyDays() {
        assertThat(facts(READ.plusDays(30), reading(A)).repository()).isNotNull();
        assertThat(facts(READ.plusDays(31), reading(A)).repository()).isNull();
        assertThat(facts(READ).repository()).isNull();
    }

    @Test
    void reportsStayKnownHoweverOldSoThatTheirAgeIsTold() {
        assertThat(facts(READ.plusDays(31), reading(A)).results().evidence()).isNotEmpty();
        assertThat(facts(READ).results().evidence()).isNull();
    }

    @Test
    void theNamedCommitsAreThoseThatReviewersSaw() {
        assertThat(facts(READ).results().reviews()).isNull();
        assertThat(facts(READ, named(NamedCommit.Role.AUDITED, A), named(NamedCommit.Role.FINAL, B))
                        .results()
                        .reviews())
                .extracting(review -> review.to())
                .containsExactly(A, B);
    }

    @Test
    void aCommitNamedAfterTheReadingIsNotKnown() {
        RepositoryFacts asked =
                facts(READ, reading(A), named(NamedCommit.Role.AUDITED, A)).repository();
        assertThat(asked.commits().freezeReachable()).isTrue();
        assertThat(asked.files()).containsExactly("src/A.sol");
        assertThat(asked.scopeChanged()).isEqualTo(READ);
        RepositoryFacts other =
                facts(READ, reading(A), named(NamedCommit.Role.AUDITED, B)).repository();
        assertThat(other.commits().freeze()).isEqualTo(B);
        assertThat(other.commits().freezeReachable()).isNull();
        assertThat(other.files()).isNull();
        assertThat(other.scopeChanged()).isNull();
    }

    @Test
    void onlyComparedCommitsHaveADifference() {
        RepositoryFacts.History history = facts(READ, reading(A)).repository().history();
        assertThat(history.delta(A, B).orElseThrow().logic()).containsExactly("src/A.sol");
        assertThat(history.delta(A, B).orElseThrow().changedLines()).isEqualTo(7);
        assertThat(history.delta(B, A)).isEmpty();
        assertThat(history.delta(A, A).orElseThrow().isEmpty()).isTrue();
        assertThat(history.delta(A, C)).as("some files could not be compared").isEmpty();
        assertThat(history.descends(A, B)).contains(true);
        assertThat(history.descends(B, C)).isEmpty();
        assertThat(history.has(A)).contains(true);
        assertThat(history.has(C)).isEmpty();
    }

    @Test
    void whatIsNoWorkingTreeIsNeitherCleanNorDirty() {
        assertThat(facts(READ, reading(A)).repository().state()).isNull();
    }

    @Test
    void reportsAreEvidenceOfTheirDayAndCommit() {
        assertThat(facts(READ, reading(A)).results().evidence())
                .containsExactly(new EvidenceFacts("coverage", READ.minusDays(3), null));
        assertThat(facts(READ, reading(A)).results().findings()).isNull();
    }

    private static ReadingFacts facts(LocalDate today, Entity... records) {
        Snapshot snapshot = Snapshot.empty()
                .with(Stream.of(records).<Change>map(Change.Put::new).toList());
        return new ReadingFacts(snapshot, PROJECT, today, 30);
    }

    private static NamedCommit named(NamedCommit.Role role, String commit) {
        return new NamedCommit(new Id<>(300 + role.name().charAt(0)), PROJECT, role, "", commit);
    }

    private static EvidenceReading reading(String frozen) {
        return new EvidenceReading(
                new Id<>(2),
                PROJECT,
                READ,
                A,
                List.of(),
                List.of(new ToolReport(
                        ToolReport.Kind.COVERAGE,
                        "",
                        "lcov.info",
                        "0".repeat(64),
                        READ.minusDays(3).toString(),
                        "")),
                new CodeSigns(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of()),
                new GitSigns(
                        Standing.UNKNOWN,
                        frozen,
                        true,
                        List.of("src/A.sol"),
                        READ.toString(),
                        List.of(A, B),
                        List.of(
                                new Compared(
                                        A, B, List.of(), List.of("src/A.sol"), List.of(), List.of(), 7, true, true),
                                new Compared(A, C, List.of(), List.of(), List.of(), List.of(), 0, true, false))));
    }
}
