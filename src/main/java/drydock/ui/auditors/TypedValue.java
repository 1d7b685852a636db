package drydock.ui.auditors;

import drydock.domain.catalogue.FactValue;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The value of a fact as it is typed: figures in the user's locale, lists by lines, tables by lines and bars. */
final class TypedValue {
    private static final String BAR = "|";

    /** The forms that a value can have, in the words of the form. */
    enum Form {
        TEXT("Text"),
        FIGURE("Figure"),
        RANGE("Range"),
        LIST("List"),
        TABLE("Table"),
        DISTRIBUTION("Distribution");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What is typed cannot be understood; the message says why. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    private final Format format;

    TypedValue(Format format) {
        this.format = format;
    }

    static Form form(FactValue value) {
        return switch (value) {
            case FactValue.Text _ -> Form.TEXT;
            case FactValue.Figure _ -> Form.FIGURE;
            case FactValue.Range _ -> Form.RANGE;
            case FactValue.Items _ -> Form.LIST;
            case FactValue.Table _ -> Form.TABLE;
            case FactValue.Distribution _ -> Form.DISTRIBUTION;
        };
    }

    /** How {@code form} is to be typed. */
    static String help(Form form) {
        return switch (form) {
            case TEXT -> "In words.";
            case FIGURE -> "A number; its unit has a field of its own.";
            case RANGE -> "Lowest and highest, such as 4 - 6. Leave out an end that is open: - 6.";
            case LIST -> "One entry in each line.";
            case TABLE ->
                "The headings in the first line, then a line for each row. Separate cells by a bar: Year | Reports.";
            case DISTRIBUTION ->
                "Count, lowest, lower quartile, median, upper quartile and highest, each in a line of its own, such as"
                        + " median: 4. Leave out what you do not know.";
        };
    }

    /** The text that {@link #parse} reads back. */
    String text(FactValue value) {
        return switch (value) {
            case FactValue.Text(String text) -> text;
            case FactValue.Figure(BigDecimal figure) -> exact(figure);
            case FactValue.Range(BigDecimal min, BigDecimal max) -> (exact(min) + " - " + exact(max)).strip();
            case FactValue.Items(List<String> items) -> String.join("\n", items);
            case FactValue.Table table ->
                Stream.concat(Stream.of(table.columns()), table.rows().stream())
                        .map(cells -> String.join(" " + BAR + " ", cells))
                        .collect(Collectors.joining("\n"));
            case FactValue.Distribution spread -> spread(spread);
        };
    }

    FactValue parse(Form form, String typed) throws NotUnderstood {
        if (typed.isBlank()) {
            throw new NotUnderstood("What does the fact say?");
        }
        return switch (form) {
            case TEXT -> new FactValue.Text(typed.strip());
            case FIGURE -> new FactValue.Figure(figure(typed));
            case RANGE -> range(typed);
            case LIST -> new FactValue.Items(lines(typed));
            case TABLE -> table(lines(typed));
            case DISTRIBUTION -> distribution(lines(typed));
        };
    }

    private BigDecimal figure(String typed) throws NotUnderstood {
        return format.typed()
                .amount(typed)
                .orElseThrow(() -> new NotUnderstood(
                        "\"" + typed.strip() + "\" is not a number. Write it like " + format.number(1250) + "."));
    }

    private @Nullable BigDecimal optional(String typed) throws NotUnderstood {
        return typed.isBlank() ? null : figure(typed);
    }

    private FactValue range(String typed) throws NotUnderstood {
        String[] ends = typed.split("[-–]", -1);
        if (ends.length != 2) {
            throw new NotUnderstood("Write the lowest and the highest value, such as 4 - 6.");
        }
        BigDecimal min = optional(ends[0]);
        BigDecimal max = optional(ends[1]);
        if (min == null && max == null) {
            throw new NotUnderstood("At least one end is needed.");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new NotUnderstood("The lowest value comes first.");
        }
        return new FactValue.Range(min, max);
    }

    private static FactValue table(List<String> lines) throws NotUnderstood {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (!rows.isEmpty() && cells.size() != rows.getFirst().size()) {
                throw new NotUnderstood("Line " + (rows.size() + 1) + " has " + cells.size()
                        + " cells, the headings are " + rows.getFirst().size() + ".");
            }
            rows.add(cells);
        }
        return new FactValue.Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /** The names of a distribution's parts, in order. */
    private static final List<String> PARTS =
            List.of("count", "lowest", "lower quartile", "median", "upper quartile", "highest");

    private String spread(FactValue.Distribution spread) {
        List<String> lines = new ArrayList<>();
        if (spread.n() != null) {
            lines.add("count: " + spread.n());
        }
        List<@Nullable BigDecimal> values = new ArrayList<>();
        values.add(spread.min());
        values.add(spread.q1());
        values.add(spread.median());
        values.add(spread.q3());
        values.add(spread.max());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                lines.add(PARTS.get(i + 1) + ": " + exact(values.get(i)));
            }
        }
        return String.join("\n", lines);
    }

    private FactValue distribution(List<String> lines) throws NotUnderstood {
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[PARTS.size()];
        for (String line : lines) {
            int colon = line.indexOf(':');
            int part = colon < 0
                    ? -1
                    : PARTS.indexOf(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            if (part < 0) {
                throw new NotUnderstood(
                        "\"" + line + "\" does not begin with one of: " + String.join(", ", PARTS) + ".");
            }
            values[part] = figure(line.substring(colon + 1));
        }
        BigDecimal count = values[0];
        BigDecimal before = null;
        for (int i = 1; i < values.length; i++) {
            BigDecimal value = values[i];
            if (value != null && before != null && before.compareTo(value) > 0) {
                throw new NotUnderstood("The values must not fall from lowest to highest.");
            }
            before = value == null ? before : value;
        }
        return new FactValue.Distribution(
                count == null ? null : whole(count), values[1], values[2], values[3], values[4], values[5]);
    }

    private static int whole(BigDecimal count) throws NotUnderstood {
        try {
            return count.intValueExact();
        } catch (ArithmeticException e) {
            throw new NotUnderstood("The count is a whole number.");
        }
    }

    private String exact(@Nullable BigDecimal value) {
        return Optional.ofNullable(value)
                .map(number -> {
                    NumberFormat all = NumberFormat.getInstance(format.locale());
                    all.setMaximumFractionDigits(Math.max(0, number.scale()));
                    return all.format(number);
                })
                .orElse("");
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
