package drydock.domain.plan;

import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a wanted launch date can still be met.
 *
 * @param wanted the launch date asked about
 * @param past steps whose day lies before today, in order
 * @param nearest the first working day on which a launch leaves time for every step, counted from today
 */
public record LaunchStatement(LocalDate wanted, List<Past> past, LocalDate nearest) {
    public LaunchStatement {
        past = List.copyOf(past);
    }

    /** A step that should have been done by {@code date}, before today. */
    public record Past(PlanStep step, LocalDate date) {}

    public static LaunchStatement of(LocalDate wanted, PlanOffsets offsets, WorkingDays calendar, LocalDate today) {
        List<Past> past = PlanDates.backFrom(wanted, offsets, calendar).dates().entrySet().stream()
                .filter(step -> step.getValue().isBefore(today))
                .map(step -> new Past(step.getKey(), step.getValue()))
                .toList();
        return new LaunchStatement(wanted, past, calendar.plus(calendar.onOrAfter(today), offsets.longest()));
    }

    public boolean canBeMet() {
        return past.isEmpty();
    }

    /** The statement in plain words; {@code dates} writes a day for the reader. */
    public String text(Function<LocalDate, String> dates) {
        if (canBeMet()) {
            return "The launch on " + dates.apply(wanted) + " can be met: every step lies ahead.";
        }
        Past first = past.getFirst();
        String others = switch (past.size()) {
            case 1 -> "";
            case 2 -> ", and one more step is past";
            default -> ", and " + (past.size() - 1) + " more steps are past";
        };
        return "The launch on %s cannot be met with these offsets: “%s” was due on %s%s. The nearest date that works is %s."
                .formatted(
                        dates.apply(wanted),
                        first.step().title(),
                        dates.apply(first.date()),
                        others,
                        dates.apply(nearest));
    }
}
