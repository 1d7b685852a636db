package drydock.ui.compare;

import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** How dates and numbers are written: on the screen as the user's locale does, in exports always the same. */
record Figures(Function<LocalDate, String> date, Function<Number, String> number) {
    static Figures of(Format format) {
        return new Figures(format::date, format::number);
    }

    /** ISO dates, plain numbers with a decimal point. */
    static Figures fixed() {
        return new Figures(
                LocalDate::toString, n -> n instanceof BigDecimal exact ? exact.toPlainString() : n.toString());
    }
}
