package drydock.schedule;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.Raise;
import drydock.domain.checklist.Rounds;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.register.Alert;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.EventKind;
import drydock.domain.register.EventTerms;
import drydock.domain.register.MarkedEvent;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.WindowTerms;
import drydock.domain.step.WorkCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 2026-06-01 is a Monday. */
class AgendaTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Project PROJECT = project(1, "Vault");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, auditor(2, "firm", "Firm"));
    private static final Engagement AUDIT = new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "Firm", null, "");

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

    @Test
    void whatRunsOutIsToldAndWhatIsOverSaysSo() {
        Candidate asked = CANDIDATE.withId(new Id<>(30)).withStatus(CandidateStatus.QUOTED);
        Quote quote = Quote.empty(new Id<>(31), asked.id(), "USDC", MONDAY).withValidUntil(MONDAY.plusDays(9));
        RetestWindow window = new RetestWindow(
                new Id<>(32),
                PROJECT.id(),
                AUDIT.id(),
                "Retest",
                MONDAY.plusDays(40),
                MONDAY.plusDays(44),
                2,
                "",
                "",
                RetestResult.PENDING,
                "");
        WindowTerms terms = new WindowTerms(new Id<>(33), window.id(), LocalDate.of(2026, 7, 17), 3, "", "");
        Agenda agenda = agenda(auditor(2, "firm", "Firm"), asked, quote, window, terms);
        assertThat(titles(agenda.upcoming())).contains("Quote of Firm can be accepted until then");
        // two rounds of three working days before Fr 17 July: handed over on Th 9
        assertThat(find(agenda, "Retest is included until then").remindOn()).isEqualTo(LocalDate.of(2026, 7, 9));
        Agenda over = agenda(
                auditor(2, "firm", "Firm"),
                asked,
                quote.withValidUntil(MONDAY.minusDays(1)),
                window,
                terms.withContractEnd(MONDAY.minusDays(1)),
                hold(MONDAY.minusDays(1)));
        assertThat(titles(over.late()))
                .contains(
                        "Quote of Firm can no longer be accepted",
                        "Retest is no longer included",
                        "Slot hold of Firm has lapsed; lost with it: the deposit");
        Agenda chosen = agenda(asked.withStatus(CandidateStatus.DECLINED), quote);
        assertThat(all(chosen)).noneMatch(title -> title.startsWith("Quote of"));
        Milestone kickOff = new Milestone(
                new Id<>(9), PROJECT.id(), null, MilestoneKind.KICK_OFF, "Kick-off", null, MONDAY.minusDays(3), "");
        assertThat(all(agenda(hold(MONDAY.minusDays(1)), kickOff)))
                .as("once the review runs, no slot is held any more")
                .noneMatch(title -> title.startsWith("Slot hold of"));
    }

    @Test
    void anAcceptedRiskIsLookedAtAgain() {
        ChecklistEntry waived = new ChecklistEntry(
                new Id<>(40),
                PROJECT.id(),
                "own:1",
                ItemState.WAIVED,
                null,
                "no time",
                null,
                MONDAY.minusDays(100),
                null,
                null,
                "");
        String title = "Accepted risk to be looked at again: “Formal proof”";
        assertThat(titles(checklist(waived).late())).as("90 days are over").contains(title);
        assertThat(find(checklist(waived.withDecidedOn(MONDAY.minusDays(80))), title)
                        .due())
                .isEqualTo(MONDAY.plusDays(10));
        assertThat(find(checklist(waived.withDue(MONDAY.plusDays(3))), title).due())
                .as("the day that was set for it")
                .isEqualTo(MONDAY.plusDays(3));
        assertThat(find(checklist(waived.withDue(MONDAY.minusDays(200))), title).due())
                .as("a day from before it was accepted was for doing it")
                .isEqualTo(MONDAY.minusDays(10));
    }

    @Test
    void evidenceGrowsStaleAndIsStale() {
        ChecklistEntry done = new ChecklistEntry(
                new Id<>(40), PROJECT.id(), "own:1", ItemState.DONE, null, "", null, MONDAY, null, null, "");
        Evidence proof = new Evidence(
                new Id<>(41),
                done.id(),
                null,
                null,
                EvidenceKind.LINK,
                "Report",
                "https://x.example",
                null,
                null,
                MONDAY.minusDays(25),
                null,
                30);
        assertThat(titles(checklist(done, proof).thisWeek()))
                .contains("Evidence grows stale: “Report” for “Formal proof”");
        assertThat(titles(checklist(done, proof.withMaxAgeDays(20)).late()))
                .contains("Evidence is stale: “Report” for “Formal proof”");
        assertThat(all(checklist(done.withState(ItemState.NOT_APPLICABLE), proof.withMaxAgeDays(20))))
                .as("of what does not concern the project")
                .noneMatch(each -> each.startsWith("Evidence"));
    }

    @Test
    void theWeekEndsWithItsWeekend() {
        // Sa 6, Su 7, Mo 8 June
        Milestone[] days = {
            milestone(10, "Saturday", MONDAY.plusDays(5), null),
            milestone(11, "Sunday", MONDAY.plusDays(6), null),
            milestone(12, "Monday", MONDAY.plusDays(7), null)
        };
        assertThat(dated(agenda(days).thisWeek())).containsExactly("Saturday", "Sunday");
        assertThat(dated(agenda(MONDAY, weekend("FRIDAY", "SATURDAY"), days).thisWeek()))
                .as("the next week begins on Sunday")
                .containsExactly("Saturday");
        assertThat(dated(agenda(MONDAY, weekend("FRIDAY"), days).thisWeek())).isEmpty();
        assertThat(dated(agenda(MONDAY.plusDays(5), weekend("FRIDAY"), days).thisWeek()))
                .as("from Saturday to Friday")
                .containsExactly("Saturday", "Sunday", "Monday");
        assertThat(dated(agenda(MONDAY, weekend(), days).thisWeek())).containsExactly("Saturday", "Sunday");
    }

    @Test
    void aWeekGoesOverTheYearsEnd() {
        // Th 31 December; Su 3, Mo 4 January
        Agenda agenda = agenda(
                LocalDate.of(2026, 12, 31),
                weekend("SATURDAY", "SUNDAY"),
                milestone(10, "On Sunday", LocalDate.of(2027, 1, 3), null),
                milestone(11, "On Monday", LocalDate.of(2027, 1, 4), null));
        assertThat(dated(agenda.thisWeek())).containsExactly("On Sunday");
        assertThat(dated(agenda.upcoming())).containsExactly("On Monday");
    }

    /** The last second of a day by the clock on our wall is that day, the next one another; also where clocks change. */
    @ParameterizedTest
    @CsvSource({
        // clocks go forward on 29 March, back on 25 October
        "Europe/Berlin, 2026-03-28T22:59:59Z, 2026-03-28",
        "Europe/Berlin, 2026-03-29T21:59:59Z, 2026-03-29",
        "Europe/Berlin, 2026-10-24T21:59:59Z, 2026-10-24",
        "Europe/Berlin, 2026-10-25T22:59:59Z, 2026-10-25",
        "America/New_York, 2026-03-09T03:59:59Z, 2026-03-08",
        "America/New_York, 2026-11-02T04:59:59Z, 2026-11-01",
        // at midnight: Lebanon has no 0:00 on 29 March
        "Asia/Beirut, 2026-03-28T21:59:59Z, 2026-03-28",
        "Pacific/Kiritimati, 2028-02-29T09:59:59Z, 2028-02-29",
        "Pacific/Pago_Pago, 2029-01-01T10:59:59Z, 2028-12-31"
    })
    void whatIsDueTodayIsLateAtMidnight(String zone, Instant lastSecond, LocalDate due) {
        Milestone freeze = milestone(10, "Freeze", due, null);
        Clock before = Clock.fixed(lastSecond, ZoneId.of(zone));
        Clock after = Clock.offset(before, Duration.ofSeconds(1));
        Agenda today = agenda(LocalDate.now(before), weekend("SATURDAY", "SUNDAY"), freeze);
        assertThat(dated(today.thisWeek())).containsExactly("Freeze");
        assertThat(dated(today.late())).isEmpty();
        Agenda tomorrow = agenda(LocalDate.now(after), weekend("SATURDAY", "SUNDAY"), freeze);
        assertThat(dated(tomorrow.late())).containsExactly("Freeze");
    }

    private static WorkCalendar weekend(String... days) {
        return new WorkCalendar(new Id<>(90), PROJECT.id(), null, "UTC", List.of(days), List.of());
    }

    private static Agenda agenda(LocalDate today, WorkCalendar calendar, Entity... entities) {
        Snapshot snapshot = with(entities).with(List.of(new Change.Put(calendar)));
        return Agenda.of(sources(snapshot, today), Stream.of());
    }

    private static Agenda agenda(Entity... entities) {
        return Agenda.of(sources(with(entities)), Stream.of());
    }

    @Test
    void whatProvesAnAnswerOfDueDiligenceGrowsStaleToo() {
        DiligenceAnswer answer = new DiligenceAnswer(new Id<>(60), CANDIDATE.id(), "dd-reports", Answer.YES, "");
        Evidence proof = new Evidence(
                new Id<>(61),
                null,
                null,
                answer.id(),
                EvidenceKind.LINK,
                "Reports",
                "https://example.org",
                null,
                null,
                MONDAY.minusDays(20),
                null,
                30);
        assertThat(titles(agenda(answer, proof).upcoming()))
                .anyMatch(title -> title.startsWith("Evidence grows stale: “Reports” for “due diligence on "));
        assertThat(titles(agenda(answer, proof.withMaxAgeDays(10)).late()))
                .anyMatch(title -> title.startsWith("Evidence is stale: “Reports”"));
    }

    @Test
    void anEventThatComesAgainStandsThereWithItsNextDays() {
        MarkedEvent vote = new MarkedEvent(
                new Id<>(62),
                PROJECT.id(),
                EventKind.VOTE,
                "Vote",
                MONDAY.minusDays(29),
                MONDAY.minusDays(27),
                "imported");
        assertThat(titles(agenda(vote).upcoming())).doesNotContain("Vote");
        Agenda monthly = agenda(vote, new EventTerms(new Id<>(63), vote.id(), null, "P1M"));
        assertThat(find(monthly, "Vote").remindOn()).isEqualTo(vote.firstDay().plusMonths(1));
    }

    @Test
    void anAlertIsTestedAgain() {
        Alert alert = new Alert(new Id<>(66), PROJECT.id(), "Upgrade", null, null, "", MONDAY.minusDays(20));
        AgendaItem item = find(agenda(alert), "Alert to be tested again: “Upgrade”");
        assertThat(item.due()).isEqualTo(MONDAY.plusDays(10));
        assertThat(all(agenda(alert.withTestedOn(null)))).noneMatch(title -> title.contains("Upgrade"));
    }

    @Test
    void anItemThatADutyKeepsFreshIsToldOnce() {
        Duty duty = new Duty(
                new Id<>(64),
                PROJECT.id(),
                DutyKind.ACCESS_REVIEW,
                "Who can deploy?",
                null,
                "P3M",
                MONDAY.plusDays(30),
                1,
                "REC-02");
        ChecklistEntry entry = ChecklistEntry.untouched(new Id<>(65), PROJECT.id(), "REC-02");
        Snapshot snapshot = with(duty, entry);
        Bundle bundle = Bundle.load();
        Agenda agenda = Agenda.of(
                sources(snapshot),
                Checklist.of(
                                bundle.checklist(),
                                bundle.vocabulary(),
                                snapshot,
                                PROJECT.id(),
                                new Freshness(MONDAY, Set.of()))
                        .items());
        assertThat(agenda.upcoming())
                .filteredOn(item -> item.due().equals(duty.firstDue()))
                .extracting(AgendaItem::title)
                .containsExactly("Who can deploy?");
    }

    @Test
    void whatAOneOffDutyDidOfAnItemComesRoundByTheItem() {
        // every month by the item itself
        Duty once = new Duty(new Id<>(64), PROJECT.id(), DutyKind.OTHER, "Try it", null, "", MONDAY, 1, "REC-05");
        DutyOccurrence done = new DutyOccurrence(new Id<>(67), once.id(), MONDAY, MONDAY, null, "");
        Snapshot snapshot = with(once, done);
        Bundle bundle = Bundle.load();
        List<Item> items = Checklist.of(
                        bundle.checklist(),
                        bundle.vocabulary(),
                        snapshot,
                        PROJECT.id(),
                        new Freshness(MONDAY, Set.of()))
                .items()
                .toList();
        String title = items.stream()
                .filter(item -> item.key().equals("REC-05"))
                .findFirst()
                .orElseThrow()
                .title();
        AgendaItem line = find(Agenda.of(sources(snapshot), items.stream()), title);
        assertThat(line.due()).isEqualTo(MONDAY.plusMonths(1));
        assertThat(line.id()).isEqualTo(done.id());
    }

    /** With one item of the project's own, of which {@code entry} speaks. */
    private static Agenda checklist(ChecklistEntry entry, Entity... more) {
        ItemDefinition definition = new ItemDefinition(
                "own:1",
                "prepare",
                When.BEFORE,
                "Formal proof",
                "",
                "",
                Severity.NICE,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                List.of());
        Item item = new Item(
                definition, null, entry, List.of(), null, List.of(), Raise.NO_CONDITION, false, Rounds.NONE, false);
        return Agenda.of(sources(with(more)), Stream.of(item));
    }

    private static Snapshot with(Entity... entities) {
        return snapshot(PROJECT, CANDIDATE, AUDIT)
                .with(List.of(entities).stream().map(Change.Put::new).toList());
    }

    private static Agenda.Sources sources(Snapshot snapshot) {
        return sources(snapshot, MONDAY);
    }

    private static Agenda.Sources sources(Snapshot snapshot, LocalDate today) {
        Schedule schedule = Scheduler.possible(
                PlanNetwork.of(snapshot, PROJECT.id()).orElseThrow(),
                today,
                PlanNetwork.deadline(snapshot, PROJECT.id()));
        return new Agenda.Sources(snapshot, PROJECT.id(), schedule, 90, 30);
    }

    private static List<String> titles(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::title).toList();
    }

    /** The titles of what is no step that is only computed. */
    private static List<String> dated(List<AgendaItem> items) {
        return titles(items.stream()
                .filter(item -> item.kind() != AgendaItem.Kind.STEP)
                .toList());
    }

    private static Stream<AgendaItem> items(Agenda agenda) {
        return Stream.of(agenda.late(), agenda.thisWeek(), agenda.withAuditor(), agenda.upcoming())
                .flatMap(List::stream);
    }

    private static List<String> all(Agenda agenda) {
        return items(agenda).map(AgendaItem::title).toList();
    }

    private static AgendaItem find(Agenda agenda, String title) {
        return items(agenda)
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static SlotHold hold(LocalDate expires) {
        return new SlotHold(new Id<>(16), AUDIT.id(), expires, "the deposit", 15);
    }

    private static Deliverable deliverable(String title, LocalDate due) {
        return new Deliverable(
                new Id<>(15),
                PROJECT.id(),
                AUDIT.id(),
                DeliverableType.DRAFT_REPORT,
                title,
                due,
                DeliverableState.AGREED,
                null,
                "");
    }

    private static Milestone milestone(long id, String title, LocalDate date, LocalDate done) {
        return new Milestone(new Id<>(id), PROJECT.id(), null, MilestoneKind.OWN, title, date, done, "");
    }
}
