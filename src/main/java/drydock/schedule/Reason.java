package drydock.schedule;

import drydock.domain.step.Wait;
import java.time.LocalDate;
import java.util.function.Function;

/** Why a step starts when it does. */
public record Reason(PlannedStep step, Cause cause) {
    /** What decides the first day of a step. */
    public sealed interface Cause {
        /** It waits for another step. */
        record After(PlannedStep other, Wait how) implements Cause {}

        /** Nothing holds it: it can start at once. */
        record Today() implements Cause {}

        record Pinned() implements Cause {}

        record Done() implements Cause {}

        /** It cannot start before a day that was booked for it. */
        record Booked() implements Cause {}
    }

    /** One or two sentences; {@code dates} writes a day for the reader. */
    public String text(Function<LocalDate, String> dates) {
        String title = "“" + step.activity().title() + "”";
        String day = dates.apply(step.start());
        boolean event = step.activity().estimate().takesNoTime();
        String verb = event ? " comes on " : " starts on ";
        String first = switch (cause) {
            case Cause.Done ignored -> title + " was done on " + day + ".";
            case Cause.Pinned ignored -> title + " is pinned to " + day + ".";
            case Cause.Booked ignored -> title + verb + day + ", when the window booked for it opens.";
            case Cause.Today ignored -> title + (event ? " comes" : " starts") + " on " + day + " at the earliest.";
            case Cause.After(PlannedStep other, Wait how) -> title + verb + day + because(other, how, dates);
        };
        if (event || cause instanceof Cause.Done) {
            return first;
        }
        return first + " It takes " + days(step.workingDays()) + ", until " + dates.apply(step.end()) + ".";
    }

    private static String because(PlannedStep other, Wait wait, Function<LocalDate, String> dates) {
        boolean withStart = wait.join() == Wait.Join.WITH_START;
        String when = withStart
                ? "with the start of “" + other.activity().title() + "” on " + dates.apply(other.start())
                : "after “" + other.activity().title() + "”, "
                        + (other.activity().estimate().takesNoTime()
                                        || other.activity().isDone()
                                ? "on "
                                : "which ends on ")
                        + dates.apply(other.end());
        return switch (Integer.signum(wait.lag())) {
            case 0 -> ", " + when + ".";
            case 1 -> ", " + days(wait.lag()) + " " + when + ".";
            default -> ", " + when + ", overlapping by " + days(-wait.lag()) + ".";
        };
    }

    static String days(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }
}
