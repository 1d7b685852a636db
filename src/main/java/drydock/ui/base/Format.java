package drydock.ui.base;

import drydock.decision.Exclusion;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, numbers and amounts as the user's locale writes them. A missing value is an empty text. */
public final class Format implements Exclusion.Figured {
    private final Locale locale;
    private final DateTimeFormatter mediumDate;
    private final DateTimeFormatter mediumTime;
    private final Typed typed;

    public Format(Locale locale) {
        this.locale = locale;
        mediumTime = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
        mediumDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        typed = new Typed(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** Reads back what people type. */
    public Typed typed() {
        return typed;
    }

    @Override
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : mediumDate.format(date);
    }

    /** Date and time of day in {@code zone}. */
    public String time(Instant time, ZoneId zone) {
        return mediumTime.format(time.atZone(zone));
    }

    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat written = NumberFormat.getInstance(locale);
        if (number instanceof BigDecimal exact) {
            written.setMaximumFractionDigits(Math.max(0, exact.scale())); // 0.12345 ETH is not 0.123 ETH
        }
        return written.format(number);
    }

    /** An amount with its currency, as "120,000 USDC". */
    @Override
    public String money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : (number(amount) + " " + currency).strip();
    }
}
