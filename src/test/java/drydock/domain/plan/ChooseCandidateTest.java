package drydock.domain.plan;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChooseCandidateTest {
    private static final WorkingDays WEEK = WorkingDays.MONDAY_TO_FRIDAY;
    private static final Project PROJECT = project(1, "Harbour");
    private static final Auditor ZELLIC = auditor(2, "zellic", "Zellic");
    private static final Auditor SHERLOCK = auditor(3, "sherlock", "Sherlock");
    private static final Candidate FIRM = candidate(4, PROJECT, ZELLIC).withRetestIncluded(Answer.YES);
    private static final Candidate CONTEST = candidate(5, PROJECT, SHERLOCK)
            .withEarliestStart(LocalDate.of(2027, 5, 3))
            .withDurationDays(12)
            .withRetestIncluded(Answer.NO);

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot planned = snapshot(PROJECT, ZELLIC, SHERLOCK, FIRM, CONTEST)
            .with(NewPlan.ofProject(
                            ids, PROJECT.id(), PlanDates.backFrom(LocalDate.of(2027, 6, 1), PlanOffsets.usual(), WEEK))
                    .stream()
                    .map(Change.Put::new)
                    .toList());

    @Test
    void theFirstChoiceTakesOverThePlanWithItsDates() {
        Plan before = Plan.of(planned, PROJECT.id());
        Command command = ChooseCandidate.choose(planned, FIRM, ids, WEEK);
        Snapshot chosen = after(planned, command);

        assertThat(command.words()).isEqualTo("Choose Zellic");
        assertThat(chosen.get(Candidate.class, FIRM.id()).status()).isEqualTo(CandidateStatus.CHOSEN);
        Engagement audit = chosen.all(Engagement.class).iterator().next();
        assertThat(audit.title()).isEqualTo("Zellic");
        Plan plan = Plan.of(chosen, PROJECT.id());
        assertThat(plan.rows())
                .extracting(PlanRow::from)
                .isEqualTo(before.rows().stream().map(PlanRow::from).toList());
        assertThat(plan.rows())
                .filteredOn(row -> row.engagement() == null)
                .extracting(PlanRow::title)
                .containsExactly("Contact auditors", "Publication", "Bounty live", "Launch");
        assertThat(chosen.owned(RetestWindow.class, audit.id()))
                .singleElement()
                .extracting(RetestWindow::terms)
                .isEqualTo("Included in the price");
    }

    @Test
    void aFurtherChoiceGetsTheUsualPlanAroundItsOwnDates() {
        Snapshot first = after(planned, ChooseCandidate.choose(planned, FIRM, ids, WEEK));
        Snapshot both = after(first, ChooseCandidate.choose(first, CONTEST, ids, WEEK));
        Engagement audit = both.all(Engagement.class).stream()
                .filter(e -> e.candidate().equals(CONTEST.id()))
                .findFirst()
                .orElseThrow();
        assertThat(both.owned(Milestone.class, audit.id()))
                .filteredOn(m -> m.kind() == MilestoneKind.REVIEW_END)
                .singleElement()
                .extracting(Milestone::date)
                .isEqualTo(LocalDate.of(2027, 5, 14));
        assertThat(both.owned(Deliverable.class, audit.id()))
                .hasSize(6)
                .filteredOn(d -> d.type() == DeliverableType.RETEST_REPORT)
                .singleElement()
                .extracting(Deliverable::state)
                .isEqualTo(DeliverableState.NOT_INCLUDED);
        assertThat(both.owned(Milestone.class, audit.id())).noneMatch(m -> m.kind() == MilestoneKind.LAUNCH);
    }

    @Test
    void choosingTwiceMakesNoSecondEngagement() {
        Snapshot once = after(planned, ChooseCandidate.choose(planned, FIRM, ids, WEEK));
        assertThat(after(once, ChooseCandidate.choose(once, FIRM, ids, WEEK)).all(Engagement.class))
                .hasSize(1);
    }

    @Test
    void withdrawingRemovesTheEngagementWithItsPlanAndTheCandidateIsConsideredAgain() {
        Snapshot chosen = after(planned, ChooseCandidate.choose(planned, FIRM, ids, WEEK));
        Engagement audit = chosen.all(Engagement.class).iterator().next();
        Snapshot withdrawn = after(chosen, ChooseCandidate.withdraw(chosen, audit));
        assertThat(withdrawn.all(Engagement.class)).isEmpty();
        assertThat(withdrawn.all(RetestWindow.class)).isEmpty();
        assertThat(withdrawn.get(Candidate.class, FIRM.id()).status()).isEqualTo(CandidateStatus.CONSIDERING);
    }
}
