package drydock.check;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.LaunchFacts;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ItemState;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What plan checks know of drills, reviews and duties: each time counts, wherever it was written down. */
class LaunchReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Project PROJECT = project(1, "Vault");
    private static final Duty DRILL =
            new Duty(new Id<>(2), PROJECT.id(), DutyKind.INCIDENT_DRILL, "Drill", null, "P1Y", TODAY, 1, "OPS-03");

    private static LaunchFacts facts(Entity... records) {
        List<Entity> all = new ArrayList<>(List.of(PROJECT));
        all.addAll(List.of(records));
        return new LaunchReader(snapshot(all.toArray(Entity[]::new)), PROJECT).facts(TODAY, 42);
    }

    private static ItemOccurrence time(String item, LocalDate day) {
        return new ItemOccurrence(new Id<>(3), PROJECT.id(), item, day, day, null, "", "");
    }

    private static ChecklistEntry ticked(String item, LocalDate day) {
        return new ChecklistEntry(new Id<>(4), PROJECT.id(), item, ItemState.DONE, null, "", null, day, null, null, "");
    }

    @Test
    void aDrillCountsWhereverItWasWrittenDown() {
        assertThat(facts(DRILL).safety().lastDrill()).isNull();
        assertThat(facts(DRILL, new DutyOccurrence(new Id<>(5), DRILL.id(), TODAY, TODAY.minusDays(9), null, ""))
                        .safety()
                        .lastDrill())
                .isEqualTo(TODAY.minusDays(9));
        assertThat(facts(time("OPS-03", TODAY.minusDays(8))).safety().lastDrill())
                .isEqualTo(TODAY.minusDays(8));
        assertThat(facts(time("REC-03", TODAY.minusDays(7))).safety().lastDrill())
                .isEqualTo(TODAY.minusDays(7));
        assertThat(facts(ticked("OPS-03", TODAY.minusDays(6))).safety().lastDrill())
                .isEqualTo(TODAY.minusDays(6));
    }

    @Test
    void aTickOfAnotherItemIsNoDrillNorIsOneThatIsToCome() {
        assertThat(facts(DRILL.withItem("OPS-05"), time("OPS-05", TODAY))
                        .safety()
                        .lastDrill())
                .as("a list of contacts was looked through")
                .isNull();
        assertThat(facts(time("OPS-03", TODAY.plusDays(1))).safety().lastDrill())
                .isNull();
        assertThat(facts(time("REC-01", TODAY.plusDays(1))).nextReview()).isFalse();
    }

    @Test
    void aDutyThatAloneKeepsAnItemFreshKnowsItsTimes() {
        assertThat(facts(DRILL, time("OPS-03", TODAY)).duties()).singleElement().satisfies(duty -> {
            assertThat(duty.lastDone()).isEqualTo(TODAY);
            assertThat(duty.nextDue()).isEqualTo(TODAY.plusYears(1));
        });
    }

    @Test
    void thatTheNextReviewHasADayHoldsForAYear() {
        assertThat(facts().nextReview()).isFalse();
        assertThat(facts(time("REC-01", TODAY.minusYears(1).plusDays(1))).nextReview())
                .isTrue();
        assertThat(facts(time("REC-01", TODAY.minusYears(1))).nextReview())
                .as("it came round, and nobody said when the next one is")
                .isFalse();
        assertThat(facts(ticked("REC-01", TODAY.minusYears(2))).nextReview()).isFalse();
        assertThat(facts(ticked("REC-01", TODAY.minusYears(2)).withState(ItemState.WAIVED))
                        .nextReview())
                .isTrue();
    }
}
