package drydock.domain.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How long two parties are at work at the same time, if both work from nine to five by their own clock. */
public final class SharedHours {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private SharedHours() {}

    /** On {@code day} of {@code ours}; their day may be the one before or after. Nothing where they never meet. */
    public static Duration on(LocalDate day, ZoneId ours, ZoneId theirs) {
        ZonedDateTime from = day.atTime(OPENS).atZone(ours);
        ZonedDateTime to = day.atTime(CLOSES).atZone(ours);
        Duration shared = Duration.ZERO;
        for (LocalDate their = day.minusDays(1); !their.isAfter(day.plusDays(1)); their = their.plusDays(1)) {
            ZonedDateTime start = their.atTime(OPENS).atZone(theirs);
            ZonedDateTime end = their.atTime(CLOSES).atZone(theirs);
            ZonedDateTime later = start.isAfter(from) ? start : from;
            ZonedDateTime earlier = end.isBefore(to) ? end : to;
            if (later.isBefore(earlier)) {
                shared = shared.plus(Duration.between(later, earlier));
            }
        }
        return shared;
    }
}
