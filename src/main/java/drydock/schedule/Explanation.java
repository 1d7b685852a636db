package drydock.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words why dates are where they are, and what moves the launch. */
public record Explanation(Schedule schedule) {
    /** Steps that are named: who reads a sentence keeps no more in mind. */
    private static final int MOST = 8;

    /** The causes that lead to the start of a step, the first cause first and the step itself last. */
    public List<Reason> chain(long step) {
        Deque<Reason> chain = new ArrayDeque<>();
        Reason at = schedule.reason(step).orElseThrow();
        chain.addFirst(at);
        while (at.cause() instanceof Reason.Cause.After after) {
            at = schedule.reason(after.other().activity().step()).orElseThrow();
            chain.addFirst(at);
        }
        return List.copyOf(chain);
    }

    /** Why a step starts when it does, one sentence or two for each cause. */
    public String why(long step, Function<LocalDate, String> dates) {
        return chain(step).stream().map(reason -> reason.text(dates)).collect(Collectors.joining("\n"));
    }

    /** Which steps move the launch, in words. */
    public String whatMovesTheGoal() {
        String goal = "“" + schedule.goal().activity().title() + "”";
        List<PlannedStep> critical = schedule.critical().stream()
                .filter(step ->
                        step.activity().step() != schedule.goal().activity().step())
                .toList();
        if (schedule.goal().activity().isDone()) {
            return goal + " is done: nothing moves it any more.";
        }
        if (critical.isEmpty()) {
            return "Nothing but its own date moves " + goal + ".";
        }
        String names = names(critical);
        String moves = critical.size() == 1
                ? names + " has no slack: a day more in it moves " + goal + " by a day."
                : names + " have no slack: a day more in any of them moves " + goal + " by a day.";
        return schedule.steps().stream()
                .flatMap(step ->
                        Stream.ofNullable(step.room()).filter(room -> room > 0).map(room -> new Next(step, room)))
                .min(Comparator.comparingInt(Next::room))
                .map(next -> moves + " “" + next.step().activity().title() + "” follows with "
                        + Reason.days(next.room()) + " of slack.")
                .orElse(moves);
    }

    /** A step that may slip by so many working days. */
    private record Next(PlannedStep step, int room) {}

    /** Whether the deadline can be met, what is too late for it, and the nearest date that works. */
    public String deadline(Function<LocalDate, String> dates) {
        LocalDate deadline = schedule.deadline();
        String goal = schedule.goal().activity().title();
        if (schedule.goal().activity().isDone()) {
            return goal + " was on " + dates.apply(schedule.goal().end()) + ".";
        }
        String nearest = dates.apply(schedule.nearest());
        if (deadline == null) {
            return goal + " can be on " + nearest + " at the earliest.";
        }
        if (schedule.meetsDeadline()) {
            return "%s on %s can be met: %s at the earliest.".formatted(goal, dates.apply(deadline), nearest);
        }
        List<PlannedStep> late = schedule.tooLate();
        String cause = late.isEmpty() ? "a pinned or running step ends too late" : "too late already: " + names(late);
        return "%s on %s cannot be met; %s. The nearest date that works is %s."
                .formatted(goal, dates.apply(deadline), cause, nearest);
    }

    private static String names(List<PlannedStep> steps) {
        List<String> names = new ArrayList<>(steps.stream()
                .limit(MOST)
                .map(step -> "“" + step.activity().title() + "”")
                .toList());
        if (steps.size() > MOST) {
            names.add(steps.size() - MOST + " more");
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
