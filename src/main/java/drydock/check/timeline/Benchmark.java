package drydock.check.timeline;

import drydock.check.model.ScopeFacts;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is published of how long a review takes for its size. Calendar days of Sherlock's contests by lines of Solidity
 * (github.com/sherlock-protocol/sherlock-v2-docs, audits/protocols/audit-pricing-and-timeline.md, 2026-01-29), straight lines
 * between its points; weeks of the Security Alliance (github.com/security-alliance/frameworks, what to expect, 2026-01-21,
 * labelled very rough).
 */
final class Benchmark {
    private static final TreeMap<Integer, Integer> DAYS =
            new TreeMap<>(Map.of(500, 3, 1000, 6, 2000, 12, 3000, 18, 4000, 25, 5000, 32, 6000, 38));

    private Benchmark() {}

    /** Calendar days; empty beyond the table. Below its first point the line goes on to nothing. */
    static Optional<Double> days(long lines) {
        if (lines < 1 || lines > DAYS.lastKey()) {
            return Optional.empty();
        }
        Map.Entry<Integer, Integer> above = DAYS.ceilingEntry((int) lines);
        Map.Entry<Integer, Integer> below = DAYS.lowerEntry((int) lines);
        int from = below == null ? 0 : below.getKey();
        int fromDays = below == null ? 0 : below.getValue();
        return Optional.of(
                fromDays + (double) (lines - from) * (above.getValue() - fromDays) / (above.getKey() - from));
    }

    /** Weeks, in words. */
    static String band(long lines) {
        return lines < 1000 ? "1 to 2 weeks" : lines <= 4000 ? "2 to 5 weeks" : "5 weeks or more";
    }

    /** Counted lines of contracts and scripts in scope that are Solidity, or do not show by their name that they are not. */
    static long solidityLines(ScopeFacts scope) {
        return scope.inScope()
                .filter(item -> item.type() == ScopeType.CONTRACT || item.type() == ScopeType.SCRIPT)
                .filter(Benchmark::mayBeSolidity)
                .map(ScopeItem::nsloc)
                .filter(lines -> lines != null)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static boolean mayBeSolidity(ScopeItem item) {
        String name = item.name().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return name.endsWith(".sol") || dot <= name.lastIndexOf('/');
    }
}
