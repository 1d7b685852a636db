package drydock.schedule;

import static drydock.domain.TestRecords.snapshot;
import static drydock.schedule.Agendas.AUDIT;
import static drydock.schedule.Agendas.CANDIDATE;
import static drydock.schedule.Agendas.MONDAY;
import static drydock.schedule.Agendas.PROJECT;
import static drydock.schedule.Agendas.agenda;
import static drydock.schedule.Agendas.all;
import static drydock.schedule.Agendas.dated;
import static drydock.schedule.Agendas.deliverable;
import static drydock.schedule.Agendas.find;
import static drydock.schedule.Agendas.hold;
import static drydock.schedule.Agendas.items;
import static drydock.schedule.Agendas.milestone;
import static drydock.schedule.Agendas.sources;
import static drydock.schedule.Agendas.titles;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the plan puts on the agenda. */
class AgendaTest {
    @Test
    void everythingStandsInTheFirstGroupThatItFits() {
        Agenda agenda = agenda(
                milestone(10, "Freeze", MONDAY.minusDays(1), null),
                milestone(11, "Done", MONDAY.minusDays(1), MONDAY),
                milestone(12, "Kick-off", MONDAY.plusDays(6), null),
                milestone(13, "Token sale", MONDAY.plusDays(40), null),
                milestone(14, "Party", MONDAY.plusDays(90), null),
                deliverable("Draft report", MONDAY.plusDays(20)),
                hold(MONDAY.plusDays(10)));
        assertThat(dated(agenda.late())).containsExactly("Freeze");
        assertThat(dated(agenda.thisWeek())).containsExactly("Kick-off");
        assertThat(dated(agenda.withAuditor())).containsExactly("Draft report");
        assertThat(dated(agenda.upcoming()))
                .containsExactly("Slot hold of Firm expires; lost then: the deposit", "Token sale");
    }

    @ParameterizedTest
    @EnumSource
    void aReminderComesEarlierByWhatTheDutyTakes(DutyKind kind) {
        // due Tu 9 June; five working days back is Tu 2 June
        Duty duty = new Duty(new Id<>(20), PROJECT.id(), kind, "Duty", null, "P1Y", MONDAY.plusDays(8), 5, "");
        AgendaItem item = find(agenda(duty), "Duty");
        assertThat(item.remindOn()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(agenda(duty).thisWeek()).contains(item);
        assertThat(titles(agenda(duty.withOwnDays(0)).upcoming())).contains("Duty");
    }

    @Test
    void workOfThePlanIsBegunAsMuchEarlierAsItTakes() {
        Milestone fixed = new Milestone(
                new Id<>(10),
                PROJECT.id(),
                AUDIT.id(),
                MilestoneKind.FIXES_DONE,
                "Fixes done",
                // a Monday
                LocalDate.of(2026, 7, 6),
                null,
                "");
        Milestone reviewed = fixed.withId(new Id<>(11))
                .withKind(MilestoneKind.REVIEW_END)
                .withTitle("Review ends")
                .withDate(LocalDate.of(2026, 6, 26));
        Agenda agenda = agenda(fixed, reviewed);
        int fix = Steps.of(snapshot(PROJECT, CANDIDATE, AUDIT), PROJECT.id())
                .of(StepKind.FIX, AUDIT.id())
                .getFirst()
                .estimate()
                .likely();
        assertThat(fix).isEqualTo(5);
        assertThat(find(agenda, "Fixes done").remindOn()).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(find(agenda, "Fixes done").theirs()).isFalse();
        // what the auditor does is waited for
        assertThat(titles(agenda.withAuditor())).contains("Review ends");
    }

    @Test
    void aStepWithoutALineInTheListComesOnItsLatestDays() {
        Snapshot snapshot = snapshot(PROJECT.withWantedLaunch(LocalDate.of(2026, 8, 18)), CANDIDATE, AUDIT);
        Agenda agenda = Agenda.of(sources(snapshot), Stream.of());
        Schedule schedule = sources(snapshot).schedule();
        Step prepare =
                Steps.of(snapshot, PROJECT.id()).of(StepKind.PREPARE, null).getFirst();
        PlannedStep.Latest latest =
                schedule.find(prepare.id().value()).orElseThrow().latest();
        assertThat(latest.end()).isAfter(MONDAY.plusDays(14));
        assertThat(items(agenda))
                .filteredOn(item -> item.title().equals("Prepare"))
                .singleElement()
                .isEqualTo(new AgendaItem(
                        AgendaItem.Kind.STEP,
                        "Prepare",
                        latest.end(),
                        latest.start(),
                        false,
                        Step.class,
                        prepare.id()));
        // once the kick-off was, nothing of it is left to do
        Milestone kickOff = new Milestone(
                new Id<>(9), PROJECT.id(), null, MilestoneKind.KICK_OFF, "Kick-off", null, MONDAY.minusDays(3), "");
        Snapshot begun = snapshot.with(List.of(new Change.Put(kickOff)));
        assertThat(all(Agenda.of(sources(begun), Stream.of()))).doesNotContain("Prepare", "Quotes in");
    }

    @Test
    void aReportIsToldOnceWhereMilestoneAndDeliverableSayTheSame() {
        Milestone draft = new Milestone(
                new Id<>(10),
                PROJECT.id(),
                AUDIT.id(),
                MilestoneKind.DRAFT_REPORT,
                "Draft report",
                MONDAY.plusDays(20),
                null,
                "");
        assertThat(all(agenda(draft, deliverable("Draft report", MONDAY.plusDays(20)))))
                .containsOnlyOnce("Draft report");
        assertThat(all(agenda(draft.withDate(MONDAY.plusDays(18)), deliverable("Draft report", MONDAY.plusDays(20)))))
                .filteredOn("Draft report"::equals)
                .hasSize(2);
    }
}
