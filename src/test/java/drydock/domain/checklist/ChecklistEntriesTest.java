package drydock.domain.checklist;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.Occurrence;
import drydock.domain.workflow.DutyDone;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file may hold two entries of one item; which of them holds does not depend on who asks, nor on their order. */
class ChecklistEntriesTest {
    private static final Project PROJECT = project(1, "Vault");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void whatWasDecidedLastHolds() {
        assertHolds(entry(3, ItemState.WAIVED, DAY), entry(2, ItemState.DONE, DAY.minusDays(1)));
        assertHolds(entry(3, ItemState.DONE, DAY), entry(2, ItemState.OPEN, null));
        assertHolds(entry(2, ItemState.OPEN, null), entry(3, ItemState.OPEN, null));
    }

    @Test
    void whatIsDoneNextStandsBesideTheTickThatHolds() {
        Duty duty = new Duty(new Id<>(9), PROJECT.id(), DutyKind.OTHER, "Drill", null, "P1Y", DAY, 1, "OPS-03");
        Snapshot two = snapshot(PROJECT, duty, entry(2, ItemState.OPEN, null), entry(3, ItemState.DONE, DAY));
        Snapshot done = two.with(new DutyDone(two, Ids.from(new Random(1)))
                .command(duty, DAY.plusDays(1), null, "")
                .changes());
        assertThat(ChecklistEntries.of(done, PROJECT.id(), "OPS-03")).contains(entry(3, ItemState.DONE, DAY));
        assertThat(Rounds.times(done, PROJECT.id(), "OPS-03"))
                .extracting(Occurrence::doneOn)
                .containsExactly(DAY.plusDays(1), DAY);
    }

    private static void assertHolds(ChecklistEntry holds, ChecklistEntry other) {
        for (Snapshot snapshot : new Snapshot[] {snapshot(PROJECT, holds, other), snapshot(PROJECT, other, holds)}) {
            assertThat(ChecklistEntries.of(snapshot, PROJECT.id(), "OPS-03")).contains(holds);
            assertThat(ChecklistEntries.of(snapshot, PROJECT.id()))
                    .containsOnlyKeys("OPS-03")
                    .containsValue(holds);
        }
    }

    private static ChecklistEntry entry(long id, ItemState state, LocalDate decided) {
        return new ChecklistEntry(new Id<>(id), PROJECT.id(), "OPS-03", state, null, "", null, decided, null, null, "");
    }
}
