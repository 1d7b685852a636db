package drydock.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SharedHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void twoHoursAreSharedAcrossTheAtlantic() {
        // nine o'clock in New York is three in the afternoon in Berlin: 15 to 17
        assertThat(SharedHours.on(LocalDate.of(2026, 6, 1), BERLIN, NEW_YORK)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void clocksThatChangeOnDifferentDaysShareAnHourMore() {
        // New York changes on 8 March 2026, Berlin on the 29th: between them they are five hours apart
        assertThat(SharedHours.on(LocalDate.of(2026, 3, 10), BERLIN, NEW_YORK)).isEqualTo(Duration.ofHours(3));
        assertThat(SharedHours.on(LocalDate.of(2026, 3, 30), BERLIN, NEW_YORK)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whoIsAsleepSharesNothing() {
        // Tokyo is 16 hours ahead of Los Angeles in summer: its nine to five is 17 to 1
        assertThat(SharedHours.on(LocalDate.of(2026, 6, 1), ZoneId.of("America/Los_Angeles"), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void aDayAcrossTheDateLineCountsToo() {
        // Auckland is 22 hours ahead of Honolulu: its Tuesday from 9 to 15 is Honolulu's Monday from 11 to 17
        assertThat(SharedHours.on(
                        LocalDate.of(2026, 6, 1), ZoneId.of("Pacific/Honolulu"), ZoneId.of("Pacific/Auckland")))
                .isEqualTo(Duration.ofHours(6));
    }
}
