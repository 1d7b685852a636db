package drydock.ui.base;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates and amounts as people type them: in the locale's ways, and in the international ones. */
public final class Typed {
    private final List<DateTimeFormatter> dates;
    private final Pattern amount;
    private final char decimal;

    public Typed(Locale locale) {
        Stream<DateTimeFormatter> local = Stream.of(FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG)
                .map(style -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .append(DateTimeFormatter.ofLocalizedDate(style))
                        .toFormatter(locale));
        dates = Stream.concat(Stream.of(DateTimeFormatter.ISO_LOCAL_DATE), local)
                .toList();
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimal = symbols.getDecimalSeparator();
        String group = "[ \u00a0\u202f_'" + Pattern.quote(String.valueOf(symbols.getGroupingSeparator())) + "]";
        // groups of two digits: India writes 12,34,567
        amount = Pattern.compile("(?<whole>[0-9]+|[0-9]{1,3}(?:" + group + "[0-9]{2,3})*" + group + "[0-9]{3})"
                + "(?:" + Pattern.quote(String.valueOf(decimal)) + "(?<part>[0-9]+))?"
                + "\\s*(?<unit>[kKmM]?)");
    }

    /** The day that {@code text} names; empty if it names none. */
    public Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : dates) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException notThisOne) {
                // the next way of writing a date is tried
            }
        }
        return Optional.empty();
    }

    /**
     * An amount, 0 or more: "120,000", "1.5m" or "80k". Empty if {@code text} is none, or if it could be read in two ways,
     * as "1.5" where a point separates thousands.
     */
    public Optional<BigDecimal> amount(String text) {
        Matcher matcher = amount.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("whole").replaceAll("[^0-9]", "");
        String part = matcher.group("part") == null ? "0" : matcher.group("part");
        BigDecimal plain = new BigDecimal(whole + "." + part);
        BigDecimal number = switch (matcher.group("unit")) {
            case "k", "K" -> plain.movePointRight(3);
            case "m", "M" -> plain.movePointRight(6);
            default -> plain;
        };
        BigDecimal shortest = number.stripTrailingZeros();
        return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    /** A whole number, 0 or more, that a table cell may hold; empty if {@code text} is none. */
    public Optional<Integer> count(String text) {
        try {
            return amount(text).map(BigDecimal::intValueExact);
        } catch (ArithmeticException tooLargeOrNotWhole) {
            return Optional.empty();
        }
    }
}
