package drydock.domain.quote;

import drydock.domain.catalogue.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public rule of thumb: how price or time follows from the size of the code. Dated, and never the truth.
 *
 * @param key lasting name: the user switches rules off by it
 * @param publisher who published it
 * @param points by size, ascending
 * @param unit of the result: a currency, or {@code days}, {@code weeks}, {@code team days}
 * @param note what must be known to read it; empty if nothing
 */
public record EstimationRule(
        String key,
        String publisher,
        String label,
        Kind kind,
        List<Point> points,
        String unit,
        Source source,
        String note) {
    public EstimationRule {
        points = List.copyOf(points);
    }

    /** How a rule says it. */
    public enum Kind {
        /** Figures at some sizes; between them is interpolated, outside of them nothing is said. */
        TABLE,
        /** A straight line, also beyond its points. */
        FORMULA,
        /** Steps: each point holds up to its size; beyond the last one nothing is said. */
        BAND
    }

    /**
     * @param size in lines
     * @param low the figure, or the lower end of a band
     * @param high the upper end of a band; null where it is open
     */
    public record Point(
            BigDecimal size, BigDecimal low, @Nullable BigDecimal high) {}

    /** What a rule says for a size: {@code high} is null where the upper end is open. */
    public record Band(BigDecimal low, @Nullable BigDecimal high) {}

    /** Whether the result is time, not money. */
    public boolean ofTime() {
        return unit.equals("days") || unit.equals("weeks") || unit.equals("team days");
    }

    /**
     * What it says of so many lines, to two decimals; empty where the rule does not reach.
     *
     * @param lines 1 or more
     */
    public Optional<Band> at(int lines) {
        BigDecimal size = BigDecimal.valueOf(lines);
        return switch (kind) {
            case BAND ->
                points.stream()
                        .filter(point -> size.compareTo(point.size()) <= 0)
                        .findFirst()
                        .map(point -> new Band(point.low(), point.high()));
            case TABLE -> between(size);
            case FORMULA -> between(size).or(() -> beyond(size));
        };
    }

    private Optional<Band> between(BigDecimal size) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.size().compareTo(size) <= 0 && size.compareTo(to.size()) <= 0) {
                return Optional.of(line(from, to, size));
            }
        }
        return Optional.empty();
    }

    private Optional<Band> beyond(BigDecimal size) {
        int last = points.size() - 1;
        return last < 1 || size.compareTo(points.getFirst().size()) < 0
                ? Optional.empty()
                : Optional.of(line(points.get(last - 1), points.get(last), size));
    }

    private static Band line(Point from, Point to, BigDecimal size) {
        BigDecimal rise = to.low().subtract(from.low()).multiply(size.subtract(from.size()));
        BigDecimal figure = from.low().add(rise.divide(to.size().subtract(from.size()), 2, RoundingMode.HALF_UP));
        return new Band(figure, figure);
    }
}
