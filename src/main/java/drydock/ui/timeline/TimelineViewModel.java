package drydock.ui.timeline;

import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.check.CheckThreshold;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.project.Project;
import drydock.domain.step.Estimate;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.WhatIf;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Agenda;
import drydock.schedule.Marks;
import drydock.schedule.Network;
import drydock.schedule.PlanNetwork;
import drydock.schedule.PlannedStep;
import drydock.schedule.Slip;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The computed dates of the open project or of a what-if copy of it, and what is done to its steps. */
final class TimelineViewModel implements GanttEdits {
    private final Studio studio;
    private final Listener listener;
    private final StepChanges changes;
    private @Nullable ComputedPlan plan;
    /** The plan, or the copy that is looked at. */
    private @Nullable ComputedPlan shown;

    private @Nullable Frame frame;
    private @Nullable Id<WhatIf> copy;
    private @Nullable Id<PlanBaseline> compared;
    private List<GanttLine> lines = List.of();

    /** Who shows it. */
    interface Listener {
        void chosen(GanttLine line);

        /** What is typed about it takes the focus. */
        void opened(GanttRow row);

        /** Nothing was changed: the chart shows what it showed before it was dragged. */
        void refused();

        /** While a step is dragged: the plan as it would be. */
        void previewed(ComputedPlan plan);

        void hint(String words);

        /** Another copy, or the plan itself, is looked at. */
        void lookedElsewhere();
    }

    TimelineViewModel(Studio studio, Listener listener) {
        this.studio = studio;
        this.listener = listener;
        this.changes = new StepChanges(studio, listener::refused);
    }

    void show(Frame now) {
        if (now.equals(frame)) {
            return;
        }
        frame = now;
        compute(now);
    }

    private void compute(Frame now) {
        Id<Project> project = now.open();
        plan = project == null ? null : computed(now, project, null).orElse(null);
        shown = plan;
        Optional<WhatIf> looked = now.snapshot().find(WhatIf.class, copy);
        if (project != null && looked.isPresent() && looked.get().project().equals(project)) {
            shown = computed(now, project, looked.get()).orElse(plan);
        }
        lines = shown == null ? List.of() : lines(shown);
    }

    private Optional<ComputedPlan> computed(Frame now, Id<Project> project, @Nullable WhatIf of) {
        Id<PlanBaseline> beside = of == null ? compared : null;
        return changes.painted(now, project, of)
                .map(known -> known.in(now, beside))
                .or(() -> ComputedPlan.of(now, project, of, beside));
    }

    private List<GanttLine> lines(ComputedPlan of) {
        List<GanttLine> all = new ArrayList<>(
                GanttLane.of(Marks.lanes(Marks.of(of.snapshot(), of.project(), of.schedule(), studio.format()::date))));
        all.addAll(of.rows(plan));
        return List.copyOf(all);
    }

    /** Looks at a copy, or at the plan itself. */
    void lookAt(@Nullable WhatIf wanted) {
        copy = wanted == null ? null : wanted.id();
        if (frame != null) {
            compute(frame);
            listener.lookedElsewhere();
        }
    }

    /** The plan or copy that is looked at. */
    Optional<ComputedPlan> shown() {
        return Optional.ofNullable(shown);
    }

    Optional<ComputedPlan> plan() {
        return Optional.ofNullable(plan);
    }

    List<GanttLine> lines() {
        return lines;
    }

    /** A span of days that shows everything, with room at both ends. */
    DayScale scale() {
        LocalDate today = studio.today();
        List<LocalDate> days = Stream.concat(Stream.of(today), lines.stream().flatMap(line -> switch (line) {
                    case GanttRow row -> Stream.of(row.start(), row.end());
                    case GanttLane lane -> lane.marks().stream().flatMap(mark -> Stream.of(mark.first(), mark.end()));
                }))
                .filter(day -> Math.abs(day.toEpochDay() - today.toEpochDay()) < DayScale.FARTHEST)
                .sorted()
                .toList();
        int span = Math.toIntExact(days.getLast().toEpochDay() - days.getFirst().toEpochDay());
        return new DayScale(days.getFirst().minusDays(14), span + 28 + Math.max(45, span / 4), 9);
    }

    WorkingDays calendar() {
        return plan == null
                ? WorkingDays.MONDAY_TO_FRIDAY
                : PlanNetwork.calendar(plan.snapshot(), plan.project(), null);
    }

    Optional<Agenda> agenda() {
        return plan().map(of -> {
            Checklist checklist = Checklist.of(
                    studio.bundle().checklist(),
                    studio.bundle().vocabulary(),
                    of.snapshot(),
                    of.project(),
                    new Freshness(of.today(), Set.of()));
            Thresholds figures = Thresholds.of(of.snapshot().owned(CheckThreshold.class, of.project()));
            return Agenda.of(
                    new Agenda.Sources(
                            of.snapshot(),
                            of.project(),
                            of.schedule(),
                            figures.get(Threshold.ACCEPTED_AGE),
                            figures.get(Threshold.ALERT_TEST_AGE)),
                    checklist.items());
        });
    }

