package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "'', Once",
        "P1D, Every day",
        "P7D, Every week",
        "P1W, Every week",
        "P10D, Every 10 days",
        "P1M, Every month",
        "P3M, Every 3 months",
        "P12M, Every year",
        "P1Y, Every year",
        "P2Y, Every 24 months",
        "P2M5D, Every 2 months and 5 days",
        "P1M3D, Every 1 month and 3 days",
        "P2M1D, Every 2 months and 1 day"
    })
    void aPeriodIsToldInWords(String period, String words) {
        assertThat(Periods.words(period)).isEqualTo(words);
    }

    @Test
    void whatIsOfferedIsUnderstood() {
        assertThat(Periods.offered())
                .allSatisfy(
                        words -> assertThat(Periods.words(Periods.of(words))).isEqualTo(words));
        assertThat(Periods.of("Now and then")).isEmpty();
    }
}
