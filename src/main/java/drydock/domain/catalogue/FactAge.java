package drydock.domain.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old a dated statement is. Counted from the last day that its date can mean ({@code 2026-02} is 2026-02-28), so that
 * nothing is called stale before it surely is.
 *
 * @param span its age, as coarse as its date; null if it has none
 * @param staleAfterDays the rule: after how many days facts of this kind are stale; null if the kind is not known
 */
public record FactAge(
        State state, @Nullable Span span, @Nullable Integer staleAfterDays) {
    /** Up to this many days an age is told in days. */
    private static final long MOST_DAYS = 60;

    /** Up to this many months it is told in months. */
    private static final long MOST_MONTHS = 24;

    /** Whether the statement can still be relied on. */
    public enum State {
        FRESH,
        STALE,
        /** It has no date, or is of a kind that this version does not know. */
        UNKNOWN
    }

    /**
     * An age to be put into words.
     *
     * @param amount 0 or more
     * @param unit days, months or years
     */
    public record Span(long amount, ChronoUnit unit) {}

    public static FactAge of(Fact fact, Vocabulary vocabulary, LocalDate today) {
        return of(fact.source(), fact.ageKind(), vocabulary, today);
    }

    /** @param ageKind key of the vocabulary's kinds of age */
    public static FactAge of(Source source, String ageKind, Vocabulary vocabulary, LocalDate today) {
        Integer limit = vocabulary.ageKinds().stream()
                .filter(kind -> kind.key().equals(ageKind))
                .findFirst()
                .map(Vocabulary.AgeKind::staleAfterDays)
                .orElse(null);
        LocalDate date = latest(source).orElse(null);
        if (date == null) {
            return new FactAge(State.UNKNOWN, null, limit);
        }
        State state = limit == null ? State.UNKNOWN : date.plusDays(limit).isBefore(today) ? State.STALE : State.FRESH;
        return new FactAge(state, span(date, finest(source), today), limit);
    }

    /** The last day that the date of {@code source} can mean. Empty where the source has no date. */
    public static Optional<LocalDate> latest(Source source) {
        String date = source.asOf();
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (date.length()) {
                        case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
                        case 7 -> YearMonth.parse(date).atEndOfMonth();
                        default -> LocalDate.parse(date);
                    });
        } catch (DateTimeException e) {
            return Optional.empty(); // what the user typed as a date and is none
        }
    }

    /** Whether {@code fact} is older than facts of its kind may be. A fact without a date is of unknown age, not stale. */
    public static boolean isStale(Fact fact, Vocabulary vocabulary, LocalDate today) {
        return of(fact, vocabulary, today).state() == State.STALE;
    }

    /** The finest unit that the date of {@code source} allows: a year cannot be so many days ago. */
    private static ChronoUnit finest(Source source) {
        String date = source.asOf() == null ? "" : source.asOf();
        return switch (date.length()) {
            case 4 -> ChronoUnit.YEARS;
            case 7 -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    private static Span span(LocalDate date, ChronoUnit finest, LocalDate today) {
        // a month or year that is not over yet ends in the future
        LocalDate from = date.isAfter(today) ? today : date;
        long days = ChronoUnit.DAYS.between(from, today);
        long months = ChronoUnit.MONTHS.between(from, today);
        if (finest == ChronoUnit.DAYS && days <= MOST_DAYS) {
            return new Span(days, ChronoUnit.DAYS);
        }
        if (finest != ChronoUnit.YEARS && months <= MOST_MONTHS) {
            return new Span(months, ChronoUnit.MONTHS);
        }
        return new Span(ChronoUnit.YEARS.between(from, today), ChronoUnit.YEARS);
    }
}
