package drydock.domain.workflow;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyDoneTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final Project PROJECT = project(1, "Vault");
    private static final LocalDate DONE = LocalDate.of(2026, 6, 1);
    /** Access and signers, every three months. */
    private static final Duty REVIEW = new Duty(
            new Id<>(2), PROJECT.id(), DutyKind.ACCESS_REVIEW, "Who can deploy?", null, "P3M", DONE, 1, "REC-02");

    private Item item(Snapshot snapshot, LocalDate today) {
        return Checklist.of(
                        BUNDLE.checklist(), BUNDLE.vocabulary(), snapshot, PROJECT.id(), new Freshness(today, Set.of()))
                .find("REC-02")
                .orElseThrow();
    }

    @Test
    void theItemThatItKeepsFreshComesDueAgainByItself() {
        Snapshot before = snapshot(PROJECT, REVIEW);
        assertThat(item(before, DONE).isOpen()).isTrue();
        Snapshot after = after(
                before, new DutyDone(before, Ids.from(new Random(1))).command(REVIEW, DONE, null, "ops/access.md"));
        assertThat(item(after, DONE).isOpen()).isFalse();
        // three months after 1 June
        assertThat(item(after, DONE).dueOn()).contains(LocalDate.of(2026, 9, 1));
        assertThat(item(after, LocalDate.of(2026, 8, 31)).isOpen()).isFalse();
        assertThat(item(after, LocalDate.of(2026, 9, 1)).isOpen()).isTrue();
        // the proof stays with the one time, and the definition is as it was
        assertThat(after.all(DutyOccurrence.class))
                .singleElement()
                .satisfies(done -> assertThat(done.proof()).isEqualTo("ops/access.md"));
        assertThat(after.get(Duty.class, REVIEW.id())).isEqualTo(REVIEW);
    }

    @Test
    void whatWasSetAsideStaysSoWithItsReason() {
        for (ItemState aside : List.of(ItemState.WAIVED, ItemState.NOT_APPLICABLE)) {
            ChecklistEntry entry = ChecklistEntry.untouched(new Id<>(3), PROJECT.id(), "REC-02")
                    .withState(aside)
                    .withReason("A wallet of one")
                    .withDecidedBy(new Id<>(4))
                    .withDecidedOn(DONE.minusDays(9))
                    .withDue(DONE.plusYears(1));
            Snapshot before = snapshot(PROJECT, REVIEW, entry);
            Snapshot after =
                    after(before, new DutyDone(before, Ids.from(new Random(1))).command(REVIEW, DONE, null, "log"));
            assertThat(after.get(ChecklistEntry.class, entry.id())).isEqualTo(entry);
            assertThat(item(after, DONE).state()).isEqualTo(aside);
        }
    }

    @Test
    void aDayThatWasSetForTheItemIsOver() {
        ChecklistEntry entry =
                ChecklistEntry.untouched(new Id<>(3), PROJECT.id(), "REC-02").withDue(DONE.plusDays(2));
        Snapshot before = snapshot(PROJECT, REVIEW, entry);
        Snapshot after =
                after(before, new DutyDone(before, Ids.from(new Random(1))).command(REVIEW, DONE, null, "log"));
        assertThat(after.get(ChecklistEntry.class, entry.id()).due()).isNull();
    }
}
