package drydock.check;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.check.model.AuditFacts;
import drydock.check.model.Facts;
import drydock.check.model.Verdict.Finding;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.CodeSigns;
import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.Frozen;
import drydock.domain.repository.EvidenceReading.GitSigns;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A project with two audits: what belongs to which, and which retest is the last. */
class FactsReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LocalDate.of(2026, 9, 1));
    private static final Auditor FIRM = auditor(2, "firm", "Firm");
    private static final Id<Engagement> FIRST = new Id<>(10);
    private static final Id<Engagement> SECOND = new Id<>(20);

    @Test
    void eachAuditHasItsOwnDatesItsLastRetestAndItsCommit() {
        Facts facts = facts(twoAudits());
        assertThat(facts.audits()).extracting(AuditFacts::title).containsExactly("First", "Second");
        AuditFacts first = facts.audits().getFirst();
        AuditFacts second = facts.audits().getLast();
        assertThat(first.end()).isEqualTo("2026-06-19");
        assertThat(first.retestEnd()).as("of three windows the last").isEqualTo("2026-07-20");
        assertThat(second.end()).isEqualTo("2026-08-07");
        assertThat(second.retest()).as("that of the first is not its").isNull();
        assertThat(facts.reviewed(first)).isEqualTo("a".repeat(40));
        assertThat(facts.reviewed(second)).isEqualTo("b".repeat(40));
    }

    @Test
    void aRuleSpeaksOfTheAuditThatBreaksIt() {
        List<Finding> findings = PlanChecks.all().run(facts(twoAudits()), List.of()).findings().stream()
                .filter(finding -> finding.rule().id().equals("PL-T01"))
                .toList();
        assertThat(findings).extracting(finding -> finding.subject().title()).containsExactly("Second");
    }

    @Test
    void eachAuditIsHeldAgainstItsOwnCommit() {
        String head = "c".repeat(40);
        List<Entity> records = new ArrayList<>(List.of(
                PROJECT,
                FIRM,
                candidate(3, PROJECT, FIRM),
                new NamedCommit(new Id<>(90), PROJECT.id(), NamedCommit.Role.FINAL, "", head),
                reading(head)));
        records.addAll(audit(FIRST, "First", "a".repeat(40), TODAY.minusDays(4), TODAY.plusDays(9)));
        records.addAll(audit(SECOND, "Second", "b".repeat(40), TODAY.minusDays(3), TODAY.plusDays(9)));
        CheckReport report = PlanChecks.all().run(facts(snapshot(records.toArray(Entity[]::new))), List.of());

        assertThat(about(report, "PL-G04")).containsExactlyInAnyOrder("First", "Second");
        assertThat(about(report, "PL-G03"))
                .as("its scope changed on the day before")
                .containsExactly("Second");
        assertThat(about(report, "PL-G02")).as("no branch has its commit").containsExactly("Second");
        assertThat(about(report, "PL-G06"))
                .as("what was fixed is what others found: the review of the second is not over")
                .isEmpty();
        assertThat(report.missing())
                .noneMatch(missing -> missing.rule().id().startsWith("PL-G0")
                        && !missing.rule().id().equals("PL-G01")
                        && !missing.rule().id().equals("PL-G05"));
    }

    @Test
    void fixesAreHeldAgainstTheCommitOfAnAuditOnceItsReviewIsOver() {
        String head = "c".repeat(40);
        List<Entity> records = new ArrayList<>(List.of(
                PROJECT,
                FIRM,
                candidate(3, PROJECT, FIRM),
                new NamedCommit(new Id<>(90), PROJECT.id(), NamedCommit.Role.FINAL, "", head),
                reading(head)));
        records.addAll(audit(FIRST, "First", "a".repeat(40), TODAY.minusDays(9), TODAY.minusDays(2)));
        records.addAll(audit(SECOND, "Second", "b".repeat(40), TODAY.minusDays(8), TODAY.minusDays(1)));
        CheckReport report = PlanChecks.all().run(facts(snapshot(records.toArray(Entity[]::new))), List.of());
        assertThat(about(report, "PL-G06")).containsExactly("Second");
    }

    private static List<String> about(CheckReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.subject().title())
                .toList();
    }

    /** Read today: the first commit is well, the second lies on no branch and is no ancestor of what followed. */
    private static EvidenceReading reading(String head) {
        return new EvidenceReading(
                new Id<>(91),
                PROJECT.id(),
                TODAY,
                head,
                List.of(),
                List.of(),
                new CodeSigns(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of()),
                new GitSigns(
                        Standing.UNKNOWN,
                        "a".repeat(40),
                        true,
                        List.of(),
                        "2026-01-05",
                        List.of("a".repeat(40), "b".repeat(40), head),
                        List.of(compared("a".repeat(40), head, true), compared("b".repeat(40), head, false)),
                        List.of(new Frozen(
                                "b".repeat(40), false, TODAY.minusDays(4).toString()))));
    }

    private static Compared compared(String from, String to, boolean descends) {
        return new Compared(from, to, List.of(), List.of("src/A.sol"), List.of(), List.of(), 7, descends, true);
    }

    @Test
    void aRetestThatBelongsToNoAuditCountsOnlyWhileNoneIsOrdered() {
        RetestWindow planned = window(50, null, LocalDate.of(2026, 7, 1));
        assertThat(facts(snapshot(PROJECT, planned)).audits()).singleElement().satisfies(audit -> {
            assertThat(audit.engagement()).isNull();
            assertThat(audit.retestEnd()).isEqualTo("2026-07-03");
        });
    }

    private static Facts facts(Snapshot snapshot) {
        return FactsReader.read(snapshot, PROJECT.id(), Bundle.load().selection(), TODAY, LocalDate::toString);
    }

    private static Snapshot twoAudits() {
        List<Entity> records = new ArrayList<>(List.of(
                PROJECT,
                FIRM,
                candidate(3, PROJECT, FIRM),
                window(11, FIRST, LocalDate.of(2026, 7, 18)),
                window(12, FIRST, LocalDate.of(2026, 6, 25)),
                window(13, FIRST, LocalDate.of(2026, 7, 2))));
        records.addAll(audit(FIRST, "First", "a".repeat(40), LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 19)));
        records.addAll(audit(SECOND, "Second", "b".repeat(40), LocalDate.of(2026, 7, 27), LocalDate.of(2026, 8, 7)));
        return snapshot(records.toArray(Entity[]::new));
    }

    private static List<Entity> audit(Id<Engagement> id, String title, String commit, LocalDate start, LocalDate end) {
        long next = id.value() + 4;
        Id<FrozenScope> frozen = new Id<>(next);
        return List.of(
                new Engagement(id, PROJECT.id(), new Id<>(3), title, TODAY, ""),
                new FrozenScope(frozen, PROJECT.id(), title, "", commit, TODAY, "", List.of(), Standing.UNKNOWN, ""),
                new OrderedScope(new Id<>(next + 1), id, frozen),
                milestone(next + 2, id, MilestoneKind.KICK_OFF, start),
                milestone(next + 3, id, MilestoneKind.REVIEW_END, end));
    }

    private static Milestone milestone(long id, Id<Engagement> audit, MilestoneKind kind, LocalDate day) {
        return new Milestone(new Id<>(id), PROJECT.id(), audit, kind, kind.name(), day, null, "");
    }

    private static RetestWindow window(long id, Id<Engagement> audit, LocalDate opens) {
        return new RetestWindow(
                new Id<>(id),
                PROJECT.id(),
                audit,
                "Retest",
                opens,
                opens.plusDays(2),
                1,
                "",
                "",
                RetestResult.PENDING,
                "");
    }
}
