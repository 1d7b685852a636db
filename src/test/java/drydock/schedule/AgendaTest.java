package drydock.schedule;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.selection.Candidate;
import drydock.domain.step.SlotHold;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 2026-06-01 is a Monday. */
class AgendaTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Project PROJECT = project(1, "Vault");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, auditor(2, "firm", "Firm"));
    private static final Engagement AUDIT = new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "Firm", null, "");

    @Test
    void everythingStandsInTheFirstGroupThatItFits() {
        Snapshot snapshot = snapshot(
                PROJECT,
                CANDIDATE,
                AUDIT,
                milestone(10, "Freeze", MONDAY.minusDays(1), null),
                milestone(11, "Done", MONDAY.minusDays(1), MONDAY),
                milestone(12, "Kick-off", MONDAY.plusDays(6), null),
                milestone(13, "Launch", MONDAY.plusDays(40), null),
                milestone(14, "Party", MONDAY.plusDays(90), null),
                new Deliverable(
                        new Id<>(15),
                        PROJECT.id(),
                        AUDIT.id(),
                        DeliverableType.DRAFT_REPORT,
                        "Draft report",
                        MONDAY.plusDays(20),
                        DeliverableState.AGREED,
                        null,
                        ""),
                new SlotHold(new Id<>(16), AUDIT.id(), MONDAY.plusDays(10), "the deposit", 15));
        Agenda agenda = agenda(snapshot);
        assertThat(titles(agenda.late())).containsExactly("Freeze");
        assertThat(titles(agenda.thisWeek())).containsExactly("Kick-off");
        assertThat(titles(agenda.withAuditor())).containsExactly("Draft report");
        assertThat(titles(agenda.upcoming()))
                .containsExactly("Slot hold of Firm expires; lost then: the deposit", "Launch");
    }

    @Test
    void aReminderComesEarlierByWhatTheTaskTakes() {
        // due Tu 9 June; five working days back is Tu 2 June
        Duty drill = new Duty(
                new Id<>(20), PROJECT.id(), DutyKind.INCIDENT_DRILL, "Drill", null, "P1Y", MONDAY.plusDays(8), 5, "");
        AgendaItem item = agenda(snapshot(PROJECT, drill)).thisWeek().getFirst();
        assertThat(item.remindOn()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(agenda(snapshot(PROJECT, drill.withOwnDays(0))).upcoming()).hasSize(1);
    }

    private static Agenda agenda(Snapshot snapshot) {
        return Agenda.of(snapshot, PROJECT.id(), Stream.of(), MONDAY);
    }

    private static List<String> titles(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::title).toList();
    }

    private static Milestone milestone(long id, String title, LocalDate date, LocalDate done) {
        return new Milestone(new Id<>(id), PROJECT.id(), null, MilestoneKind.OWN, title, date, done, "");
    }
}
