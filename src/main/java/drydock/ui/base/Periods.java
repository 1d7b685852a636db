package drydock.ui.base;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How often something comes round, in words. */
public final class Periods {
    private static final int YEAR = 12;
    private static final int WEEK = 7;
    /** ISO 8601 periods to choose from, from the shortest; once is none. */
    private static final List<String> OFFERED = List.of("", "P7D", "P1M", "P3M", "P6M", "P1Y");

    private Periods() {}

    /** The words to choose from, once first. */
    public static List<String> offered() {
        return OFFERED.stream().map(Periods::words).toList();
    }

    /** The period that words of {@link #offered()} stand for; that of once for others. */
    public static String of(String words) {
        return OFFERED.stream()
                .filter(period -> words(period).equals(words))
                .findFirst()
                .orElse("");
    }

    /** @param period ISO 8601 period such as {@code P3M}; empty for what comes once */
    public static String words(String period) {
        if (period.isEmpty()) {
            return "Once";
        }
        Period parsed = Period.parse(period);
        long months = (long) YEAR * parsed.getYears() + parsed.getMonths();
        long days = parsed.get(ChronoUnit.DAYS);
        if (months != 0 && days != 0) {
            return "Every " + counted(months, "month") + " and " + counted(days, "day");
        } else if (months == 0) {
            return every(days, WEEK, "week", "day");
        }
        return every(months, YEAR, "year", "month");
    }

    private static String every(long count, int size, String large, String small) {
        if (count == size) {
            return "Every " + large;
        }
        return count == 1 ? "Every " + small : "Every " + counted(count, small);
    }

    private static String counted(long count, String unit) {
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
