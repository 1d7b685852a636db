package drydock.schedule;

import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.schedule.PlannedStep.Latest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Computes the dates of a network: the earliest forwards from today, the latest backwards from a deadline. */
public final class Scheduler {
    private final Network network;
    private final List<Activity> activities;
    private final LocalDate today;
    private final @Nullable LocalDate deadline;

    private Scheduler(Network network, LocalDate today, @Nullable LocalDate deadline) {
        this.network = network;
        this.activities = network.activities();
        this.today = today;
        this.deadline = deadline;
    }

    /**
     * The schedule if every step takes as long as is likely, or why there is none.
     *
     * @param deadline the day wished for the goal; null if none is
     */
    public static Outcome schedule(Network network, LocalDate today, @Nullable LocalDate deadline) {
        return schedule(network, today, deadline, Estimate::likely);
    }

    /** The same for another choice of duration, such as the best or the worst. */
    public static Outcome schedule(
            Network network, LocalDate today, @Nullable LocalDate deadline, ToIntFunction<Estimate> duration) {
        return switch (TopologicalOrder.of(network)) {
            case TopologicalOrder.Circular(List<Activity> circle) -> refuse(network, circle);
            case TopologicalOrder.Sorted(int[] order) ->
                new Scheduler(network, today, deadline).outcome(order, duration);
        };
    }

    /** A schedule in any case: without the pins and waits that make the plan impossible. */
    public static Schedule possible(Network network, LocalDate today, @Nullable LocalDate deadline) {
        return possible(schedule(network, today, deadline), today, deadline);
    }

    /** The same, where the first outcome is known already. */
    public static Schedule possible(Outcome first, LocalDate today, @Nullable LocalDate deadline) {
        Outcome outcome = first;
        while (outcome instanceof Outcome.Refused refused) {
            outcome = schedule(refused.mended(), today, deadline);
        }
        return (Schedule) outcome;
    }

    private static Outcome refuse(Network network, List<Activity> circle) {
        Activity last = circle.getLast();
        Network mended = network.with(
                last.step(), step -> step.notWaitingFor(circle.getFirst().step()));
        return new Outcome.Refused(List.of(new Refusal.Circle(circle)), mended);
    }

    private Outcome outcome(int[] order, ToIntFunction<Estimate> duration) {
        CompiledNetwork compiled = new CompiledNetwork(network, order, today, deadline);
        int[] days =
                activities.stream().map(Activity::estimate).mapToInt(duration).toArray();
        int[] start = new int[compiled.size];
        int[] end = new int[compiled.size];
        int[] cause = new int[compiled.size];
        compiled.forward(days, start, end, cause);
        int[] toGoal = new int[compiled.size];
        compiled.backward(days, end[compiled.goal], toGoal);
        int[] toDeadline = toGoal;
        if (deadline != null) {
            toDeadline = new int[compiled.size];
            compiled.backward(days, Math.toIntExact(deadline.toEpochDay()), toDeadline);
        }
        List<PlannedStep> steps = new ArrayList<>();
        for (int i = 0; i < compiled.size; i++) {
            steps.add(planned(compiled, i, days[i], new int[] {start[i], end[i], toDeadline[i], toGoal[i]}));
        }
        List<Reason> reasons = reasons(compiled, steps, cause);
        Schedule schedule = new Schedule(steps, reasons, steps.get(compiled.goal), deadline, today);
        return latePins(compiled, start, end, schedule);
    }

    /** @param at first day, last day, latest start for the deadline, latest start for the goal as it comes */
    private PlannedStep planned(CompiledNetwork compiled, int i, int days, int[] at) {
        Activity activity = activities.get(i);
        DayTable own = compiled.table[i];
        LocalDate start = LocalDate.ofEpochDay(at[0]);
        LocalDate end = LocalDate.ofEpochDay(at[1]);
        if (activity.isDone() || at[2] == Integer.MAX_VALUE) {
            return new PlannedStep(activity, start, end, null, null);
        }
        int latestEnd = compiled.event[i] ? at[2] : own.day(own.number(at[2]) + days - 1);
        int slack = own.number(at[2]) - own.number(at[0]);
        // the wished day of the goal stays as it is wished, even on a weekend
        Latest latest = i == compiled.goal && compiled.event[i] && deadline != null
                ? new Latest(deadline, deadline, slack)
                : new Latest(LocalDate.ofEpochDay(at[2]), LocalDate.ofEpochDay(latestEnd), slack);
        return new PlannedStep(activity, start, end, latest, own.number(at[3]) - own.number(at[0]));
    }

    private List<Reason> reasons(CompiledNetwork compiled, List<PlannedStep> steps, int[] cause) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < compiled.size; i++) {
            Reason.Cause why = switch (cause[i]) {
                case CompiledNetwork.TODAY -> new Reason.Cause.Today();
                case CompiledNetwork.PIN -> new Reason.Cause.Pinned();
                case CompiledNetwork.DONE -> new Reason.Cause.Done();
                case CompiledNetwork.BOOKED -> new Reason.Cause.Booked();
                default -> {
                    Wait wait = activities.get(i).waits().get(compiled.waitIndex[i][cause[i]]);
                    yield new Reason.Cause.After(steps.get(compiled.pred[i][cause[i]]), wait);
                }
            };
            reasons.add(new Reason(steps.get(i), why));
        }
        return reasons;
    }

    private Outcome latePins(CompiledNetwork compiled, int[] start, int[] end, Schedule schedule) {
        List<Refusal> refusals = new ArrayList<>();
        Network mended = network;
        for (int i : compiled.order) {
            int pin = compiled.pin[i];
            if (pin != CompiledNetwork.NONE && compiled.done[i] == CompiledNetwork.NONE && start[i] != pin) {
                Activity activity = activities.get(i);
                refusals.add(new Refusal.LatePin(
                        activity,
                        LocalDate.ofEpochDay(pin),
                        LocalDate.ofEpochDay(compiled.ready(i, start, end)),
                        new Explanation(schedule).chain(activity.step())));
                mended = mended.with(activity.step(), Activity::unpinned);
            }
        }
        return refusals.isEmpty() ? schedule : new Outcome.Refused(refusals, mended);
    }
}
