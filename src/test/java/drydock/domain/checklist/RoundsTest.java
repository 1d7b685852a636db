package drydock.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import drydock.bundle.Bundle;
import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.checklist.RoundEdits.Time;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.DutyKind;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import drydock.domain.workflow.DutyDone;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A checklist item that comes round: each time it was done is kept, and the next one comes due by itself. */
class RoundsTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final Ids IDS = Ids.from(new Random(1));
    private static final Project PROJECT = TestRecords.project(1, "Vault");
    private static final Person ADA = new Person(new Id<>(2), "Ada", "", "");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    /** Access and signers, every three months. */
    private static final String REVIEW = "REC-02";

    private Snapshot snapshot = Snapshot.empty().with(List.of(new Change.Put(PROJECT), new Change.Put(ADA)));

    private Item item(LocalDate today) {
        return Checklist.of(
                        BUNDLE.checklist(), BUNDLE.vocabulary(), snapshot, PROJECT.id(), new Freshness(today, Set.of()))
                .find(REVIEW)
                .orElseThrow();
    }

    private ChecklistEdits edits(LocalDate today) {
        return new ChecklistEdits(snapshot, PROJECT.id(), IDS, today, ADA.id());
    }

    private void apply(Edit edit) {
        snapshot = snapshot.with(((Edit.Allowed) edit).command().changes());
    }

    private void put(Entity... entities) {
        for (Entity entity : entities) {
            snapshot = snapshot.with(List.of(new Change.Put(entity)));
        }
    }

    private void tick(LocalDate today) {
        apply(edits(today).tick(item(today)));
    }

    @Test
    void eachTimeIsKeptAndTheNextComesDueByItself() {
        assertThat(item(JUNE).state()).isEqualTo(ItemState.OPEN);
        tick(JUNE);
        assertThat(item(JUNE).isOpen()).isFalse();
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(item(LocalDate.of(2026, 8, 31)).isOpen()).isFalse();

        LocalDate september = LocalDate.of(2026, 9, 1);
        assertThat(item(september).cameRound()).isTrue();
        apply(edits(september).done(item(september), new Time(september, null, "ops/access.md", "One key removed")));

        Item done = item(september);
        assertThat(done.isOpen()).isFalse();
        assertThat(done.dueOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(done.rounds().times())
                .extracting(Occurrence::doneOn, Occurrence::due, Occurrence::doneBy, Occurrence::proof)
                .containsExactly(tuple(september, september, null, "ops/access.md"), tuple(JUNE, JUNE, ADA.id(), ""));
        assertThat(((ItemOccurrence) done.rounds().times().getFirst()).note()).isEqualTo("One key removed");
        assertThat(done.decidedOn()).contains(september);
    }

    @Test
    void doneEarlyTheRhythmStaysAndDoneLateItStartsAnew() {
        tick(JUNE);
        tick(LocalDate.of(2026, 8, 20)); // due on 1 September
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 12, 1));
        tick(LocalDate.of(2026, 12, 10));
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2027, 3, 10));
    }

    @Test
    void aDayIsNotToldTwice() {
        tick(JUNE);
        assertThat(edits(JUNE).tick(item(JUNE))).isEqualTo(new Edit.Refused(Edit.Reason.DONE_THAT_DAY));
    }

    @Test
    void untickingTakesOnlyTheLastTimeBack() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        tick(JUNE);
        tick(september);
        apply(edits(september).untick(item(september)));
        assertThat(item(september).rounds().times())
                .extracting(Occurrence::doneOn)
                .containsExactly(JUNE);
        assertThat(item(september).cameRound()).isTrue();
        apply(edits(september).untick(item(september)));
        assertThat(item(september).state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aTickOfBeforeIsTheFirstTime() {
        ChecklistEntry ticked = ChecklistEntry.untouched(new Id<>(5), PROJECT.id(), REVIEW)
                .withState(ItemState.DONE)
                .withDecidedOn(JUNE)
                .withDecidedBy(ADA.id())
                .withDue(LocalDate.of(2026, 6, 3));
        put(ticked);
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(item(JUNE).rounds().times()).extracting(Occurrence::doneBy).containsExactly(ADA.id());

        // set aside for a while, it is not forgotten
        apply(edits(JUNE).setNotApplicable(item(JUNE), "Not live yet"));
        assertThat(item(JUNE).state()).isEqualTo(ItemState.NOT_APPLICABLE);
        apply(edits(JUNE).untick(item(JUNE)));
        assertThat(item(JUNE).rounds().times()).extracting(Occurrence::doneOn).containsExactly(JUNE);
        assertThat(item(JUNE).state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void aTickOfBeforeCanBeToldMoreOf() {
        put(ChecklistEntry.untouched(new Id<>(5), PROJECT.id(), REVIEW)
                .withState(ItemState.DONE)
                .withDecidedOn(JUNE));
        Item item = item(JUNE);
        Time more = new Time(JUNE.minusDays(1), ADA.id(), "ops/access.md", "All well");
        apply(rounds().change(item, item.rounds().times().getFirst(), more));
        assertThat(item(JUNE).rounds().times())
                .singleElement()
                .satisfies(time -> assertThat(time.doneOn()).isEqualTo(JUNE.minusDays(1)));
        assertThat(item(JUNE).state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void aDaySetForTheNextTimeCountsBeforeTheRhythm() {
        tick(JUNE);
        snapshot = snapshot.with(
                edits(JUNE).setDue(item(JUNE), LocalDate.of(2026, 7, 15)).changes());
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 7, 15));
        tick(LocalDate.of(2026, 7, 14));
        // its rhythm goes on from the day that was set
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 10, 15));
    }

    @Test
    void anItemAndTheOnlyDutyThatKeepsItFreshTellTheSame() {
        Duty duty = duty(10, "P6M", JUNE);
        put(duty);
        assertThat(item(JUNE).dueOn()).contains(JUNE);
        tick(JUNE);
        // the duty says how often, and the tick counts for it
        assertThat(DutyDates.of(snapshot, duty).nextDue()).contains(LocalDate.of(2026, 12, 1));
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 12, 1));

        LocalDate december = LocalDate.of(2026, 12, 5);
        snapshot = snapshot.with(
                new DutyDone(snapshot, IDS).command(duty, december, null, "log").changes());
        assertThat(item(december).rounds().times()).hasSize(2);
        assertThat(item(december).dueOn()).contains(LocalDate.of(2027, 6, 5));
        assertThat(item(december).isOpen()).isFalse();
    }

    @Test
    void ofSeveralDutiesTheFirstThatIsDueMakesTheItemDue() {
        put(duty(10, "P3M", JUNE), duty(11, "P1Y", JUNE.plusMonths(1)));
        assertThat(item(JUNE).dueOn()).contains(JUNE);
        assertThat(edits(JUNE).tick(item(JUNE)))
                .as("a tick does not say which of the two was done")
                .isEqualTo(new Edit.Refused(Edit.Reason.SEVERAL_DUTIES));
    }

    @Test
    void whatIsToldOfLongAgoLeavesTheDayThatWasSet() {
        LocalDate set = LocalDate.of(2026, 12, 31);
        setDue(set);
        apply(edits(JUNE).done(item(JUNE), new Time(LocalDate.of(2025, 1, 10), null, "", "")));
        assertThat(item(JUNE).dueOn()).contains(set);
        assertThat(dues()).containsExactly(LocalDate.of(2025, 1, 10));
    }

    @Test
    void aForgottenTimeLeavesWhatWasSetForTheNext() {
        tick(JUNE);
        setDue(LocalDate.of(2026, 7, 15));
        apply(edits(JUNE).done(item(JUNE), new Time(LocalDate.of(2026, 3, 1), null, "", "")));
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 7, 15));
    }

    @Test
    void doneTwiceInAWeekItCountsForOnePeriod() {
        tick(JUNE);
        tick(LocalDate.of(2026, 8, 20)); // due on 1 September
        tick(LocalDate.of(2026, 8, 25));
        assertThat(item(JUNE).dueOn()).contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aCorrectedDayLeavesTheRhythm() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        tick(JUNE);
        tick(september);
        Time earlier = new Time(LocalDate.of(2026, 8, 25), null, "", "");
        apply(rounds().change(item(september), last(september), earlier));
        assertThat(item(september).dueOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(rounds().change(item(september), last(september), new Time(JUNE, null, "", "")))
                .isEqualTo(new Edit.Refused(Edit.Reason.DONE_THAT_DAY));
        assertThat(edits(september).setDecided(item(september), ADA.id(), JUNE))
                .contains(new Edit.Refused(Edit.Reason.DONE_THAT_DAY));
    }

    @Test
    void oneUntickOpensAnItemThatWasTickedOnTheDayOfItsOnlyTime() {
        put(
                ChecklistEntry.untouched(new Id<>(5), PROJECT.id(), REVIEW)
                        .withState(ItemState.DONE)
                        .withDecidedOn(JUNE),
                new ItemOccurrence(new Id<>(6), PROJECT.id(), REVIEW, JUNE, JUNE, null, "", ""));
        apply(edits(JUNE).untick(item(JUNE)));
        assertThat(item(JUNE).state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void untickingNeverRemovesATimeOfADuty() {
        Duty duty = duty(10, "P6M", JUNE);
        put(duty);
        snapshot = snapshot.with(
                new DutyDone(snapshot, IDS).command(duty, JUNE, null, "log").changes());
        assertThat(edits(JUNE).untick(item(JUNE))).isEqualTo(new Edit.Refused(Edit.Reason.DONE_BY_A_DUTY));
    }

    private RoundEdits rounds() {
        return new RoundEdits(PROJECT.id(), IDS);
    }

    private void setDue(LocalDate day) {
        snapshot = snapshot.with(edits(JUNE).setDue(item(JUNE), day).changes());
    }

    private Occurrence last(LocalDate today) {
        return item(today).rounds().last().orElseThrow();
    }

    private List<LocalDate> dues() {
        return item(JUNE).rounds().times().stream().map(Occurrence::due).toList();
    }

    private static Duty duty(long id, String period, LocalDate first) {
        return new Duty(
                new Id<>(id), PROJECT.id(), DutyKind.ACCESS_REVIEW, "Review " + id, null, period, first, 1, REVIEW);
    }
}
