package drydock.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Ends of draws made by hand. */
class ForecastTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int DRAWS = 10_000;

    @Test
    void aChanceIsNeverRoundedToNoneOrAll() {
        assertThat(words(DRAWS)).contains("in 100 % of 10,000 draws");
        assertThat(words(DRAWS - 1)).contains("in more than 99 % of 10,000 draws");
        assertThat(words(DRAWS - 60)).contains("in 99 % of 10,000 draws");
        assertThat(words(5_000)).contains("in 50 % of 10,000 draws");
        assertThat(words(60)).contains("in 1 % of 10,000 draws");
        assertThat(words(1)).contains("in less than 1 % of 10,000 draws");
        assertThat(words(0)).contains("in 0 % of 10,000 draws");
    }

    @Test
    void aQuantileIsTheFirstDayByWhichThatShareIsReady() {
        int[] ends = new int[] {10, 10, 12, 14, 20};
        Forecast forecast = new Forecast(ends, List.of());
        assertThat(forecast.p50()).isEqualTo(LocalDate.ofEpochDay(12));
        assertThat(forecast.p80()).isEqualTo(LocalDate.ofEpochDay(14));
        assertThat(forecast.p95()).isEqualTo(LocalDate.ofEpochDay(20));
        assertThat(forecast.chanceBy(LocalDate.ofEpochDay(9))).isZero();
        assertThat(forecast.chanceBy(LocalDate.ofEpochDay(10))).isEqualTo(0.4);
        assertThat(forecast.chanceBy(LocalDate.ofEpochDay(19))).isEqualTo(0.8);
        assertThat(forecast.spread(LocalDate.ofEpochDay(9), 4)).containsExactly(0, 0.4, 0, 0.2);
    }

    /** @param ready draws that are ready by the day; the others are on the next one */
    private static String words(int ready) {
        int[] ends = new int[DRAWS];
        Arrays.fill(ends, 0, ready, Math.toIntExact(DAY.toEpochDay()));
        Arrays.fill(ends, ready, DRAWS, Math.toIntExact(DAY.toEpochDay()) + 1);
        return new Forecast(ends, List.of())
                .chances(DAY, LocalDate::toString, NumberFormat.getInstance(Locale.ENGLISH)::format);
    }
}
