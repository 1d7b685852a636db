package drydock.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why a plan cannot be true, with the steps that make it so. */
public sealed interface Refusal {
    /** In plain words; {@code dates} writes a day for the reader. */
    String text(Function<LocalDate, String> dates);

    /** The same in one sentence, without what leads to it. */
    String brief(Function<LocalDate, String> dates);

    /**
     * Steps that wait for each other.
     *
     * @param steps each waits for the next one, and the last for the first
     */
    record Circle(List<Activity> steps) implements Refusal {
        public Circle {
            steps = List.copyOf(steps);
        }

        @Override
        public String text(Function<LocalDate, String> dates) {
            String chain =
                    steps.stream().map(step -> "“" + step.title() + "”").collect(Collectors.joining(" waits for "));
            return "These steps wait for each other: " + chain + " waits for “"
                    + steps.getFirst().title() + "”.";
        }

        @Override
        public String brief(Function<LocalDate, String> dates) {
            return text(dates);
        }
    }

    /**
     * A step is pinned to a day on which it cannot start.
     *
     * @param earliest the first day on which it can
     * @param chain what leads to that day, the pinned step last
     */
    record LatePin(Activity step, LocalDate pin, LocalDate earliest, List<Reason> chain) implements Refusal {
        public LatePin {
            chain = List.copyOf(chain);
        }

        @Override
        public String text(Function<LocalDate, String> dates) {
            String why = chain.stream().map(reason -> reason.text(dates)).collect(Collectors.joining(" "));
            return brief(dates) + " " + why;
        }

        @Override
        public String brief(Function<LocalDate, String> dates) {
            return "“%s” is pinned to %s but cannot start before %s."
                    .formatted(step.title(), dates.apply(pin), dates.apply(earliest));
        }
    }
}
