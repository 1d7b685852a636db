package drydock.schedule;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.PlanDates;
import drydock.domain.plan.PlanOffsets;
import drydock.domain.plan.PlanStep;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.step.Estimate;
import drydock.domain.step.Step;
import drydock.domain.step.StepCommands;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.TypedDates;
import drydock.domain.step.WhatIf;
import drydock.domain.step.WindowTerms;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The steps of a project, the dated list and the network agree. */
class PlanNetworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAUNCH = LocalDate.of(2026, 12, 1);
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(LAUNCH);
    private static final Auditor AUDITOR = auditor(2, "firm", "Firm");
    private static final Candidate CANDIDATE = candidate(3, PROJECT, AUDITOR);
    private static final Engagement AUDIT = new Engagement(new Id<>(4), PROJECT.id(), CANDIDATE.id(), "Firm", null, "");

    private static final Map<PlanStep, StepKind> SAME = new EnumMap<>(Map.of(
            PlanStep.CONTACT_AUDITORS, StepKind.CONTACT_AUDITORS,
            PlanStep.CODE_FREEZE, StepKind.FREEZE,
            PlanStep.KICK_OFF, StepKind.KICK_OFF,
            PlanStep.DRAFT_REPORT, StepKind.DRAFT_REPORT,
            PlanStep.RETEST_OPENS, StepKind.RETEST,
            PlanStep.FINAL_REPORT, StepKind.FINAL_REPORT,
            PlanStep.PUBLICATION, StepKind.PUBLICATION,
            PlanStep.BOUNTY_LIVE, StepKind.BOUNTY_LIVE,
            PlanStep.LAUNCH, StepKind.LAUNCH));

    @Test
    void theUsualStepsAreTheUsualPlan() {
        Snapshot snapshot = snapshot(PROJECT);
        Steps steps = Steps.of(snapshot, PROJECT.id());
        Schedule schedule = schedule(snapshot);
        PlanDates dates = PlanDates.backFrom(LAUNCH, PlanOffsets.usual(), WorkingDays.MONDAY_TO_FRIDAY);
        SAME.forEach((planned, kind) -> assertThat(latest(schedule, steps, kind).start())
                .as(kind.title())
                .isEqualTo(dates.of(planned)));
        assertThat(latest(schedule, steps, StepKind.REVIEW).end()).isEqualTo(dates.of(PlanStep.REVIEW_END));
        assertThat(latest(schedule, steps, StepKind.FIX).end()).isEqualTo(dates.of(PlanStep.FIXES_DONE));
        assertThat(latest(schedule, steps, StepKind.RETEST).end()).isEqualTo(dates.of(PlanStep.RETEST_CLOSES));
    }

    @Test
    void theFirstChangeStoresTheUsualSteps() {
        Snapshot snapshot = snapshot(PROJECT);
        Steps usual = Steps.of(snapshot, PROJECT.id());
        Step fix = usual.of(StepKind.FIX, null).getFirst();
        Snapshot changed =
                after(snapshot, new StepCommands(snapshot, PROJECT.id()).edit(fix.withEstimate(Estimate.of(8))));
        Steps stored = Steps.of(changed, PROJECT.id());
        assertThat(stored.stored()).isTrue();
        assertThat(stored.steps()).hasSameSizeAs(usual.steps());
        assertThat(stored.find(fix.id()).orElseThrow().estimate()).isEqualTo(Estimate.of(8));
    }

    @Test
    void theFirstAuditTakesOverWhatWasPlannedForNone() {
        Snapshot snapshot = snapshot(PROJECT);
        Step fix = Steps.of(snapshot, PROJECT.id()).of(StepKind.FIX, null).getFirst();
        Snapshot changed =
                after(snapshot, new StepCommands(snapshot, PROJECT.id()).edit(fix.withEstimate(Estimate.of(8))));
        Snapshot chosen = changed.with(snapshot(CANDIDATE, AUDIT)
                .everything()
                .<Change>map(Change.Put::new)
                .toList());
        Steps steps = Steps.of(chosen, PROJECT.id());
        assertThat(steps.of(StepKind.FIX, null)).isEmpty();
        assertThat(steps.of(StepKind.FIX, AUDIT.id()).getFirst().estimate()).isEqualTo(Estimate.of(8));
        assertThat(steps.stored()).isFalse();
    }

    @Test
    void aFurtherAuditHoldsTheLaunchToo() {
        Engagement second = AUDIT.withId(new Id<>(5)).withTitle("Contest");
        Snapshot snapshot = snapshot(PROJECT, CANDIDATE, AUDIT, second);
        Steps steps = Steps.of(snapshot, PROJECT.id());
        assertThat(steps.of(StepKind.RETEST, AUDIT.id())).hasSize(1);
        assertThat(steps.of(StepKind.RETEST, second.id())).hasSize(1);
        List<Long> waitsFor = steps.launch().orElseThrow().waits().stream()
                .map(wait -> wait.after())
                .toList();
        assertThat(waitsFor)
                .contains(
                        steps.of(StepKind.RETEST, AUDIT.id()).getFirst().id().value(),
                        steps.of(StepKind.RETEST, second.id()).getFirst().id().value());
    }

    @Test
    void aPinIsTypedIntoTheDatedList() {
        Milestone kickOff =
                new Milestone(new Id<>(9), PROJECT.id(), null, MilestoneKind.KICK_OFF, "Kick-off", null, null, "");
        Snapshot snapshot = snapshot(PROJECT, kickOff);
        Step step = Steps.of(snapshot, PROJECT.id()).of(StepKind.KICK_OFF, null).getFirst();
        Snapshot pinned =
                after(snapshot, new StepCommands(snapshot, PROJECT.id()).pin(step, LocalDate.of(2026, 10, 1)));
        assertThat(pinned.get(Milestone.class, kickOff.id()).date()).isEqualTo(LocalDate.of(2026, 10, 1));
        Steps steps = Steps.of(pinned, PROJECT.id());
        Step stored = steps.find(step.id()).orElseThrow();
        assertThat(stored.date()).isNull();
        assertThat(new TypedDates(pinned, steps).of(stored).start()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(schedule(pinned).find(step.id().value()).orElseThrow().start())
                .isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aRetestStartsNoEarlierThanItsBookedWindow() {
        RetestWindow window = new RetestWindow(
                new Id<>(9),
                PROJECT.id(),
                AUDIT.id(),
                "Retest",
                // a Saturday, after all that the retest waits for: nobody checks before Mo 2 November
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 11, 6),
                1,
                "",
                "",
                RetestResult.PENDING,
                "");
        Snapshot planned = snapshot(PROJECT, CANDIDATE, AUDIT, window);
        assertThat(retest(planned).start()).isBefore(LocalDate.of(2026, 10, 1));
        for (Entity booking : List.of(
                AUDIT.withOrderedOn(TODAY.minusDays(1)), new WindowTerms(new Id<>(10), window.id(), null, 2, "", ""))) {
            Snapshot booked = planned.with(List.of(new Change.Put(booking)));
            assertThat(retest(booked).start()).isEqualTo(LocalDate.of(2026, 11, 2));
            String why = new Explanation(schedule(booked))
                    .why(retest(booked).activity().step(), LocalDate::toString);
            assertThat(why)
                    .isEqualTo("“Retest” starts on 2026-11-02, when the window booked for it opens."
                            + " It takes 3 working days, until 2026-11-04.");
            Network network = PlanNetwork.of(booked, PROJECT.id()).orElseThrow();
            assertThat(Simulation.run(network, TODAY, Simulation.Settings.USUAL).quantile(0.0001))
                    .as("no draw has it earlier")
                    .isAfterOrEqualTo(LocalDate.of(2026, 11, 9));
        }
    }

    private static PlannedStep retest(Snapshot snapshot) {
        Step step =
                Steps.of(snapshot, PROJECT.id()).of(StepKind.RETEST, AUDIT.id()).getFirst();
        return schedule(snapshot).find(step.id().value()).orElseThrow();
    }

    @Test
    void ofSeveralLaunchesTheNextOneIsPlannedFor() {
        Milestone first = launch(20, LocalDate.of(2026, 12, 20));
        Milestone second = launch(21, LocalDate.of(2027, 3, 1));
        assertThat(deadline(first, second)).isEqualTo(first.date());
        Milestone done = first.withDoneOn(TODAY.minusDays(3));
        assertThat(deadline(done, second)).isEqualTo(second.date());
        Snapshot phaseTwo = snapshot(PROJECT, done, second);
        assertThat(schedule(phaseTwo).goal().activity().isDone())
                .as("the second launch is not done because the first was")
                .isFalse();
        // dragging the launch moves the one that is ahead, and leaves what was
        Step launch = Steps.of(phaseTwo, PROJECT.id()).launch().orElseThrow();
        Snapshot moved =
                after(phaseTwo, new StepCommands(phaseTwo, PROJECT.id()).pin(launch, LocalDate.of(2027, 4, 1)));
        assertThat(moved.get(Milestone.class, second.id()).date()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(moved.get(Milestone.class, first.id())).isEqualTo(done);
        // once all were, the last of them says when the launch was
        Milestone both = second.withDoneOn(TODAY.minusDays(1));
        assertThat(schedule(snapshot(PROJECT, done, both)).goal().end()).isEqualTo(TODAY.minusDays(1));
    }

    private static LocalDate deadline(Milestone... launches) {
        return PlanNetwork.deadline(
                snapshot(PROJECT).with(Stream.of(launches).map(Change.Put::new).toList()), PROJECT.id());
    }

    private static Milestone launch(long id, LocalDate date) {
        return new Milestone(new Id<>(id), PROJECT.id(), null, MilestoneKind.LAUNCH, "Launch", date, null, "");
    }

    @Test
    void whatIsDoneInTheListIsDoneInThePlan() {
        Milestone freeze = new Milestone(
                new Id<>(9), PROJECT.id(), null, MilestoneKind.CODE_FREEZE, "Freeze", null, TODAY.minusDays(3), "");
        Snapshot snapshot = snapshot(PROJECT, freeze);
        Step step = Steps.of(snapshot, PROJECT.id()).of(StepKind.FREEZE, null).getFirst();
        assertThat(schedule(snapshot)
                        .find(step.id().value())
                        .orElseThrow()
                        .activity()
                        .isDone())
                .isTrue();
    }

    @Test
    void whatSomethingDoneHadWaitedForIsOverToo() {
        Milestone kickOff = new Milestone(
                new Id<>(9), PROJECT.id(), null, MilestoneKind.KICK_OFF, "Kick-off", null, TODAY.minusDays(3), "");
        Snapshot snapshot = snapshot(PROJECT, kickOff);
        Steps steps = Steps.of(snapshot, PROJECT.id());
        Schedule schedule = schedule(snapshot);
        for (StepKind kind : List.of(StepKind.PREPARE, StepKind.QUOTES_IN)) {
            Step step = steps.of(kind, null).getFirst();
            PlannedStep planned = schedule.find(step.id().value()).orElseThrow();
            assertThat(planned.activity().isDone()).as(kind.title()).isTrue();
            assertThat(planned.end()).isEqualTo(TODAY.minusDays(3));
        }
        // the review runs with the kick-off, and is not over
        Step review = steps.of(StepKind.REVIEW, null).getFirst();
        assertThat(schedule.find(review.id().value()).orElseThrow().activity().isDone())
                .isFalse();
    }

    @Test
    void aWhatIfCopyLeavesThePlanAloneUntilItIsAdopted() {
        Snapshot snapshot = snapshot(PROJECT);
        Steps steps = Steps.of(snapshot, PROJECT.id());
        Step kickOff = steps.of(StepKind.KICK_OFF, null).getFirst();
        WhatIf copy = new WhatIf(new Id<>(20), PROJECT.id(), "In October", List.of())
                .with(new WhatIf.StepChange(kickOff.id().value(), null, "2026-10-01"));
        Network other = PlanNetwork.of(snapshot, PROJECT.id(), steps.withSteps(copy.steps(steps.steps())))
                .orElseThrow();
        Schedule without = schedule(snapshot);
        Schedule inCopy = (Schedule) Scheduler.schedule(other, TODAY, LAUNCH);
        assertThat(inCopy.find(kickOff.id().value()).orElseThrow().start()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(inCopy.nearest()).isAfter(without.nearest());
        Snapshot kept = after(snapshot, Command.put("Keep", copy));
        Snapshot adopted = after(kept, new StepCommands(kept, PROJECT.id()).adopt(copy));
        assertThat(adopted.all(WhatIf.class)).isEmpty();
        assertThat(schedule(adopted).nearest()).isEqualTo(inCopy.nearest());
    }

    @Test
    void aRemovedStepPassesOnWhatItWaitedFor() {
        Snapshot snapshot = snapshot(PROJECT);
        Steps steps = Steps.of(snapshot, PROJECT.id());
        Step fix = steps.of(StepKind.FIX, null).getFirst();
        Snapshot removed = after(snapshot, new StepCommands(snapshot, PROJECT.id()).remove(fix));
        Step retest = Steps.of(removed, PROJECT.id()).of(StepKind.RETEST, null).getFirst();
        assertThat(retest.waits())
                .extracting(wait -> wait.after())
                .containsExactly(
                        steps.of(StepKind.DRAFT_REPORT, null).getFirst().id().value());
    }

    private static Schedule schedule(Snapshot snapshot) {
        Network network = PlanNetwork.of(snapshot, PROJECT.id()).orElseThrow();
        return (Schedule) Scheduler.schedule(network, TODAY, PlanNetwork.deadline(snapshot, PROJECT.id()));
    }

    private static PlannedStep.Latest latest(Schedule schedule, Steps steps, StepKind kind) {
        Step step = steps.of(kind, null).getFirst();
        return schedule.find(step.id().value()).orElseThrow().latest();
    }
}
