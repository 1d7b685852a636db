package drydock.ui.base;

import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts as texts.
 *
 * @param number how figures are written
 */
public record FactText(Function<Number, String> number) {
    /** Figures as the user's locale writes them. */
    public static FactText of(Format format) {
        return new FactText(format::number);
    }

    /** What {@code fact} says, with its unit. Tables have a line for each of their rows. */
    public String of(Fact fact) {
        String unit = fact.unit() == null ? "" : " " + fact.unit();
        return switch (fact.value()) {
            case FactValue.Text(String text) -> text + unit;
            case FactValue.Figure(BigDecimal figure) -> number.apply(figure) + unit;
            case FactValue.Range(BigDecimal min, BigDecimal max) -> range(min, max) + unit;
            case FactValue.Items(List<String> items) -> String.join(", ", items);
            case FactValue.Table table ->
                table.rows().stream().map(FactText::line).collect(Collectors.joining("\n"));
            case FactValue.Distribution spread -> spread(spread, unit);
        };
    }

    private String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min == null && max == null) {
            return "any";
        }
        if (max == null) {
            return "from " + number.apply(Objects.requireNonNull(min));
        }
        return min == null ? "up to " + number.apply(max) : number.apply(min) + "–" + number.apply(max);
    }

    /** The first cell names the row. */
    private static String line(List<String> cells) {
        return cells.size() < 2
                ? String.join("", cells)
                : cells.getFirst() + ": "
                        + cells.subList(1, cells.size()).stream()
                                .map(cell -> cell.isEmpty() ? "unknown" : cell)
                                .collect(Collectors.joining(", "));
    }

    private String spread(FactValue.Distribution spread, String unit) {
        List<String> parts = new ArrayList<>();
        if (spread.median() != null) {
            parts.add("median " + number.apply(spread.median()) + unit);
        }
        if (spread.q1() != null && spread.q3() != null) {
            parts.add("half of them " + range(spread.q1(), spread.q3()));
        }
        if (spread.min() != null || spread.max() != null) {
            parts.add("all " + range(spread.min(), spread.max()));
        }
        if (spread.n() != null) {
            parts.add(number.apply(spread.n()) + " counted");
        }
        return String.join(", ", parts);
    }
}
