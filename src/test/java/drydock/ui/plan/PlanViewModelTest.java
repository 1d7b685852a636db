package drydock.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.TestRecords;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate PLANNED = LocalDate.of(2026, 6, 20);
    private static final Project PROJECT = TestRecords.project(1, "Harbour");
    private static final Milestone FREEZE =
            new Milestone(new Id<>(2), PROJECT.id(), null, MilestoneKind.CODE_FREEZE, "Code freeze", PLANNED, null, "");
    private static final Deliverable REPORT = new Deliverable(
            new Id<>(3),
            PROJECT.id(),
            null,
            DeliverableType.FINAL_REPORT,
            "Final report",
            PLANNED,
            DeliverableState.AGREED,
            null,
            "");
    private static final RetestWindow RETEST = new RetestWindow(
            new Id<>(4),
            PROJECT.id(),
            null,
            "First retest",
            PLANNED,
            PLANNED.plusDays(5),
            null,
            "",
            "",
            RetestResult.PENDING,
            "");

    @TempDir
    private Path folder;

    private Bench bench;
    private PlanViewModel plan;

    @BeforeEach
    void open() {
        bench = new Bench(folder, TestRecords.snapshot(PROJECT, FREEZE, REPORT, RETEST));
        plan = new PlanViewModel(bench.studio());
        show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void show() {
        bench.settle();
        plan.show(new Frame(bench.snapshot(), PROJECT.id(), TODAY));
    }

    private PlanLine line(Entity of) {
        return plan.lines().stream()
                .filter(line -> line.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private Milestone freeze() {
        return bench.snapshot().get(Milestone.class, FREEZE.id());
    }

    private Deliverable report() {
        return bench.snapshot().get(Deliverable.class, REPORT.id());
    }

    private RetestWindow retest() {
        return bench.snapshot().get(RetestWindow.class, RETEST.id());
    }

    @Test
    void aLineIsNamedInItsCell() {
        plan.rename(line(FREEZE), " Freeze of the vault ");

        assertThat(freeze().title()).isEqualTo("Freeze of the vault");
        assertThat(bench.undoes()).isEqualTo("Change milestone Freeze of the vault");
    }

    @Test
    void anEmptyNameIsRefusedInWords() {
        plan.rename(line(FREEZE), "  ");

        assertThat(freeze()).isEqualTo(FREEZE);
        assertThat(bench.told())
                .singleElement()
                .asString()
                .contains("needs a name")
                .contains("Code freeze");
    }

    @Test
    void theDayOfACellIsThePlannedOneUntilItHappened() {
        plan.startOn(line(REPORT), "2026-07-01");
        assertThat(report().due()).isEqualTo(LocalDate.of(2026, 7, 1));

        plan.putInState(line(REPORT), "Received");
        show();
        plan.startOn(line(REPORT), "2026-05-29");
        assertThat(report().receivedOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(report().due()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aRetestWindowHasADayForEachOfItsEnds() {
        plan.startOn(line(RETEST), "2026-06-22");
        plan.endOn(line(RETEST), "");

        assertThat(retest().opens()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(retest().closes()).isNull();
    }

    @Test
    void whatIsNoDateIsToldAndChangesNothing() {
        assertThat(plan.dayProblem("soon")).startsWith("Not a date.");
        plan.startOn(line(FREEZE), "soon");

        assertThat(freeze()).isEqualTo(FREEZE);
        assertThat(bench.told()).singleElement().asString().contains("“soon” is not a date");
    }

    @Test
    void theStatesOfferedAreThoseOfTheKindOfLine() {
        assertThat(plan.states(line(FREEZE))).containsExactly("Planned", "Done");
        assertThat(plan.states(line(REPORT)))
                .containsExactly("Wanted", "Agreed", "Received", "Accepted", "Not included");
        assertThat(plan.states(line(RETEST))).containsExactly("Pending", "All verified", "Issues left");
    }

    @Test
    void whatIsDoneOrCameHasTheDay() {
        plan.putInState(line(FREEZE), "Done");
        plan.putInState(line(REPORT), "Received");
        plan.putInState(line(RETEST), "Issues left");

        assertThat(freeze().doneOn()).isEqualTo(TODAY);
        assertThat(report().receivedOn()).isEqualTo(TODAY);
        assertThat(report().state()).isEqualTo(DeliverableState.RECEIVED);
        assertThat(retest().result()).isEqualTo(RetestResult.ISSUES_LEFT);
        show();
        assertThat(line(REPORT).row().settled()).isTrue();
    }

    @Test
    void whatIsAcceptedKeepsTheDayItCameAndWhatDidNotComeHasNone() {
        plan.putInState(line(REPORT), "Received");
        plan.startOn(line(REPORT), "2026-05-29");
        plan.putInState(REPORT.id(), DeliverableState.ACCEPTED);
        assertThat(report().receivedOn()).isEqualTo(LocalDate.of(2026, 5, 29));

        plan.putInState(line(REPORT), "Agreed");
        assertThat(report().receivedOn()).isNull();
        show();
        assertThat(line(REPORT).from()).isEqualTo(PLANNED);
    }

    @Test
    void aLineThatIsGoneIsNotBroughtBackByItsCell() {
        PlanLine shown = line(FREEZE);
        plan.remove(plan.lines());
        bench.settle();
        plan.rename(shown, "Too late");

        assertThat(bench.snapshot().all(Milestone.class)).isEmpty();
    }
}
