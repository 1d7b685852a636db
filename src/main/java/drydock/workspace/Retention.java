package drydock.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the four newest, and the newest of each hour for a day, of each day for a week and of each
 * week for a month. Hours, days and weeks are those of UTC, so that the newest of a week is also the newest of its day
 * and of its hour, and thinning out again and again keeps the same as thinning out once.
 */
final class Retention {
    private static final int NEWEST = 4;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(31);

    private Retention() {}

    static Set<Instant> kept(Collection<Instant> backups, Instant now) {
        List<Instant> newestFirst =
                backups.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        keepNewestOfEach(HOUR, DAY, newestFirst, now, kept);
        keepNewestOfEach(DAY, WEEK, newestFirst, now, kept);
        keepNewestOfEach(WEEK, MONTH, newestFirst, now, kept);
        return kept;
    }

    private static void keepNewestOfEach(
            Duration period, Duration span, List<Instant> newestFirst, Instant now, Set<Instant> kept) {
        Set<Long> seen = new HashSet<>();
        for (Instant backup : newestFirst) {
            boolean isWithinSpan = Duration.between(backup, now).compareTo(span) < 0;
            if (isWithinSpan && seen.add(Math.floorDiv(backup.getEpochSecond(), period.toSeconds()))) {
                kept.add(backup);
            }
        }
    }
}
