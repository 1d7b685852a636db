package drydock.domain.plan;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Project PROJECT = project(1, "Harbour");
    private static final Engagement FIRM = engagement(2);
    private static final Engagement CONTEST = engagement(3);

    private final List<Entity> entities = new ArrayList<>(List.of(PROJECT, FIRM, CONTEST));
    private long nextId = 100;

    @Test
    void rowsOfAllAuditsAndOfNoneAreSortedByTheirDayAndThoseWithoutOneComeLast() {
        milestone(null, MilestoneKind.LAUNCH, 20);
        milestone(CONTEST, MilestoneKind.KICK_OFF, 5);
        retest(FIRM, 10, 12);
        deliverable(FIRM, DeliverableType.FINAL_REPORT, 15);
        milestone(FIRM, MilestoneKind.CODE_FREEZE, 0);
        assertThat(plan().rows())
                .extracting(PlanRow::title)
                .containsExactly("KICK_OFF", "Retest", "FINAL_REPORT", "LAUNCH", "CODE_FREEZE");
    }

    @Test
    void aPlanInOrderHasNoProblem() {
        milestone(FIRM, MilestoneKind.CODE_FREEZE, 1);
        milestone(FIRM, MilestoneKind.KICK_OFF, 4);
        milestone(FIRM, MilestoneKind.REVIEW_END, 10);
        milestone(FIRM, MilestoneKind.DRAFT_REPORT, 11);
        milestone(FIRM, MilestoneKind.FIXES_DONE, 14);
        retest(FIRM, 14, 16);
        milestone(FIRM, MilestoneKind.FINAL_REPORT, 16);
        milestone(null, MilestoneKind.PUBLICATION, 16);
        milestone(null, MilestoneKind.LAUNCH, 17);
        assertThat(plan().problems()).isEmpty();
    }

    @Test
    void aRetestBeforeTheReviewsEndIsMarkedInBothPlacesWithItsReason() {
        Id<?> end = milestone(FIRM, MilestoneKind.REVIEW_END, 10);
        Id<?> window = retest(FIRM, 9, 12);
        assertThat(rules()).containsExactly(OrderRule.RETEST_BEFORE_REVIEW_END);
        assertThat(plan().problems(window, PlanField.OPENS)).hasSize(1);
        assertThat(plan().problems(window, PlanField.CLOSES)).isEmpty();
        assertThat(plan().problems(end, PlanField.DATE)).hasSize(1);
        assertThat(plan().problems().getFirst().text(LocalDate::toString))
                .isEqualTo("“Retest opens” on 2027-05-09 lies before “REVIEW_END” on 2027-05-10: fixes can be checked"
                        + " only when the findings are known.");
    }

    @Test
    void anotherAuditsReviewDoesNotConcernARetest() {
        milestone(CONTEST, MilestoneKind.REVIEW_END, 20);
        milestone(FIRM, MilestoneKind.REVIEW_END, 8);
        retest(FIRM, 9, 12);
        assertThat(rules()).isEmpty();
    }

    @Test
    void aReviewEndThatBelongsToNoAuditCountsForAnAuditWithoutOneOfItsOwn() {
        milestone(null, MilestoneKind.REVIEW_END, 10);
        milestone(CONTEST, MilestoneKind.REVIEW_END, 3);
        retest(FIRM, 9, 12);
        retest(CONTEST, 4, 5);
        assertThat(rules()).containsExactly(OrderRule.RETEST_BEFORE_REVIEW_END);
    }

    @Test
    void aRetestThatBelongsToNoAuditCountsForAnAuditWithoutOneOfItsOwn() {
        milestone(FIRM, MilestoneKind.REVIEW_END, 10);
        milestone(FIRM, MilestoneKind.FIXES_DONE, 10);
        milestone(FIRM, MilestoneKind.FINAL_REPORT, 11);
        milestone(CONTEST, MilestoneKind.REVIEW_END, 20);
        retest(CONTEST, 21, 22);
        retest(null, 9, 12);
        // opens on 9 before FIRM's review ends on 10 and its fixes are done on 10; FIRM's report of 11 comes before 12
        assertThat(rules())
                .containsExactlyInAnyOrder(
                        OrderRule.RETEST_BEFORE_REVIEW_END,
                        OrderRule.FIXES_AFTER_RETEST_OPENS,
                        OrderRule.FINAL_REPORT_BEFORE_RETEST_END);
    }

    @Test
    void aDeliverableThatBelongsToNoAuditCountsForAnAuditWithoutOneOfItsOwn() {
        retest(FIRM, 10, 12);
        deliverable(null, DeliverableType.FINAL_REPORT, 11);
        assertThat(rules()).containsExactly(OrderRule.FINAL_REPORT_BEFORE_RETEST_END);
        deliverable(FIRM, DeliverableType.FINAL_REPORT, 13);
        assertThat(rules()).isEmpty();
    }

    @Test
    void aRetestClosesNoEarlierThanItOpens() {
        retest(FIRM, 12, 11);
        retest(CONTEST, 12, 12);
        assertThat(rules()).containsExactly(OrderRule.CLOSES_BEFORE_OPENING);
    }

    @Test
    void launchWaitsForTheLastRetestOfAllAuditsAndIsNotOnTheSameDay() {
        retest(FIRM, 10, 12);
        retest(CONTEST, 14, 16);
        Id<?> launch = milestone(null, MilestoneKind.LAUNCH, 16);
        assertThat(rules()).containsExactly(OrderRule.LAUNCH_BEFORE_RETEST_END);
        assertThat(plan().problems(launch)).hasSize(1);
    }

    @Test
    void theWantedLaunchStandsInForALaunchThatIsNotPlanned() {
        entities.set(0, PROJECT.withWantedLaunch(day(11)));
        retest(FIRM, 10, 12);
        milestone(null, MilestoneKind.LAUNCH, 0);
        assertThat(rules()).containsExactly(OrderRule.LAUNCH_BEFORE_RETEST_END);
        assertThat(plan().problems(PROJECT.id(), PlanField.WANTED_LAUNCH)).hasSize(1);
        assertThat(plan().launch()).isEqualTo(day(11));
        assertThat(plan().daysToLaunch(day(15))).contains(-4L);
    }

    @Test
    void publishingAnAuditsReportWaitsForItsOwnRetestsOnly() {
        retest(FIRM, 10, 12);
        retest(CONTEST, 14, 16);
        milestone(FIRM, MilestoneKind.PUBLICATION, 13);
        milestone(null, MilestoneKind.PUBLICATION, 15);
        assertThat(plan().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.at().date()).isEqualTo(day(15)));
    }

    @Test
    void whatCameIsNeitherLateNorOwedWhetherTheDayOrTheStateSaysSo() {
        milestone(null, MilestoneKind.LAUNCH, 10);
        Deliverable late = deliverable(FIRM, DeliverableType.DISCLOSURE, 12);
        assertThat(rules()).containsExactly(OrderRule.DELIVERABLE_AFTER_LAUNCH);
        for (Deliverable here : List.of(late.withReceivedOn(day(9)), late.withState(DeliverableState.ACCEPTED))) {
            entities.set(entities.size() - 1, here);
            assertThat(rules()).isEmpty();
            assertThat(plan().late(day(20))).extracting(PlanRow::title).containsExactly("LAUNCH");
        }
    }

    @Test
    void secondFixesMayComeAfterTheFirstRetest() {
        retest(FIRM, 10, 12);
        retest(FIRM, 20, 22);
        milestone(FIRM, MilestoneKind.FIXES_DONE, 10);
        milestone(FIRM, MilestoneKind.FIXES_DONE, 19);
        assertThat(rules()).isEmpty();
        milestone(FIRM, MilestoneKind.FIXES_DONE, 21);
        assertThat(rules()).containsExactly(OrderRule.FIXES_AFTER_RETEST_OPENS);
    }

    @Test
    void freezeReviewAndDraftKeepTheirSidesOfTheKickOff() {
        milestone(FIRM, MilestoneKind.KICK_OFF, 10);
        milestone(FIRM, MilestoneKind.CODE_FREEZE, 11);
        milestone(FIRM, MilestoneKind.REVIEW_END, 9);
        milestone(FIRM, MilestoneKind.DRAFT_REPORT, 9);
        deliverable(FIRM, DeliverableType.DRAFT_REPORT, 9);
        assertThat(rules())
                .containsExactly(
                        OrderRule.FREEZE_AFTER_KICK_OFF,
                        OrderRule.REVIEW_END_BEFORE_KICK_OFF,
                        OrderRule.DRAFT_BEFORE_KICK_OFF,
                        OrderRule.DRAFT_BEFORE_KICK_OFF);
    }

    @Test
    void finalReportWaitsForTheLastRetestAndNothingIsDueAfterTheLaunch() {
        retest(FIRM, 10, 12);
        deliverable(FIRM, DeliverableType.FINAL_REPORT, 11);
        deliverable(FIRM, DeliverableType.DISCLOSURE, 21);
        milestone(null, MilestoneKind.LAUNCH, 20);
        assertThat(rules())
                .containsExactly(OrderRule.FINAL_REPORT_BEFORE_RETEST_END, OrderRule.DELIVERABLE_AFTER_LAUNCH);
    }

    @Test
    void whatHappenedCountsBeforeWhatWasPlanned() {
        Milestone kickOff = new Milestone(
                new Id<>(50), PROJECT.id(), FIRM.id(), MilestoneKind.KICK_OFF, "Kick-off", day(4), day(6), "");
        entities.add(kickOff);
        milestone(FIRM, MilestoneKind.CODE_FREEZE, 5);
        assertThat(rules()).isEmpty();
        entities.add(kickOff.withDoneOn(day(3)));
        assertThat(plan().problems(kickOff.id(), PlanField.DONE_ON)).hasSize(1);
    }

    @Test
    void aRowIsLateTheDayAfterItsLastDayUnlessItIsSettled() {
        retest(FIRM, 10, 12);
        Id<?> freeze = milestone(FIRM, MilestoneKind.CODE_FREEZE, 9);
        assertThat(plan().late(day(12))).extracting(PlanRow::id).isEqualTo(List.of(freeze));
        assertThat(plan().late(day(13))).hasSize(2);
    }

    private Plan plan() {
        return Plan.of(snapshot(entities.toArray(Entity[]::new)), PROJECT.id());
    }

    private Stream<OrderRule> rules() {
        return plan().problems().stream().map(OrderProblem::rule);
    }

    private static @Nullable LocalDate day(int ofMay) {
        return ofMay == 0 ? null : LocalDate.of(2027, 5, ofMay);
    }

    private static Engagement engagement(long id) {
        return new Engagement(new Id<>(id), PROJECT.id(), new Id<>(9), "Audit " + id, null, "");
    }

    private static @Nullable Id<Engagement> of(@Nullable Engagement engagement) {
        return engagement == null ? null : engagement.id();
    }

    private Id<?> milestone(@Nullable Engagement audit, MilestoneKind kind, int ofMay) {
        Milestone milestone =
                new Milestone(new Id<>(nextId++), PROJECT.id(), of(audit), kind, kind.name(), day(ofMay), null, "");
        entities.add(milestone);
        return milestone.id();
    }

    private Deliverable deliverable(@Nullable Engagement audit, DeliverableType type, int ofMay) {
        Deliverable deliverable = new Deliverable(
                new Id<>(nextId++),
                PROJECT.id(),
                of(audit),
                type,
                type.name(),
                day(ofMay),
                DeliverableState.WANTED,
                null,
                "");
        entities.add(deliverable);
        return deliverable;
    }

    private Id<?> retest(@Nullable Engagement audit, int opens, int closes) {
        RetestWindow window = new RetestWindow(
                new Id<>(nextId++),
                PROJECT.id(),
                of(audit),
                "Retest",
                day(opens),
                day(closes),
                null,
                "",
                "",
                RetestResult.PENDING,
                "");
        entities.add(window);
        return window.id();
    }
}
