package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final Locale INDIA = Locale.of("en", "IN");

    private final Typed american = new Typed(Locale.US);
    private final Typed german = new Typed(Locale.GERMANY);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "Nov 3, 2026", "nov 3, 2026", "11/3/26", "November 3, 2026", " 2026-11-03 "})
    void readsADateInTheWaysOfTheLocaleAndInTheInternationalOne(String text) {
        assertThat(american.date(text)).contains(LocalDate.of(2026, 11, 3));
    }

    @Test
    void readsWhatTheSameLocaleWrites() {
        LocalDate day = LocalDate.of(2027, 2, 28);
        for (Locale locale : new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN, INDIA}) {
            Format format = new Format(locale);
            assertThat(format.typed().date(format.date(day))).as("%s", locale).contains(day);
            BigDecimal amount = new BigDecimal("1234567.12345");
            assertThat(format.typed().amount(format.number(amount)))
                    .as("%s", locale)
                    .contains(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "2026-02-30", "12"})
    void whatIsNoDateIsNone(String text) {
        assertThat(american.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250000|250000",
                "250,000|250000",
                "250 000|250000",
                "80k|80000",
                "1.5m|1500000",
                "1.5 M|1500000",
                "0.25|0.25",
                "10.50|10.5",
                "0|0",
            })
    void readsAmounts(String text, BigDecimal amount) {
        assertThat(american.amount(text)).contains(amount);
    }

    @Test
    void aPointThatSeparatesThousandsIsNotTakenForADecimalPoint() {
        assertThat(german.amount("250.000,5")).contains(new BigDecimal("250000.5"));
        assertThat(german.amount("1.5")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,00", "1,0000", "about 5", "1.2.3", "5 USD"})
    void whatIsNoAmountIsNone(String text) {
        assertThat(american.amount(text)).isEmpty();
    }

    @Test
    void countsAreWholeAndFitATable() {
        assertThat(american.count("1,200")).contains(1200);
        assertThat(american.count("1.5")).isEmpty();
        assertThat(american.count("99999999999")).isEmpty();
    }
}
