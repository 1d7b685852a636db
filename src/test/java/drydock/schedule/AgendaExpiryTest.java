package drydock.schedule;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.snapshot;
import static drydock.schedule.Agendas.AUDIT;
import static drydock.schedule.Agendas.CANDIDATE;
import static drydock.schedule.Agendas.MONDAY;
import static drydock.schedule.Agendas.PROJECT;
import static drydock.schedule.Agendas.agenda;
import static drydock.schedule.Agendas.all;
import static drydock.schedule.Agendas.find;
import static drydock.schedule.Agendas.hold;
import static drydock.schedule.Agendas.items;
import static drydock.schedule.Agendas.sources;
import static drydock.schedule.Agendas.titles;
import static drydock.schedule.Agendas.with;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Answer;
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
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
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
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What runs out, grows old or comes again. */
class AgendaExpiryTest {
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
}
