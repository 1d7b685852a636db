package drydock.schedule;

import drydock.domain.step.PlanBaseline;
import drydock.domain.step.PlanBaseline.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the goal moved since a baseline was kept, and why: what changed along the chain of causes that leads to it now.
 *
 * @param days calendar days; negative where it comes earlier, 0 also where the baseline does not know the goal
 * @param causes what changed, in order of time
 */
public record Slip(PlanBaseline baseline, PlannedStep goal, long days, List<Cause> causes) {
    public Slip {
        causes = List.copyOf(causes);
    }

    /** A change at one step. */
    public sealed interface Cause {
        PlannedStep step();

        /** It takes more or, negative, fewer working days. */
        record Length(PlannedStep step, int days) implements Cause {}

        /** It starts more or, negative, fewer working days after what it waits for, or by itself. */
        record Gap(PlannedStep step, int days) implements Cause {}

        /** It was not in the baseline. */
        record Added(PlannedStep step) implements Cause {}
    }

    /** What a baseline of {@code schedule} holds. */
    public static List<Entry> entries(Schedule schedule) {
        return schedule.steps().stream()
                .map(step -> new Entry(
                        step.activity().step(),
                        step.activity().title(),
                        step.start().toString(),
                        step.end().toString()))
                .toList();
    }

    public static Slip since(PlanBaseline baseline, Schedule now) {
        Map<Long, Entry> then =
                baseline.entries().stream().collect(Collectors.toMap(Entry::step, Function.identity(), (a, b) -> a));
        List<Cause> causes = new ArrayList<>();
        PlannedStep previous = null;
        for (Reason reason : new Explanation(now).chain(now.goal().activity().step())) {
            compare(then, previous, reason.step(), causes);
            previous = reason.step();
        }
        Entry goal = then.get(now.goal().activity().step());
        long moved = goal == null
                ? 0
                : ChronoUnit.DAYS.between(goal.last(), now.goal().end());
        return new Slip(baseline, now.goal(), moved, causes);
    }

    private static void compare(
            Map<Long, Entry> then, @Nullable PlannedStep previous, PlannedStep step, List<Cause> causes) {
        Entry old = then.get(step.activity().step());
        if (old == null) {
            causes.add(new Cause.Added(step));
            return;
        }
        Entry before = previous == null ? null : then.get(previous.activity().step());
        int gap = previous == null
                ? between(step, old.first(), step.start())
                : before == null
                        ? 0
                        : between(step, previous.end(), step.start()) - between(step, before.last(), old.first());
        if (gap != 0) {
            causes.add(new Cause.Gap(step, gap));
        }
        int length = between(step, step.start(), step.end()) - between(step, old.first(), old.last());
        if (length != 0) {
            causes.add(new Cause.Length(step, length));
        }
    }

    private static int between(PlannedStep step, LocalDate from, LocalDate to) {
        return step.activity().calendar().between(from, to);
    }

    /** In words: {@code Launch moved 9 days since 2026-05-03 because ...}. */
    public String text(Function<LocalDate, String> dates) {
        String since = " since " + dates.apply(baseline.takenOn());
        String title = goal.activity().title();
        if (days == 0) {
            return title + " has not moved" + since + ".";
        }
        long count = Math.abs(days);
        String moved =
                title + " moved " + count + (count == 1 ? " day" : " days") + (days < 0 ? " earlier" : "") + since;
        return causes.isEmpty()
                ? moved + "."
                : moved + " because " + causes.stream().map(Slip::words).collect(Collectors.joining(", ")) + ".";
    }

    private static String words(Cause cause) {
        String title = "“" + cause.step().activity().title() + "” ";
        return switch (cause) {
            case Cause.Added ignored -> title + "is new";
            case Cause.Length length ->
                title + "takes " + Reason.days(Math.abs(length.days())) + (length.days() > 0 ? " longer" : " less");
            case Cause.Gap gap ->
                title + "starts " + Reason.days(Math.abs(gap.days())) + (gap.days() > 0 ? " later" : " earlier");
        };
    }
}
