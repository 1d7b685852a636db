package drydock.exchange;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.step.CalendarStamp;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.schedule.PlanNetwork;
import drydock.schedule.Schedule;
import drydock.schedule.Scheduler;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files that one library wrote, read and validated by another. */
class IcsExportTest {
    private static final Project PROJECT = project(1, "Vault");

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    /** The number of what a file says first. */
    private static final int FIRST = Math.toIntExact(
            Duration.between(Instant.parse("2020-01-01T00:00:00Z"), NOW).toSeconds());

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static final TimeZone ZONE = TimeZone.getDefault();

    private static final RetestWindow RETEST = new RetestWindow(
            new Id<>(0x7f3a),
            PROJECT.id(),
            null,
            "Retest; fixes, all of them",
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            1,
            "",
            "",
            RetestResult.PENDING,
            "");

    private static final Milestone LAUNCH = new Milestone(
            new Id<>(5),
            PROJECT.id(),
            null,
            MilestoneKind.LAUNCH,
            "Lancement — élan, été et un titre assez long pour être plié, ünïcödé 🚀🚀🚀🚀🚀🚀",
            LocalDate.of(2028, 3, 31),
            null,
            "");

    private final Ids ids = Ids.from(new Random(1));

    @AfterEach
    void backToTheZone() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Europe/Berlin"})
    void wholeDaysAreRightInEveryZone(String zone) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Calendar calendar = read(export(snapshot(PROJECT, RETEST, LAUNCH)).text());
        VEvent retest = event(calendar, "retest-7f3a@drydock.local");
        assertThat(retest.getDateTimeStart().getValue()).isEqualTo("20280228");
        // the day after the last: 29 February 2028 is one
        assertThat(retest.getDateTimeEnd().getValue()).isEqualTo("20280301");
        assertThat(retest.getSummary().getValue()).isEqualTo(RETEST.title());
        assertThat(event(calendar, "milestone-5@drydock.local").getSummary().getValue())
                .isEqualTo(LAUNCH.title());
    }

    @Test
    void anotherLibraryFindsItValidAndNobodyIsInvited() throws Exception {
        String text = export(snapshot(PROJECT, RETEST, LAUNCH)).text();
        ValidationResult result = read(text).validate();
        assertThat(result.hasErrors()).as("%s", result).isFalse();
        assertThat(text).doesNotContain("ATTENDEE").doesNotContain("ORGANIZER");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void theSequenceRisesOnlyWhereSomethingChanged() throws Exception {
        Snapshot first = snapshot(PROJECT, RETEST, LAUNCH);
        IcsExport export = export(first);
        Snapshot kept = after(first, export.remember());
        assertThat(export(kept).remember().changes()).isEmpty();
        Snapshot moved = kept.with(List.of(new Change.Put(LAUNCH.withDate(LocalDate.of(2028, 4, 3)))));
        Calendar calendar = read(export(moved).text());
        assertThat(event(calendar, "milestone-5@drydock.local").getSequence().getSequenceNo())
                .isEqualTo(FIRST + 1);
        assertThat(event(calendar, "retest-7f3a@drydock.local").getSequence().getSequenceNo())
                .isEqualTo(FIRST);
    }

    @Test
    void whatIsGoneIsCancelledAndComesBackInPlace() throws Exception {
        Snapshot first = snapshot(PROJECT, RETEST, LAUNCH);
        Snapshot kept = after(first, export(first).remember());
        Snapshot without = kept.with(List.of(Change.Remove.of(LAUNCH)));
        IcsExport gone = export(without);
        Calendar calendar = read(gone.text());
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent launch = event(calendar, "milestone-5@drydock.local");
        assertThat(launch.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(launch.getSequence().getSequenceNo()).isEqualTo(FIRST + 1);
        assertThat(launch.getDateTimeStart().getValue()).isEqualTo("20260105");
        assertThat(launch.getAlarms()).isEmpty();
        assertThat(event(calendar, "retest-7f3a@drydock.local").getStatus()).isNull();

        // in each further file it is said again, the same
        Snapshot told = after(without, gone.remember());
        IcsExport again = export(told, TODAY.plusDays(9));
        assertThat(again.remember().changes()).isEmpty();
        assertThat(event(read(again.text()), "milestone-5@drydock.local")
                        .getSequence()
                        .getSequenceNo())
                .isEqualTo(FIRST + 1);
        assertThat(event(read(again.text()), "milestone-5@drydock.local")
                        .getDateTimeStart()
                        .getValue())
                .isEqualTo("20260105");

        // once it is back, a calendar that heard of the cancelling takes it over
        VEvent back =
                event(read(export(told.with(List.of(new Change.Put(LAUNCH)))).text()), "milestone-5@drydock.local");
        assertThat(back.getStatus()).isNull();
        assertThat(back.getSequence().getSequenceNo()).isEqualTo(FIRST + 2);
        assertThat(back.getDateTimeStart().getValue()).isEqualTo("20280331");
    }

    @Test
    void aReminderComesEarlyByTheOwnDurationOfTheStep() throws Exception {
        Milestone fixed = new Milestone(
                new Id<>(6),
                PROJECT.id(),
                null,
                MilestoneKind.FIXES_DONE,
                "Fixes done",
                // a Friday
                LocalDate.of(2028, 3, 3),
                null,
                "");
        Snapshot plan = snapshot(PROJECT, RETEST, LAUNCH, fixed);
        Step fix = Steps.of(plan, PROJECT.id()).of(StepKind.FIX, null).getFirst();
        Step prepare = Steps.of(plan, PROJECT.id()).of(StepKind.PREPARE, null).getFirst();
        // five working days: a week, over 29 February
        assertThat(fix.estimate().likely()).isEqualTo(5);
        Schedule schedule = Scheduler.possible(
                PlanNetwork.of(plan, PROJECT.id()).orElseThrow(), TODAY, PlanNetwork.deadline(plan, PROJECT.id()));
        Calendar calendar =
                read(IcsExport.of(plan, PROJECT.id(), CalendarEntries.of(plan, PROJECT.id(), schedule), NOW, TODAY, ids)
                        .text());
        assertThat(calendar.validate().hasErrors()).isFalse();
        // at nine in the morning, 7 days ahead
        assertThat(reminder(calendar, "milestone-6@drydock.local")).isEqualTo("-P6DT15H");
        // a wished day takes none of our time: told some days ahead
        assertThat(reminder(calendar, "milestone-5@drydock.local")).isEqualTo("-P2DT15H");
        // a step that has no line in the dated list is where it is planned: from Monday on, reminded the Friday before
        VEvent preparing = event(calendar, "step-" + prepare.id() + "@drydock.local");
        assertThat(preparing.getDateTimeStart().getValue()).isEqualTo("20260105");
        assertThat(reminder(calendar, "step-" + prepare.id() + "@drydock.local"))
                .isEqualTo("-P2DT15H");
        assertThat(preparing.getDescription().getValue()).contains("At the latest from 20");
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .as("a step that has a line is there once")
                .noneMatch(
                        event -> event.getUid().orElseThrow().getValue().equals("step-" + fix.id() + "@drydock.local"));
    }

    @Test
    void whatWasFinishedIsNotCalledOff() throws Exception {
        Duty once = new Duty(
                new Id<>(21), PROJECT.id(), DutyKind.OTHER, "Rotate keys", null, "", LocalDate.of(2026, 1, 9), 1, "");
        Snapshot plan = snapshot(PROJECT, LAUNCH, once);
        Step prepare = Steps.of(plan, PROJECT.id()).of(StepKind.PREPARE, null).getFirst();
        IcsExport before = planned(plan);
        String uid = "step-" + prepare.id() + "@drydock.local";
        assertThat(event(read(before.text()), uid).getAlarms()).hasSize(1);

        List<Change> prepareDone = Steps.of(plan, PROJECT.id()).steps().stream()
                .<Change>map(step -> new Change.Put(step.equals(prepare) ? step.withDoneOn(TODAY) : step))
                .toList();
        Snapshot done = after(plan, before.remember())
                .with(prepareDone)
                .with(List.of(new Change.Put(
                        new DutyOccurrence(new Id<>(22), once.id(), once.firstDue(), TODAY.plusDays(1), null, ""))));
        Calendar calendar = read(planned(done).text());
        VEvent prepared = event(calendar, uid);
        assertThat(prepared.getStatus()).isNull();
        assertThat(prepared.getSummary().getValue()).isEqualTo(prepare.title());
        assertThat(prepared.getDateTimeStart().getValue()).isEqualTo("20260105");
        assertThat(prepared.getAlarms()).isEmpty();
        VEvent rotated = event(calendar, "duty-" + once.id() + "@drydock.local");
        assertThat(rotated.getStatus()).isNull();
        assertThat(rotated.getDateTimeStart().getValue()).isEqualTo("20260109");
        assertThat(rotated.getAlarms()).isEmpty();

        // who never was told of it needs not hear of what is over
        assertThat(planned(plan.with(prepareDone)).text()).doesNotContain(uid);
    }

    @Test
    void aSlotThatWasTakenRemindsOfNothing() throws Exception {
        Engagement audit = new Engagement(new Id<>(31), PROJECT.id(), new Id<>(30), "Firm", null, "");
        SlotHold hold = new SlotHold(new Id<>(32), audit.id(), LocalDate.of(2026, 2, 2), "the deposit", 5);
        Snapshot plan = snapshot(PROJECT, LAUNCH, auditor(29, "firm", "Firm"), audit, hold);
        String uid = "hold-" + hold.id() + "@drydock.local";
        IcsExport before = planned(plan);
        assertThat(event(read(before.text()), uid).getAlarms()).hasSize(1);
        Milestone kickOff = new Milestone(
                new Id<>(33), PROJECT.id(), audit.id(), MilestoneKind.KICK_OFF, "Kick-off", TODAY, TODAY, "");
        Snapshot begun = after(plan, before.remember()).with(List.of(new Change.Put(kickOff)));
        VEvent taken = event(read(planned(begun).text()), uid);
        assertThat(taken.getAlarms()).isEmpty();
        assertThat(taken.getStatus()).isNull();
    }

    @Test
    void aNumberNeverFallsBackWhateverOfAnEarlierFileWasUndone() throws Exception {
        Snapshot first = snapshot(PROJECT, LAUNCH);
        Snapshot moved = first.with(List.of(new Change.Put(LAUNCH.withDate(LocalDate.of(2028, 4, 3)))));
        int last = 0;
        // what earlier files said is forgotten each time: undone, or never kept as in a workspace that is only read
        for (int minute = 0; minute < 3; minute++) {
            IcsExport export = IcsExport.of(
                    moved,
                    PROJECT.id(),
                    CalendarEntries.of(moved, PROJECT.id(), null),
                    NOW.plusSeconds(60L * minute),
                    TODAY,
                    ids);
            int number = event(read(export.text()), "milestone-5@drydock.local")
                    .getSequence()
                    .getSequenceNo();
            assertThat(number).isGreaterThan(last);
            last = number;
        }
    }

    @Test
    void aNumberAtItsEndStaysThere() throws Exception {
        CalendarStamp highest = new CalendarStamp(
                new Id<>(41), PROJECT.id(), "milestone-5@drydock.local", "0".repeat(64), CalendarStamp.MOST);
        IcsExport export = export(snapshot(PROJECT, LAUNCH, highest));
        assertThat(event(read(export.text()), "milestone-5@drydock.local")
                        .getSequence()
                        .getSequenceNo())
                .isEqualTo(CalendarStamp.MOST);
        assertThat(export.remember().changes()).hasSize(1);
    }

    @Test
    void daysThatNoCalendarWritesAreLeftOut() throws Exception {
        Calendar calendar = read(export(snapshot(PROJECT, RETEST, LAUNCH.withDate(LocalDate.MAX)))
                .text());
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(1);
    }

    private IcsExport planned(Snapshot plan) {
        Schedule schedule = Scheduler.possible(
                PlanNetwork.of(plan, PROJECT.id()).orElseThrow(), TODAY, PlanNetwork.deadline(plan, PROJECT.id()));
        return IcsExport.of(plan, PROJECT.id(), CalendarEntries.of(plan, PROJECT.id(), schedule), NOW, TODAY, ids);
    }

    private static String reminder(Calendar calendar, String uid) {
        return event(calendar, uid)
                .getAlarms()
                .getFirst()
                .getProperty(Property.TRIGGER)
                .orElseThrow()
                .getValue();
    }

    private IcsExport export(Snapshot snapshot) {
        return export(snapshot, TODAY);
    }

    private IcsExport export(Snapshot snapshot, LocalDate today) {
        return IcsExport.of(snapshot, PROJECT.id(), CalendarEntries.of(snapshot, PROJECT.id(), null), NOW, today, ids);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar, String uid) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }
}
