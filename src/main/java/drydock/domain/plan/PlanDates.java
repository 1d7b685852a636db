package drydock.domain.plan;

import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day of each step of a new plan.
 *
 * @param dates in the order of the steps; a step that is absent has no date
 */
public record PlanDates(Map<PlanStep, LocalDate> dates) {
    public PlanDates {
        EnumMap<PlanStep, LocalDate> inOrder = new EnumMap<>(PlanStep.class);
        inOrder.putAll(dates);
        dates = Collections.unmodifiableMap(inOrder);
    }

    /** A plan whose launch date nobody knows yet. */
    public static PlanDates undated() {
        return new PlanDates(Map.of());
    }

    /** Counted back from {@code launch}, which itself stays as it is wished, even on a weekend. */
    public static PlanDates backFrom(LocalDate launch, PlanOffsets offsets, WorkingDays calendar) {
        EnumMap<PlanStep, LocalDate> dates = new EnumMap<>(PlanStep.class);
        offsets.daysBeforeLaunch().forEach((step, days) -> dates.put(step, calendar.minus(launch, days)));
        return new PlanDates(dates);
    }

    /** The usual plan around a review of which the days are known: {@code start} to {@code end}, both included. */
    public static PlanDates around(LocalDate start, LocalDate end, WorkingDays calendar) {
        LocalDate kickOff = calendar.onOrAfter(start);
        int reviewDays = Math.max(1, calendar.between(calendar.previous(kickOff), end));
        PlanOffsets offsets = PlanOffsets.usual(reviewDays);
        return backFrom(calendar.plus(kickOff, offsets.of(PlanStep.KICK_OFF)), offsets, calendar);
    }

    public @Nullable LocalDate of(PlanStep step) {
        return dates.get(step);
    }
}