    /** Keeps the computed dates to compare with later. */
    void keepBaseline() {
        plan().ifPresent(of -> studio.performAndTell(Command.put(
                "Keep baseline",
                new PlanBaseline(
                        studio.ids().next(),
                        of.project(),
                        "Baseline of " + of.today(),
                        of.today(),
                        Slip.entries(of.schedule())))));
    }

    /** Compares the plan with another baseline. */
    void compareWith(PlanBaseline baseline) {
        compared = baseline.id();
        if (frame != null) {
            compute(frame);
            listener.lookedElsewhere();
        }
    }

    void forget(PlanBaseline baseline) {
        plan().ifPresent(of ->
                studio.performAndTell(Command.remove("Forget " + baseline.title(), of.snapshot(), List.of(baseline))));
    }

    /** Writes the computed dates into the plan's dated list. */
    void takeOver() {
        plan().ifPresent(of -> studio.performAndTell(of.commands().takeOver(Slip.entries(of.schedule()))));
    }

    void setEstimate(GanttRow row, Estimate estimate) {
        ComputedPlan of = shown;
        if (of != null && !estimate.equals(row.step().estimate())) {
            perform(row, new StepEditing(of).estimated(row.step(), estimate));
        }
    }

    @Override
    public void chosen(GanttLine line) {
        listener.chosen(line);
    }

    @Override
    public void opened(GanttRow row) {
        listener.opened(row);
    }

    @Override
    public void moved(GanttRow row, LocalDate day) {
        ComputedPlan of = shown;
        if (of == null || row.isDone() || day.equals(row.start())) {
            listener.refused();
        } else {
            perform(row, new StepEditing(of).pinned(row.step(), day));
        }
    }

    @Override
    public void resized(GanttRow row, int days) {
        Estimate before = row.step().estimate();
        Estimate wanted = StepEditing.likely(before, days);
        if (row.isDone() || before.takesNoTime() || wanted.equals(before)) {
            listener.refused();
        } else {
            setEstimate(row, wanted);
        }
    }

    @Override
    public void dropped() {
        listener.refused();
    }

    @Override
    public void pinToggled(GanttRow row) {
        ComputedPlan of = shown;
        if (of != null && !row.isDone()) {
            StepEditing editing = new StepEditing(of);
            perform(row, row.step().pinned() ? editing.unpinned(row.step()) : editing.pinned(row.step(), row.start()));
        }
    }

    @Override
    public void linked(GanttRow first, GanttRow second) {
        edit(second, editing -> editing.linked(first.step(), second.step()));
    }

    @Override
    public void added(GanttRow row) {
        edit(row, editing -> editing.added(studio.ids(), row.step()));
    }

    @Override
    public void removed(GanttRow row) {
        edit(row, editing -> editing.removed(row.step()));
    }

    /** Changes the plan itself; a copy has no steps and links of its own. */
    void edit(GanttRow row, Function<StepEditing, Command> made) {
        ComputedPlan of = shown;
        if (of == null) {
            return;
        }
        if (of.isCopy()) {
            changes.refuse(
                    row,
                    "A copy changes durations and pinned days only.",
                    "Look at the plan itself, or adopt the copy.");
        } else {
            perform(row, made.apply(new StepEditing(of)));
        }
    }

    @Override
    public void hint(String words) {
        listener.hint(words);
    }

    @Override
    public LocalDate snapped(GanttRow row, LocalDate day) {
        return row.step().kind() == StepKind.LAUNCH
                ? day
                : row.planned().activity().calendar().onOrAfter(day);
    }

    @Override
    public List<GanttLine> previewMove(GanttRow row, LocalDate day) {
        ComputedPlan of = shown;
        if (of == null) {
            return lines;
        }
        return row.step().kind() == StepKind.LAUNCH
                ? preview(of.with(of.network(), day))
                : preview(of.with(
                        of.network().pinned(row.id(), day), of.schedule().deadline()));
    }

    @Override
    public List<GanttLine> previewResize(GanttRow row, int days) {
        ComputedPlan of = shown;
        if (of == null || row.isEvent()) {
            return lines;
        }
        Network moved =
                of.network().estimated(row.id(), StepEditing.likely(row.step().estimate(), days));
        return preview(of.with(moved, of.schedule().deadline()));
    }

    /** The lines stay in their places while one is dragged. */
    private List<GanttLine> preview(ComputedPlan moved) {
        listener.previewed(moved);
        Map<Long, PlannedStep> planned = ComputedPlan.bySteps(moved.schedule());
        return lines.stream()
                .map(line -> line instanceof GanttRow row
                        ? row.with(Objects.requireNonNullElse(planned.get(row.id()), row.planned()))
                        : line)
                .toList();
    }

    private void perform(GanttRow row, Command command) {
        if (shown != null) {
            changes.perform(shown, row, command);
        }
    }

    /** What a step of the shown plan waits for. */
    List<Step> steps() {
        return shown == null ? List.of() : shown.source().steps().steps();
    }
}
