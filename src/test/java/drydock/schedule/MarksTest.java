package drydock.schedule;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Absence;
import drydock.domain.register.EventKind;
import drydock.domain.register.EventTerms;
import drydock.domain.register.MarkedEvent;
import drydock.domain.register.ReviewContact;
import drydock.domain.selection.Candidate;
import drydock.domain.step.SlotHold;
import drydock.domain.step.Steps;
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside the steps, and what of the retests does not fit. */
class MarksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LocalDate.of(2026, 12, 1));
    private static final Auditor AUDITOR = auditor(2, "firm", "Firm");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, AUDITOR);
    private static final Engagement AUDIT = new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "Firm", null, "");
    private static final Person JONAS = new Person(new Id<>(5), "Jonas", "", "");
    private static final RetestWindow WINDOW = new RetestWindow(
            new Id<>(6),
            PROJECT.id(),
            AUDIT.id(),
            "Retest",
            LocalDate.of(2026, 6, 22),
            LocalDate.of(2026, 6, 24),
            1,
            "",
            "",
            RetestResult.PENDING,
            "");

    private final Snapshot plan = snapshot(
            PROJECT,
            AUDITOR,
            CANDIDATE,
            AUDIT,
            JONAS,
            WINDOW,
            new WindowTerms(new Id<>(7), WINDOW.id(), LocalDate.of(2026, 6, 30), 3, "500 a round", "fix table"),
            new SlotHold(new Id<>(8), AUDIT.id(), LocalDate.of(2026, 6, 12), "the deposit", 15),
            new ReviewContact(new Id<>(9), AUDIT.id(), JONAS.id(), null, null),
            new Absence(new Id<>(10), JONAS.id(), TODAY, TODAY.plusDays(2), "Holiday"),
            event(11, "Unlock", "2026-06-10", "2026-06-10"),
            event(12, "Vote", "2026-06-10", "2026-06-12"),
            event(13, "Listing", "2026-07-02", "2026-07-02"));

    private static MarkedEvent event(long id, String title, String first, String last) {
        return new MarkedEvent(
                new Id<>(id), PROJECT.id(), EventKind.OTHER, title, LocalDate.parse(first), LocalDate.parse(last), "");
    }

    private Schedule schedule() {
        return (Schedule) Scheduler.schedule(
                PlanNetwork.of(plan, PROJECT.id()).orElseThrow(), TODAY, PlanNetwork.deadline(plan, PROJECT.id()));
    }

    @Test
    void everyKindIsSaidInWords() {
        assertThat(Marks.of(plan, PROJECT.id(), schedule(), LocalDate::toString))
                .extracting(Mark::inFull)
                .containsSubsequence(
                        "Slot of Firm is held until 2026-06-12; lost then: the deposit",
                        "Retest, 2026-06-22 to 2026-06-24; 1 round; included until 2026-06-30;"
                                + " to be handed over: fix table")
                .contains("Jonas is away, 2026-06-01 to 2026-06-03; Holiday")
                .noneMatch(words -> words.contains("500"))
                .anyMatch(words -> words.startsWith("Jonas answers the reviewers of Firm, "));
    }

    @Test
    void whatOthersAreShownSaysNothingOfTermsLossesAndReasons() {
        assertThat(Marks.of(plan, PROJECT.id(), schedule(), LocalDate::toString))
                .extracting(Mark::words)
                .contains(
                        "Slot of Firm is held until 2026-06-12",
                        "Retest, 2026-06-22 to 2026-06-24",
                        "Jonas is away, 2026-06-01 to 2026-06-03");
    }

    @Test
    void whatComesAgainIsShownWhereItComesNext() {
        MarkedEvent over = event(14, "Unlock each month", "2026-03-10", "2026-03-11");
        Snapshot again = plan.with(
                List.of(new Change.Put(over), new Change.Put(new EventTerms(new Id<>(15), over.id(), null, "P1M"))));
        assertThat(Marks.of(again, PROJECT.id(), schedule(), LocalDate::toString))
                .filteredOn(mark -> mark.title().equals(over.title()))
                .extracting(Mark::words)
                .containsExactly("Unlock each month, 2026-06-10 to 2026-06-11");
    }

    @Test
    void aSlotIsNoLongerHeldOnceTheReviewHasBegun() {
        Snapshot begun = plan.with(List.of(new Change.Put(new Milestone(
                new Id<>(16),
                PROJECT.id(),
                AUDIT.id(),
                MilestoneKind.KICK_OFF,
                "Kick-off",
                TODAY.minusDays(4),
                TODAY.minusDays(4),
                ""))));
        Schedule schedule = (Schedule)
                Scheduler.schedule(PlanNetwork.of(begun, PROJECT.id()).orElseThrow(), TODAY, null);
        assertThat(Marks.of(begun, PROJECT.id(), schedule, LocalDate::toString))
                .noneMatch(mark -> mark.kind() == Mark.Kind.SLOT_HOLD);
        assertThat(Marks.of(plan, PROJECT.id(), schedule(), LocalDate::toString))
                .anyMatch(mark -> mark.kind() == Mark.Kind.SLOT_HOLD);
    }

    @Test
    void aLaneLeavesRoomForNames() {
        List<List<Mark>> lanes = Marks.lanes(Marks.of(plan, PROJECT.id(), schedule(), LocalDate::toString));
        // three weeks after the unlock on 10 June there is room for the listing; the vote goes over the unlock
        assertThat(lanes.subList(0, 2).stream()
                        .map(lane -> lane.stream().map(Mark::title).toList()))
                .containsExactly(List.of("Unlock", "Listing"), List.of("Vote"));
        assertThat(lanes).allSatisfy(lane -> {
            for (int i = 1; i < lane.size(); i++) {
                assertThat(lane.get(i).first()).isAfter(lane.get(i - 1).end().plusDays(21));
            }
        });
    }

    @Test
    void fixesThatCannotBeReadyForTheWindowAreSaid() {
        // nothing has begun: the draft report comes long after 22 June, when the window opens
        List<String> warnings = new RetestWarnings(
                        plan, PROJECT.id(), Steps.of(plan, PROJECT.id()), schedule(), FixEffort.Rule.USUAL)
                .of(LocalDate::toString);
        assertThat(warnings).hasSize(2);
        assertThat(warnings.getFirst()).startsWith("Retest opens on 2026-06-22, but the fixes expected take");
        assertThat(warnings.getLast()).contains("after the included retest ends on 2026-06-30");
    }

    @Test
    void backwardsEveryStepHasADayAndWhatIsTooLateIsSaid() {
        Schedule schedule = schedule();
        BackwardPlan backwards =
                BackwardPlan.of(schedule, Steps.of(plan, PROJECT.id()).steps());
        assertThat(backwards.lines())
                .extracting(BackwardPlan.Line::words)
                .startsWith("Contact auditors by")
                .contains("Freeze the code by", "Fixes done by", "Retest closes by");
        assertThat(backwards.lines()).noneMatch(BackwardPlan.Line::tooLate);
        // with the launch wished for the day after tomorrow nothing of it can be met
        Schedule tight = (Schedule)
                Scheduler.schedule(PlanNetwork.of(plan, PROJECT.id()).orElseThrow(), TODAY, TODAY.plusDays(2));
        assertThat(BackwardPlan.of(tight, Steps.of(plan, PROJECT.id()).steps()).lines())
                .isNotEmpty()
                .allMatch(BackwardPlan.Line::tooLate);
    }
}
