package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-07-23T09:30:00Z");

    @Property(tries = 300)
    void theFourNewestAreAlwaysKept(@ForAll List<@LongRange(min = 0, max = 100_000) Long> minutesAgo) {
        Set<Instant> backups = backups(minutesAgo);
        Set<Instant> kept = Retention.kept(backups, NOW);
        assertThat(backups).containsAll(kept);
        assertThat(kept)
                .containsAll(backups.stream()
                        .sorted((a, b) -> b.compareTo(a))
                        .limit(4)
                        .toList());
    }

    @Property(tries = 300)
    void everyHourOfADayEveryDayOfAWeekAndEveryWeekOfAMonthHasOne(
            @ForAll List<@LongRange(min = 0, max = 100_000) Long> minutesAgo) {
        Set<Instant> backups = backups(minutesAgo);
        Set<Instant> kept = Retention.kept(backups, NOW);
        for (Instant backup : backups) {
            Duration age = Duration.between(backup, NOW);
            if (age.toHours() < 24) {
                assertThat(kept).anyMatch(k -> bucket(k, 3_600) == bucket(backup, 3_600));
            }
            if (age.toDays() < 7) {
                assertThat(kept).anyMatch(k -> bucket(k, 86_400) == bucket(backup, 86_400));
            }
            if (age.toDays() < 31) {
                assertThat(kept).anyMatch(k -> bucket(k, 604_800) == bucket(backup, 604_800));
            }
        }
        assertThat(kept.size()).isLessThanOrEqualTo(4 + 25 + 8 + 6);
    }

    @Property(tries = 300)
    void thinningOutTwiceKeepsTheSame(@ForAll List<@LongRange(min = 0, max = 100_000) Long> minutesAgo) {
        Set<Instant> kept = Retention.kept(backups(minutesAgo), NOW);
        assertThat(Retention.kept(kept, NOW)).isEqualTo(kept);
    }

    @Test
    void twoMonthsOfWorkLeavesBackupsOfAllAges() {
        Set<Instant> kept = new HashSet<>();
        Instant now = NOW;
        for (int i = 0; i < 4 * 24 * 60; i++) {
            now = now.plus(Duration.ofMinutes(15));
            kept.add(now);
            kept = new HashSet<>(Retention.kept(kept, now));
        }
        Instant end = now;
        assertThat(kept).hasSizeBetween(30, 43);
        assertThat(kept).anyMatch(k -> Duration.between(k, end).toDays() >= 21);
    }

    private static long bucket(Instant instant, long seconds) {
        return Math.floorDiv(instant.getEpochSecond(), seconds);
    }

    private static Set<Instant> backups(List<Long> minutesAgo) {
        return minutesAgo.stream().map(m -> NOW.minus(Duration.ofMinutes(m))).collect(Collectors.toSet());
    }
}
