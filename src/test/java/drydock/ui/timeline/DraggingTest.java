package drydock.ui.timeline;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.StepKind;
import drydock.domain.step.WhatIf;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps are tried and dropped; what is shown afterwards is what is kept. */
class DraggingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate WANTED = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 2);
    private static final Project PROJECT = project(1, "Vault").withWantedLaunch(WANTED);

    @TempDir
    Path folder;

    private Bench bench;
    private TimelineViewModel timeline;
    private VariantsViewModel variants;

    @BeforeEach
    void open() {
        bench = new Bench(folder, snapshot(PROJECT));
        bench.settle();
        timeline = new TimelineViewModel(bench.studio(), new TimelineViewModel.Listener() {
            @Override
            public void chosen(GanttLine line) {}

            @Override
            public void opened(GanttRow row) {}

            @Override
            public void refused() {
                variants.leavePreview();
            }

            @Override
            public void previewed(ComputedPlan plan) {
                variants.preview(plan);
            }

            @Override
            public void hint(String words) {}

            @Override
            public void lookedElsewhere() {}
        });
        variants = new VariantsViewModel(bench.studio(), timeline, () -> {});
        render();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsDroppedWhereItWasLeavesTheForecastOfThePlan() {
        String before = variants.words();
        GanttRow fix = row(StepKind.FIX);
        assertThat(before).isNotEmpty();

        timeline.previewResize(fix, 90);
        assertThat(variants.words()).as("of what is tried").isNotEqualTo(before);
        timeline.dropped();
        assertThat(variants.words()).isEqualTo(before);

        timeline.previewResize(fix, 90);
        timeline.resized(fix, fix.step().estimate().likely());
        assertThat(variants.words()).as("as long as it was").isEqualTo(before);
        assertThat(bench.undoes()).as("nothing was changed").isEqualTo("Data of a test");
    }

    @Test
    void theWarningsOfACopyAreAboutItsOwnSteps() {
        bench.session()
                .perform(Command.put(
                        "Plan a retest",
                        new RetestWindow(
                                new Id<>(70),
                                PROJECT.id(),
                                null,
                                "Retest",
                                LocalDate.of(2026, 7, 20),
                                LocalDate.of(2026, 7, 24),
                                1,
                                "",
                                "",
                                RetestResult.PENDING,
                                "")));
        render();
        variants.copyPlan();
        render();
        timeline.resized(row(StepKind.REVIEW), 30);
        render();
        // half of the review's days are expected for fixing
        assertThat(warnings()).contains("the fixes expected take 15 working days");
    }

    private String warnings() {
        return new TimelineWords(timeline.shown().orElseThrow(), bench.studio().format()).warnings();
    }

    @Test
    void theLaunchIsDraggedWhereOnlyAWantedDayIsKnown() {
        timeline.moved(row(StepKind.LAUNCH), LATER);
        render();
        assertThat(deadline()).isEqualTo(LATER);
        assertThat(bench.snapshot().get(Project.class, PROJECT.id()).wantedLaunch())
                .isEqualTo(LATER);
    }

    @Test
    void theLaunchOfACopyIsItsOwnUntilItIsAdopted() {
        WhatIf copy = new WhatIf(new Id<>(77), PROJECT.id(), "What if", List.of());
        bench.session().perform(Command.put("Copy", copy));
        render();
        timeline.lookAt(copy);
        timeline.moved(row(StepKind.LAUNCH), LATER);
        render();
        assertThat(deadline()).as("of the copy").isEqualTo(LATER);
        assertThat(timeline.plan().orElseThrow().schedule().deadline()).isEqualTo(WANTED);

        variants.adopt(bench.snapshot().get(WhatIf.class, copy.id()));
        render();
        assertThat(deadline()).as("of the plan").isEqualTo(LATER);
        assertThat(bench.snapshot().all(Milestone.class)).isEmpty();
    }

    @Test
    void aDiscardedCopyLeavesThePlanAloneAndUndoBringsItBack() {
        variants.copyPlan();
        render();
        WhatIf copy = bench.snapshot().all(WhatIf.class).iterator().next();
        GanttRow fix = row(StepKind.FIX);
        timeline.resized(fix, 30);
        render();
        WhatIf changed = bench.snapshot().get(WhatIf.class, copy.id());
        assertThat(changed.changes()).hasSize(1);
        assertThat(row(StepKind.FIX).step().estimate().likely()).isEqualTo(30);

        variants.discard(changed);
        render();
        assertThat(bench.snapshot().all(WhatIf.class)).isEmpty();
        assertThat(row(StepKind.FIX).step().estimate()).isEqualTo(fix.step().estimate());
        assertThat(bench.undoes()).isEqualTo("Discard What if");
        bench.session().undo();
        render();
        assertThat(bench.snapshot().all(WhatIf.class)).containsExactly(changed);
    }

    @Test
    void theForecastWhileDraggingIsThatOfWhatIsTried() {
        LocalDate before = odds();
        GanttRow fix = row(StepKind.FIX);
        timeline.previewResize(fix, 60);
        LocalDate tried = odds();
        assertThat(tried).isAfter(before);
        timeline.previewResize(fix, 90);
        assertThat(odds()).isAfter(tried);
        assertThat(variants.variants().getFirst().forecast().p50())
                .as("of the plan itself")
                .isEqualTo(before);
        timeline.resized(fix, 90);
        render();
        assertThat(odds()).as("what was tried is the plan now").isAfter(tried);
    }

    @Test
    void whatIsPaintedAtOnceIsThePlanAsItIsThen() {
        List<ComputedPlan> painted = new ArrayList<>();
        bench.session().snapshot().addListener((p, before, now) -> {
            timeline.show(new Frame(now, PROJECT.id(), TODAY));
            painted.add(timeline.plan().orElseThrow());
        });
        timeline.resized(row(StepKind.FIX), 30);
        timeline.resized(row(StepKind.FIX), 40);
        timeline.moved(row(StepKind.LAUNCH), LATER);
        assertThat(painted).hasSize(3).allSatisfy(plan -> {
            ComputedPlan anew =
                    ComputedPlan.of(plan.source().frame(), PROJECT.id(), null).orElseThrow();
            assertThat(plan.network()).isEqualTo(anew.network());
            assertThat(plan.schedule()).isEqualTo(anew.schedule());
            assertThat(plan.refusals()).isEqualTo(anew.refusals());
        });
        assertThat(painted.get(1).snapshot()).isNotEqualTo(painted.get(0).snapshot());
        assertThat(painted.get(1).network()).isNotEqualTo(painted.get(0).network());
    }

    /** The day by which half of all draws of what is shown or tried are ready. */
    private LocalDate odds() {
        return variants.withTried().getFirst().forecast().p50();
    }

    @Test
    void theSlipIsToldSinceTheBaselineThatIsChosen() {
        PlanBaseline first = baseline(81, TODAY.minusDays(29), TODAY.plusDays(100));
        PlanBaseline second = baseline(82, TODAY.minusDays(2), TODAY.plusDays(110));
        bench.session().perform(Command.put("Keep", first, second));
        render();
        assertThat(baselineDay()).as("the newest").isEqualTo(second.takenOn());
        timeline.compareWith(first);
        assertThat(baselineDay()).isEqualTo(first.takenOn());
        assertThat(row(StepKind.LAUNCH).ghost().last()).isEqualTo(TODAY.plusDays(100));
        timeline.forget(first);
        render();
        assertThat(baselineDay()).isEqualTo(second.takenOn());
        assertThat(bench.undoes()).isEqualTo("Forget First");
    }

    private LocalDate baselineDay() {
        return timeline.plan().orElseThrow().baseline().orElseThrow().takenOn();
    }

    private PlanBaseline baseline(long id, LocalDate takenOn, LocalDate launch) {
        return new PlanBaseline(
                new Id<>(id),
                PROJECT.id(),
                "First",
                takenOn,
                List.of(new PlanBaseline.Entry(
                        row(StepKind.LAUNCH).id(), "Launch", launch.toString(), launch.toString())));
    }

    private @Nullable LocalDate deadline() {
        return timeline.shown().orElseThrow().schedule().deadline();
    }

    private GanttRow row(StepKind kind) {
        return timeline.lines().stream()
                .filter(GanttRow.class::isInstance)
                .map(GanttRow.class::cast)
                .filter(row -> row.step().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void render() {
        bench.settle();
        Frame frame = new Frame(bench.snapshot(), PROJECT.id(), TODAY);
        timeline.show(frame);
        variants.show(frame);
    }
}
