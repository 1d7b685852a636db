package drydock.domain.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** How old dated statements are. */
public final class FactAge {
    private FactAge() {}

    /**
     * The last day that the date of {@code source} can mean: {@code 2026-02} is 2026-02-28, so that nothing is called stale
     * before it surely is. Empty where the source has no date.
     */
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
        return vocabulary.ageKinds().stream()
                .filter(kind -> kind.key().equals(fact.ageKind()))
                .findFirst()
                .flatMap(kind -> latest(fact.source()).map(date -> date.plusDays(kind.staleAfterDays())))
                .filter(last -> last.isBefore(today))
                .isPresent();
    }
}
