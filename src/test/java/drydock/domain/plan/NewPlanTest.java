package drydock.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NewPlanTest {
    private static final WorkingDays WEEK = WorkingDays.MONDAY_TO_FRIDAY;
    private static final Id<Project> PROJECT = new Id<>(7);

    /** Tuesday 1 June 2027; its 31st is a Monday, so every date can be counted on a calendar. */
    private static final LocalDate LAUNCH = LocalDate.of(2027, 6, 1);

    private final Ids ids = Ids.from(new Random(1));

    @Test
    void theUsualPlanIsCountedBackFromTheLaunch() {
        PlanDates plan = PlanDates.backFrom(LAUNCH, PlanOffsets.usual(10), WEEK);
        // buffer 5, retest 3 days, fixes 5 days (half of 10), draft a day after the review, review 10 days
        assertThat(plan.of(PlanStep.BOUNTY_LIVE)).isEqualTo("2027-05-31");
        assertThat(plan.of(PlanStep.PUBLICATION)).isEqualTo("2027-05-28");
        assertThat(plan.of(PlanStep.FINAL_REPORT)).isEqualTo("2027-05-27");
        assertThat(plan.of(PlanStep.RETEST_CLOSES)).isEqualTo("2027-05-25");
        assertThat(plan.of(PlanStep.RETEST_OPENS)).isEqualTo("2027-05-21");
        assertThat(plan.of(PlanStep.FIXES_DONE)).isEqualTo("2027-05-20");
        assertThat(plan.of(PlanStep.DRAFT_REPORT)).isEqualTo("2027-05-14");
        assertThat(plan.of(PlanStep.REVIEW_END)).isEqualTo("2027-05-13");
        assertThat(plan.of(PlanStep.KICK_OFF)).isEqualTo("2027-04-30");
        assertThat(plan.of(PlanStep.CODE_FREEZE)).isEqualTo("2027-04-27");
        assertThat(plan.of(PlanStep.CONTACT_AUDITORS)).isEqualTo("2027-03-19");
    }

    @Test
    void aHolidayMovesEverythingBeforeItADayEarlier() {
        PlanDates plan = PlanDates.backFrom(
                LAUNCH, PlanOffsets.usual(10), WEEK.withHolidays(List.of(LocalDate.of(2027, 5, 31))));
        assertThat(plan.of(PlanStep.BOUNTY_LIVE)).isEqualTo("2027-05-28");
        assertThat(plan.of(PlanStep.RETEST_CLOSES)).isEqualTo("2027-05-24");
    }

    @Property
    void theUsualOffsetsKeepTheOrderOfTheSteps(@ForAll @IntRange(min = 1, max = 120) int reviewDays) {
        List<Integer> days = PlanOffsets.usual(reviewDays).daysBeforeLaunch().values().stream()
                .toList();
        assertThat(days).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Property
    void theUsualPlanHasNoOrderProblem(
            @ForAll @IntRange(min = 1, max = 120) int reviewDays, @ForAll @IntRange(min = 0, max = 800) int day) {
        LocalDate launch = LAUNCH.plusDays(day);
        PlanDates dates = PlanDates.backFrom(launch, PlanOffsets.usual(reviewDays), WEEK);
        Snapshot snapshot = Snapshot.empty()
                .with(NewPlan.ofProject(ids, PROJECT, dates).stream()
                        .map(Change.Put::new)
                        .toList());
        assertThat(Plan.of(snapshot, PROJECT).problems()).isEmpty();
    }

    @Property
    void theNearestLaunchWorksAndTheWorkingDayBeforeItDoesNot(
            @ForAll @IntRange(min = 1, max = 60) int reviewDays, @ForAll @IntRange(min = 0, max = 800) int day) {
        LocalDate today = LAUNCH.plusDays(day);
        PlanOffsets offsets = PlanOffsets.usual(reviewDays);
        LocalDate nearest = LaunchStatement.of(today, offsets, WEEK, today).nearest();
        assertThat(LaunchStatement.of(nearest, offsets, WEEK, today).canBeMet()).isTrue();
        assertThat(LaunchStatement.of(WEEK.previous(nearest), offsets, WEEK, today)
                        .canBeMet())
                .isFalse();
    }

    @Test
    void aLaunchTooSoonNamesWhatIsPastAndTheNearestDate() {
        LaunchStatement statement = LaunchStatement.of(LAUNCH, PlanOffsets.usual(10), WEEK, LocalDate.of(2027, 4, 28));
        assertThat(statement.canBeMet()).isFalse();
        assertThat(statement.past())
                .extracting(LaunchStatement.Past::step)
                .containsExactly(PlanStep.CONTACT_AUDITORS, PlanStep.CODE_FREEZE);
        // 52 working days (30 to contact, 22 before the launch) after Wednesday 28 April
        assertThat(statement.nearest()).isEqualTo("2027-07-09");
        assertThat(statement.text(LocalDate::toString))
                .isEqualTo("The launch on 2027-06-01 cannot be met with these offsets: “Contact auditors” was due on"
                        + " 2027-03-19, and one more step is past. The nearest date that works is 2027-07-09.");
    }

    @Test
    void withoutALaunchDateTheStepsAreThereWithoutDates() {
        List<Entity> plan = NewPlan.ofProject(ids, PROJECT, PlanDates.undated());
        assertThat(plan).hasSize(10 + 6 + 1);
        assertThat(plan).filteredOn(Milestone.class::isInstance).allMatch(m -> ((Milestone) m).date() == null);
        assertThat(plan).filteredOn(Deliverable.class::isInstance).allMatch(d -> ((Deliverable) d).due() == null);
    }

    @Test
    void aPlanAroundAKnownReviewKeepsItsDays() {
        PlanDates plan = PlanDates.around(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 16), WEEK);
        assertThat(plan.of(PlanStep.KICK_OFF)).isEqualTo("2027-05-03");
        assertThat(plan.of(PlanStep.REVIEW_END)).isEqualTo("2027-05-14");
        assertThat(plan.of(PlanStep.DRAFT_REPORT)).isEqualTo("2027-05-17");
    }

    @Test
    void offsetsCanBeEditedOneByOneButNeverPointPastTheLaunch() {
        assertThat(PlanOffsets.usual().with(PlanStep.CODE_FREEZE, 40).of(PlanStep.CODE_FREEZE))
                .isEqualTo(40);
        assertThatThrownBy(() -> PlanOffsets.usual().with(PlanStep.KICK_OFF, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanOffsets(Map.of(PlanStep.LAUNCH, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
