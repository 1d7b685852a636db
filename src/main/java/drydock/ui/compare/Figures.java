package drydock.ui.compare;

import drydock.decision.Exclusion;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** How dates and numbers are written: on the screen as the user's locale does, in exports always the same. */
record Figures(Function<LocalDate, String> date, Function<Number, String> number) implements Exclusion.Figured {
    @Override
    public String date(LocalDate day) {
        return date.apply(day);
    }

    @Override
    public String money(BigDecimal amount, String currency) {
        return (number.apply(amount) + " " + currency).strip();
    }

    static Figures of(Format format) {
        return new Figures(format::date, format::number);
    }

    /** ISO dates, plain numbers with a decimal point. */
    static Figures fixed() {
        return new Figures(
                LocalDate::toString, n -> n instanceof BigDecimal exact ? exact.toPlainString() : n.toString());
    }
}
