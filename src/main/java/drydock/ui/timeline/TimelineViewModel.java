package drydock.ui.timeline;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.step.Estimate;
import drydock.domain.step.PlanBaseline;
import drydock.domain.step.StepCommands;
import drydock.domain.step.Steps;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import drydock.schedule.Agenda;
import drydock.schedule.Explanation;
import drydock.schedule.Network;
import drydock.schedule.Outcome;
import drydock.schedule.PlanNetwork;
import drydock.schedule.PlannedStep;
import drydock.schedule.Refusal;
import drydock.schedule.Schedule;
import drydock.schedule.Scheduler;
import drydock.schedule.Simulation;
import drydock.schedule.Slip;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The computed dates of the open project, and what is done to its steps. */
final class TimelineViewModel implements GanttChart.Edits {
    private final Studio studio;
    private final Consumer<GanttRow> onChosen;
    private @Nullable Computed computed;

    /** What was computed for a frame. */
    private record Computed(
            Frame frame, Id<Project> project, Network network, Schedule schedule, List<Refusal> refusals) {}

    TimelineViewModel(Studio studio, Consumer<GanttRow> onChosen) {
        this.studio = studio;
        this.onChosen = onChosen;
    }

    void show(Frame frame) {
        Id<Project> project = frame.open();
        if (computed != null && computed.frame().equals(frame)) {
            return;
        }
        computed = project == null ? null : compute(frame, project);
    }

    private static @Nullable Computed compute(Frame frame, Id<Project> project) {
        LocalDate deadline = PlanNetwork.deadline(frame.snapshot(), project);
        return PlanNetwork.of(frame.snapshot(), project)
                .map(network -> {
                    Outcome outcome = Scheduler.schedule(network, frame.today(), deadline);
                    List<Refusal> refusals =
                            outcome instanceof Outcome.Refused refused ? refused.refusals() : List.of();
                    Schedule schedule = Scheduler.possible(network, frame.today(), deadline);
                    return new Computed(frame, project, network, schedule, refusals);
                })
                .orElse(null);
    }

    Optional<Schedule> schedule() {
        return Optional.ofNullable(computed).map(Computed::schedule);
    }

    List<GanttRow> rows() {
        return computed == null ? List.of() : rows(computed, computed.schedule());
    }

    private static List<GanttRow> rows(Computed of, Schedule schedule) {
        Snapshot snapshot = of.frame().snapshot();
        Map<Long, PlanBaseline.Entry> baseline = baseline(snapshot, of.project())
                .map(kept -> kept.entries().stream()
                        .collect(Collectors.toMap(PlanBaseline.Entry::step, Function.identity(), (a, b) -> a)))
                .orElse(Map.of());
        Map<Long, PlannedStep> planned = schedule.steps().stream()
                .collect(Collectors.toMap(step -> step.activity().step(), Function.identity()));
        return Steps.of(snapshot, of.project()).steps().stream()
                .map(step -> new GanttRow(
                        step,
                        snapshot.find(Engagement.class, step.engagement())
                                .map(Engagement::title)
                                .orElse(""),
                        Objects.requireNonNull(planned.get(step.id().value())),
                        baseline.get(step.id().value()),
                        step.waits().stream().map(Wait::after).toList()))
                .sorted(Comparator.comparing(GanttRow::start)
                        .thenComparing(GanttRow::end)
                        .thenComparingInt(row -> row.step().position()))
                .toList();
    }

    private static Optional<PlanBaseline> baseline(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(PlanBaseline.class, project).stream()
                .max(Comparator.comparing(PlanBaseline::takenOn)
                        .thenComparingLong(kept -> kept.id().value()));
    }

    /** A span of days that shows everything, with room at both ends. */
    DayScale scale() {
        List<LocalDate> days = rows().stream()
                .flatMap(row -> Stream.of(row.start(), row.end()))
                .sorted()
                .toList();
        LocalDate today = studio.today();
        LocalDate first = days.isEmpty() || today.isBefore(days.getFirst()) ? today : days.getFirst();
        LocalDate last = days.isEmpty() || today.isAfter(days.getLast()) ? today : days.getLast();
        int span = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        return new DayScale(first.minusDays(14), span + 28 + Math.max(45, span / 4), 9);
    }

    WorkingDays calendar() {
        return computed == null
                ? WorkingDays.MONDAY_TO_FRIDAY
                : PlanNetwork.calendar(computed.frame().snapshot(), computed.project(), null);
    }

    /** Whether the launch can be met, and what the plan refuses. */
    String headline() {
        if (computed == null) {
            return "";
        }
        String refused = computed.refusals().stream()
                .map(refusal -> refusal.text(studio.format()::date) + " ")
                .collect(Collectors.joining());
        return refused + new Explanation(computed.schedule()).deadline(studio.format()::date);
    }

    String whatMoves() {
        return computed == null ? "" : new Explanation(computed.schedule()).whatMovesTheGoal();
    }

    /** How far the launch moved since the newest baseline; empty while there is none. */
    String slip() {
        Computed of = computed;
        return of == null
                ? ""
                : baseline(of.frame().snapshot(), of.project())
                        .map(kept -> Slip.since(kept, of.schedule()).text(studio.format()::date))
                        .orElse("");
    }

