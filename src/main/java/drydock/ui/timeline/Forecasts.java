package drydock.ui.timeline;

import drydock.domain.step.WhatIf;
import drydock.schedule.Forecast;
import drydock.schedule.Network;
import drydock.schedule.Simulation;
import drydock.ui.base.TaskRunner;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Draws durations in the background for the plan and for its copies, one at a time: of what is asked for meanwhile only the
 * newest of each counts, so that dragging never piles up work. To be used on the FX thread.
 */
final class Forecasts {
    private final TaskRunner tasks;
    private final Runnable onNews;
    private final Map<Long, ComputedPlan> wanted = new LinkedHashMap<>();
    private final Map<Long, Known> known = new HashMap<>();
    private boolean running;

    /** What was drawn last. */
    private record Known(Network network, Forecast forecast) {}

    /** @param onNews runs when another forecast is known */
    Forecasts(TaskRunner tasks, Runnable onNews) {
        this.tasks = tasks;
        this.onNews = onNews;
    }

    /** What was last drawn for this plan or copy, perhaps before it was changed. */
    Optional<Forecast> of(ComputedPlan plan) {
        return Optional.ofNullable(known.get(key(plan))).map(Known::forecast);
    }

    /** Whether what {@link #of} gives is about the plan as it is now. */
    boolean isCurrent(ComputedPlan plan) {
        Known last = known.get(key(plan));
        return last != null && last.network().equals(plan.network());
    }

    void ask(ComputedPlan plan) {
        if (isCurrent(plan)) {
            wanted.remove(key(plan));
        } else {
            wanted.put(key(plan), plan);
            run();
        }
    }

    /** Forgets what belongs to other projects. */
    void forget() {
        wanted.clear();
        known.clear();
    }

    private void run() {
        Iterator<ComputedPlan> next = wanted.values().iterator();
        if (running || !next.hasNext()) {
            return;
        }
        ComputedPlan plan = next.next();
        next.remove();
        running = true;
        tasks.answer(
                "Forecast",
                () -> Simulation.run(plan.network(), plan.today(), Simulation.Settings.USUAL),
                forecast -> {
                    running = false;
                    known.put(key(plan), new Known(plan.network(), forecast));
                    onNews.run();
                    run();
                },
                () -> running = false);
    }

    /** A copy has an identity of its own, the plan has none. */
    private static long key(ComputedPlan plan) {
        WhatIf copy = plan.source().copy();
        return copy == null ? plan.project().value() : copy.id().value();
    }
}
