package drydock.decision;

import drydock.decision.Suggestion.Signal;
import drydock.decision.cost.Figures;
import drydock.domain.Answer;
import drydock.domain.quote.Quote;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How an auditor works with its clients, and what comes after the report. */
final class ServiceSignals {
    private static final long DAY = 24;
    private static final long THREE_DAYS = 72;
    private static final long WEEK = 168;

    private ServiceSignals() {}

    static List<Signal> ux(Map<String, Answer> answers, OptionalLong hours) {
        return List.of(
                quick(hours, 4),
                answered(answers, "public-reports", "Readable public reports", 3),
                answered(answers, "scope-deliverables", "Scope and deliverables are clear", 3));
    }

    static List<Signal> support(@Nullable Quote quote, OptionalLong hours) {
        return List.of(retest(quote), rounds(quote), window(quote), quick(hours, 2));
    }

    private static Signal retest(@Nullable Quote quote) {
        return switch (quote == null ? Answer.UNKNOWN : quote.retest().included()) {
            case YES -> Signal.known("Retest included", 4);
            case NO -> Signal.known("No retest included", 0);
            case UNKNOWN -> Signal.unknown("Retest: not said", 4);
        };
    }

    private static Signal rounds(@Nullable Quote quote) {
        Integer rounds = quote == null ? null : quote.retest().rounds();
        if (rounds == null) {
            return Signal.unknown("Rounds of retest: not said", 2);
        }
        return Signal.known(Figures.count(rounds, "round", "rounds") + " of retest", rounds > 1 ? 2 : 0);
    }

    private static Signal window(@Nullable Quote quote) {
        Integer days = quote == null ? null : quote.retest().windowDays();
        if (days == null) {
            return Signal.unknown("Time to hand over fixes: not said", 2);
        }
        return Signal.known(Figures.count(days, "day", "days") + " to hand over fixes", days >= 30 ? 2 : 0);
    }

    private static Signal quick(OptionalLong hours, int most) {
        if (hours.isEmpty()) {
            return Signal.unknown("Time to answer: nothing was asked and answered yet", most);
        }
        long taken = hours.getAsLong();
        int points = taken <= DAY ? most : taken <= THREE_DAYS ? most * 3 / 4 : taken <= WEEK ? most / 4 : 0;
        return Signal.known("Answers within " + Figures.count(taken, "hour", "hours"), points);
    }

    private static Signal answered(Map<String, Answer> answers, String question, String text, int points) {
        return switch (answers.getOrDefault(question, Answer.UNKNOWN)) {
            case YES -> Signal.known(text, points);
            case NO -> Signal.known(text + ": no", 0);
            case UNKNOWN -> Signal.unknown(text + ": not asked", points);
        };
    }
}
