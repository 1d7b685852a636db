package drydock.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.step.Estimate;
import drydock.domain.step.Wait;
import drydock.domain.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Holds both passes against all possible plans: every step is put on every day of three weeks, and of what breaks no wait
 * the earliest and the latest are taken.
 */
class SchedulerOracleTest {
    private static final int DAYS = 24;
    private static final int STEPS = 4;

    @Property(tries = 60)
    void bothPassesAgreeWithEnumeration(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
        Network network = network(random, first);
        Schedule schedule = (Schedule) Scheduler.schedule(network, first, null);
        assertThat(schedule.goal().end()).isBefore(first.plusDays(DAYS));
        LocalDate deadline = schedule.goal().end().plusDays(random.nextInt(3));
        Schedule dated = (Schedule) Scheduler.schedule(network, first, deadline);
        List<LocalDate[]> possible = possible(network, first);
        for (int i = 0; i < STEPS; i++) {
            int at = i;
            LocalDate earliest = possible.stream()
                    .map(plan -> plan[at])
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(schedule.steps().get(i).start()).isEqualTo(earliest);
            assertThat(dated.steps().get(i).start()).isEqualTo(earliest);
            PlannedStep.Latest latest = dated.steps().get(i).latest();
            if (latest != null && i < STEPS - 1) {
                LocalDate last = possible.stream()
                        .filter(plan -> !plan[STEPS - 1].isAfter(deadline))
                        .map(plan -> plan[at])
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                assertThat(latest.start()).isEqualTo(last);
            }
        }
    }

    /** Some steps are pinned, some are booked for a later day: what no plan can hold is refused, and nothing else is. */
    @Property(tries = 60)
    void pinsThatNoPlanCanHoldAreRefused(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
        Network free = network(random, first);
        List<Activity> bound = new ArrayList<>();
        for (Activity activity : free.activities()) {
            LocalDate day = activity.calendar().onOrAfter(first.plusDays(random.nextInt(9)));
            Activity.Fixed fixed = switch (random.nextInt(3)) {
                case 0 -> Activity.Fixed.pin(day);
                case 1 -> Activity.Fixed.notBefore(day);
                default -> Activity.Fixed.NOTHING;
            };
            bound.add(activity.with(fixed));
        }
        Network network = new Network(bound, STEPS);
        List<LocalDate[]> possible = possible(network, first);
        switch (Scheduler.schedule(network, first, null)) {
            case Outcome.Refused refused -> {
                assertThat(possible).isEmpty();
                assertThat(refused.refusals()).allSatisfy(refusal -> {
                    Refusal.LatePin late = (Refusal.LatePin) refusal;
                    assertThat(late.earliest()).isAfter(late.pin());
                    assertThat(late.chain().getLast().step().activity()).isEqualTo(late.step());
                });
            }
            case Schedule schedule -> {
                for (int i = 0; i < STEPS; i++) {
                    int at = i;
                    assertThat(schedule.steps().get(i).start())
                            .isEqualTo(possible.stream()
                                    .map(plan -> plan[at])
                                    .min(LocalDate::compareTo)
                                    .orElseThrow());
                }
            }
        }
    }

    private static Network network(Random random, LocalDate first) {
        List<WorkingDays> calendars = List.of(calendar(random, first), calendar(random, first));
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            List<Wait> waits = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                if (random.nextInt(3) > 0) {
                    Wait.Join join = random.nextInt(3) == 0 ? Wait.Join.WITH_START : Wait.Join.AFTER_END;
                    waits.add(new Wait(before + 1, join, random.nextInt(2)));
                }
            }
            Estimate estimate = i == STEPS - 1 ? Estimate.EVENT : Estimate.of(random.nextInt(3));
            activities.add(new Activity(
                    i + 1, "Step " + i, estimate, calendars.get(random.nextInt(2)), Activity.Fixed.NOTHING, waits));
        }
        return new Network(activities, STEPS);
    }

    private static WorkingDays calendar(Random random, LocalDate first) {
        Set<DayOfWeek> weekend = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return new WorkingDays(weekend, Set.of(first.plusDays(random.nextInt(10))));
    }

    private static List<LocalDate[]> possible(Network network, LocalDate first) {
        List<LocalDate[]> plans = new ArrayList<>();
        place(network, first, new LocalDate[STEPS], 0, plans::add);
        return plans;
    }

    private static void place(Network network, LocalDate first, LocalDate[] starts, int i, Consumer<LocalDate[]> sink) {
        if (i == STEPS) {
            sink.accept(starts.clone());
            return;
        }
        Activity activity = network.activities().get(i);
        for (int day = 0; day < DAYS; day++) {
            starts[i] = first.plusDays(day);
            if (activity.calendar().isWorkingDay(starts[i])
                    && isAllowed(activity.fixed(), starts[i])
                    && activity.waits().stream().allMatch(wait -> holds(network, starts, activity, i, wait))) {
                place(network, first, starts, i + 1, sink);
            }
        }
    }

    private static boolean isAllowed(Activity.Fixed fixed, LocalDate start) {
        return (fixed.pin() == null || start.equals(fixed.pin()))
                && (fixed.notBefore() == null || !start.isBefore(fixed.notBefore()));
    }

    private static boolean holds(Network network, LocalDate[] starts, Activity waiting, int i, Wait wait) {
        int p = (int) wait.after() - 1;
        Activity other = network.activities().get(p);
        LocalDate end = other.estimate().takesNoTime()
                ? starts[p]
                : other.calendar().plus(starts[p], other.estimate().likely() - 1);
        LocalDate from = wait.join() == Wait.Join.WITH_START
                ? starts[p].minusDays(1)
                : waiting.estimate().takesNoTime() ? end.minusDays(1) : end;
        return waiting.calendar().between(from, starts[i]) >= 1 + wait.lag();
    }
}
