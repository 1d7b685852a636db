package drydock.schedule;

import drydock.domain.step.Wait;
import drydock.domain.step.Wait.Join;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A network without circles as arrays of epoch days, for one forward pass after another. Immutable, so that threads may share
 * it. The index of a step is its place in the network.
 *
 * <p>Every wait has one form: the first possible start is {@code day(number(x) + k)} in the calendar of the one that waits,
 * where {@code k} is the lag and 1, and {@code x} is the last day of the other for work, the day before it for an event
 * (which may come on that very day), and the day before its first day for {@link Join#WITH_START}. Inverted, the latest
 * {@code x} for a latest start {@code l} is the day before {@code day(number(l) - k + 1)}.
 */
final class CompiledNetwork {
    static final int NONE = Integer.MIN_VALUE;
    /** Causes of a start; those from 0 on are places in the list of waits. */
    static final int TODAY = -1;

    static final int PIN = -2;
    static final int DONE = -3;
    static final int BOOKED = -4;

    final int size;
    final int goal;
    final int today;
    final int[] order;
    final DayTable[] table;
    final int[][] pred;
    final int[][] waitIndex;
    final boolean[][] withStart;
    final int[][] k;
    final int[] pin;
    final int[] done;
    final int[] missed;
    /** The first day on which a step can start, however early all that it waits for is over. */
    final int[] notBefore;

    final boolean[] event;
    /** Whether all that a step waits for is over, so that it runs: then it began in the past, and ends today or later. */
    final boolean[] runs;

    CompiledNetwork(Network network, int[] order, LocalDate today, @Nullable LocalDate deadline) {
        List<Activity> activities = network.activities();
        this.size = activities.size();
        this.order = order;
        this.today = Math.toIntExact(today.toEpochDay());
        this.table = new DayTable[size];
        this.pred = new int[size][];
        this.waitIndex = new int[size][];
        this.withStart = new boolean[size][];
        this.k = new int[size][];
        this.pin = new int[size];
        this.done = new int[size];
        this.missed = new int[size];
        this.notBefore = new int[size];
        this.event = new boolean[size];
        this.runs = new boolean[size];
        Map<Long, Integer> index = index(activities);
        this.goal = Objects.requireNonNull(index.get(network.goal()));
        Map<WorkingDays, DayTable> tables = new HashMap<>();
        Span span = Span.of(activities, today, deadline);
        for (int i = 0; i < size; i++) {
            Activity activity = activities.get(i);
            table[i] = tables.computeIfAbsent(activity.calendar(), span::table);
            fixed(i, activity);
            waits(i, activity, index);
        }
        for (int i = 0; i < size; i++) {
            runs[i] = !event[i] && done[i] == NONE && isUnderWay(i);
        }
    }

    static Map<Long, Integer> index(List<Activity> activities) {
        Map<Long, Integer> index = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            index.put(activities.get(i).step(), i);
        }
        return index;
    }

    private void fixed(int i, Activity activity) {
        LocalDate doneOn = activity.fixed().done();
        LocalDate pinned = activity.fixed().pin();
        event[i] = activity.estimate().takesNoTime();
        done[i] = doneOn == null ? NONE : Math.toIntExact(doneOn.toEpochDay());
        missed[i] = activity.fixed().missedDays();
        LocalDate booked = activity.fixed().notBefore();
        notBefore[i] =
                booked == null || pinned != null ? NONE : table[i].onOrAfter(Math.toIntExact(booked.toEpochDay()));
        int day = pinned == null ? NONE : Math.toIntExact(pinned.toEpochDay());
        // a day that is past binds no event that did not happen; work has been running since
        if (day != NONE && !event[i]) {
            day = table[i].onOrAfter(day);
        }
        pin[i] = day < today && event[i] ? NONE : day;
    }

    private void waits(int i, Activity activity, Map<Long, Integer> index) {
        List<Wait> waits = activity.waits();
        int[] known = IntStream.range(0, waits.size())
                .filter(w -> index.containsKey(waits.get(w).after()))
                .toArray();
        waitIndex[i] = known;
        pred[i] = new int[known.length];
        k[i] = new int[known.length];
        withStart[i] = new boolean[known.length];
        for (int w = 0; w < known.length; w++) {
            Wait wait = waits.get(known[w]);
            pred[i][w] = Objects.requireNonNull(index.get(wait.after()));
            k[i][w] = 1 + wait.lag();
            withStart[i][w] = wait.join() == Join.WITH_START;
        }
    }

    private boolean isUnderWay(int i) {
        if (pin[i] != NONE) {
            return pin[i] < today;
        }
        if (notBefore[i] > today) {
            return false;
        }
        for (int p : pred[i]) {
            if (done[p] == NONE) {
                return false;
            }
        }
        return pred[i].length > 0;
    }

    /** The first day on which {@code i} can start as far as one of its waits goes. */
    int ready(int i, int w, int[] start, int[] end) {
        int p = pred[i][w];
        int x = withStart[i][w] ? start[p] - 1 : event[i] ? end[p] - 1 : end[p];
        return table[i].day(table[i].number(x) + k[i][w]);
    }

    /** The first day on which {@code i} can start as far as all of its waits go. */
    int ready(int i, int[] start, int[] end) {
        int latest = today;
        for (int w = 0; w < pred[i].length; w++) {
            latest = Math.max(latest, ready(i, w, start, end));
        }
        return latest;
    }

    /**
     * First and last days, as early as possible.
     *
     * @param days how long each takes; of what runs, the whole
     * @param cause filled with what decides each start; null if nobody asks
     */
    void forward(int[] days, int[] start, int[] end, int @Nullable [] cause) {
        forward(0, days, start, end, cause);
    }

    /** The same from a place in the order on; what comes before it is known already. */
    void forward(int from, int[] days, int[] start, int[] end, int @Nullable [] cause) {
        for (int at = from; at < size; at++) {
            int i = order[at];
            int why = forwardOne(i, days[i], start, end);
            if (cause != null) {
                cause[i] = why;
            }
        }
    }

    private int forwardOne(int i, int days, int[] start, int[] end) {
        if (done[i] != NONE) {
            start[i] = done[i];
            end[i] = done[i];
            return DONE;
        }
        DayTable own = table[i];
        int at = runs[i] ? NONE : pin[i] == NONE ? own.onOrAfter(today) : today;
        int why = TODAY;
        for (int w = 0; w < pred[i].length; w++) {
            int ready = ready(i, w, start, end);
            // of two equal causes the other step tells more than the calendar
            if (ready > at || (ready == at && why == TODAY)) {
                at = ready;
                why = w;
            }
        }
        if (notBefore[i] > at) {
            at = notBefore[i];
            why = BOOKED;
        }
        if (pin[i] != NONE) {
            if (pin[i] >= at || pin[i] < today) {
                at = pin[i];
                why = PIN;
            } else {
                at = own.day(own.number(at - 1) + 1 + missed[i]);
            }
        }
        start[i] = at;
        end[i] = event[i] ? at : own.day(own.number(at - 1) + days);
        if (runs[i] && end[i] < today) {
            end[i] = own.onOrAfter(today);
        }
        return why;
    }

    /**
     * Latest first days for the goal to come on {@code deadline}; {@link Integer#MAX_VALUE} for what the goal does not wait
     * for. A pinned step holds what comes before it to its pin.
     */
    void backward(int[] days, int deadline, int[] latestStart) {
        int[] latestEnd = new int[size];
        Arrays.fill(latestEnd, Integer.MAX_VALUE);
        Arrays.fill(latestStart, Integer.MAX_VALUE);
        latestEnd[goal] = deadline;
        for (int at = size - 1; at >= 0; at--) {
            int i = order[at];
            DayTable own = table[i];
            int latest = latestStart[i] == Integer.MAX_VALUE ? Integer.MAX_VALUE : own.onOrBefore(latestStart[i]);
            if (latestEnd[i] != Integer.MAX_VALUE) {
                int back = event[i] ? 0 : days[i] - 1;
                latest = Math.min(latest, own.day(own.number(latestEnd[i]) - back));
            }
            latestStart[i] = latest;
            if (latest != Integer.MAX_VALUE && done[i] == NONE) {
                hold(i, pin[i] == NONE ? latest : Math.min(latest, pin[i]), latestStart, latestEnd);
            }
        }
    }

    private void hold(int i, int latest, int[] latestStart, int[] latestEnd) {
        for (int w = 0; w < pred[i].length; w++) {
            int p = pred[i][w];
            int x = table[i].day(table[i].number(latest) - k[i][w] + 1) - 1;
            if (withStart[i][w]) {
                latestStart[p] = Math.min(latestStart[p], x + 1);
            } else {
                latestEnd[p] = Math.min(latestEnd[p], event[i] ? x + 1 : x);
            }
        }
    }

    /** The days that any pass over a network can reach. */
    private record Span(int first, int last) {
        static Span of(List<Activity> activities, LocalDate today, @Nullable LocalDate deadline) {
            long low = today.toEpochDay();
            long high = low;
            if (deadline != null) {
                low = Math.min(low, deadline.toEpochDay());
                high = Math.max(high, deadline.toEpochDay());
            }
            long reach = 400;
            for (Activity activity : activities) {
                for (LocalDate day : new @Nullable LocalDate[] {
                    activity.fixed().pin(),
                    activity.fixed().done(),
                    activity.fixed().notBefore()
                }) {
                    if (day != null) {
                        low = Math.min(low, day.toEpochDay());
                        high = Math.max(high, day.toEpochDay());
                    }
                }
                long worked = 7L - activity.calendar().weekend().size();
                long days = activity.estimate().worst() + activity.fixed().missedDays() + longestLag(activity) + 2;
                reach += (days * 7 + worked - 1) / worked + 7;
            }
            long off = activities.stream()
                    .map(Activity::calendar)
                    .distinct()
                    .mapToLong(calendar -> calendar.holidays().size())
                    .sum();
            return new Span(Math.toIntExact(low - reach - off), Math.toIntExact(high + reach + off));
        }

        private static long longestLag(Activity activity) {
            return activity.waits().stream()
                    .mapToLong(wait -> Math.abs((long) wait.lag()))
                    .max()
                    .orElse(0);
        }

        DayTable table(WorkingDays calendar) {
            return new DayTable(calendar, first, last);
        }
    }
}