    String why(GanttRow row) {
        return computed == null ? "" : new Explanation(computed.schedule()).why(row.id(), studio.format()::date);
    }

    /** Draws durations in the background and tells the forecast in words. */
    void forecast(Consumer<String> told) {
        Computed of = computed;
        if (of == null) {
            told.accept("");
            return;
        }
        LocalDate deadline = of.schedule().deadline();
        LocalDate wanted = deadline == null ? of.schedule().nearest() : deadline;
        studio.desktop()
                .tasks()
                .answer(
                        "Forecast",
                        () -> Simulation.run(of.network(), of.frame().today(), Simulation.Settings.USUAL),
                        forecast -> {
                            if (of == computed) {
                                told.accept(forecast.text(wanted, studio.format()::date));
                            }
                        });
    }

    Optional<Agenda> agenda() {
        return Optional.ofNullable(computed).map(of -> {
            Checklist checklist = Checklist.of(
                    studio.bundle().checklist(),
                    studio.bundle().vocabulary(),
                    of.frame().snapshot(),
                    of.project(),
                    new Freshness(of.frame().today(), Set.of()));
            return Agenda.of(
                    of.frame().snapshot(),
                    of.project(),
                    checklist.items(),
                    of.frame().today());
        });
    }

    /** Keeps the computed dates to compare with later. */
    void keepBaseline() {
        if (computed != null) {
            LocalDate today = computed.frame().today();
            studio.performAndTell(Command.put(
                    "Keep baseline",
                    new PlanBaseline(
                            studio.ids().next(),
                            computed.project(),
                            "Baseline of " + today,
                            today,
                            Slip.entries(computed.schedule()))));
        }
    }

    /** Writes the computed dates into the plan's dated list. */
    void takeOver() {
        if (computed != null) {
            studio.performAndTell(commands(computed).takeOver(Slip.entries(computed.schedule())));
        }
    }

    void setEstimate(GanttRow row, Estimate estimate) {
        if (computed != null && !estimate.equals(row.step().estimate())) {
            perform(row, commands(computed).edit(row.step().withEstimate(estimate)));
        }
    }

    @Override
    public void chosen(GanttRow row) {
        onChosen.accept(row);
    }

    @Override
    public void moved(GanttRow row, LocalDate day) {
        if (computed != null && !row.isDone() && !day.equals(row.start())) {
            perform(row, commands(computed).pin(row.step(), day));
        }
    }

    @Override
    public void resized(GanttRow row, int days) {
        Estimate before = row.step().estimate();
        if (row.isDone() || before.takesNoTime()) {
            return;
        }
        int likely = Math.clamp(days, 1, Estimate.LONGEST);
        setEstimate(row, new Estimate(Math.min(before.best(), likely), likely, Math.max(before.worst(), likely)));
    }

    @Override
    public void pinToggled(GanttRow row) {
        if (computed != null && !row.isDone()) {
            StepCommands commands = commands(computed);
            perform(row, row.step().pinned() ? commands.unpin(row.step()) : commands.pin(row.step(), row.start()));
        }
    }

    @Override
    public LocalDate snapped(GanttRow row, LocalDate day) {
        return row.planned().activity().calendar().onOrAfter(day);
    }

    @Override
    public List<GanttRow> preview(GanttRow row, LocalDate day) {
        Computed of = computed;
        if (of == null) {
            return List.of();
        }
        Snapshot moved =
                of.frame().snapshot().with(commands(of).pin(row.step(), day).changes());
        Computed then = compute(new Frame(moved, of.project(), of.frame().today()), of.project());
        return then == null ? List.of() : inOrderOf(rows(), rows(then, then.schedule()));
    }

    /** The rows stay in their places while one is dragged. */
    private static List<GanttRow> inOrderOf(List<GanttRow> shown, List<GanttRow> moved) {
        Map<Long, GanttRow> byStep = moved.stream().collect(Collectors.toMap(GanttRow::id, Function.identity()));
        return shown.stream().map(row -> byStep.getOrDefault(row.id(), row)).toList();
    }

    /** Performs what leaves a possible plan; else says why not, and paints the plan as it is. */
    private void perform(GanttRow row, Command command) {
        Computed of = computed;
        if (of == null) {
            return;
        }
        Snapshot after = of.frame().snapshot().with(command.changes());
        Computed then = compute(new Frame(after, of.project(), of.frame().today()), of.project());
        List<Refusal> added = then == null
                ? List.of()
                : then.refusals().stream()
                        .filter(refusal -> of.refusals().isEmpty())
                        .toList();
        if (added.isEmpty()) {
            studio.session().perform(command);
            return;
        }
        studio.desktop()
                .notifier()
                .problem(new Problem(
                        added.getFirst().text(studio.format()::date),
                        "“" + row.title() + "” stays as it was.",
                        "Move what it waits for first, or choose a later day."));
        onChosen.accept(row);
    }

    private static StepCommands commands(Computed of) {
        return new StepCommands(of.frame().snapshot(), of.project());
    }
}
