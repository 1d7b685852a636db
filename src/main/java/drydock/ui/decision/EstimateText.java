package drydock.ui.decision;

import drydock.domain.quote.Estimate;
import drydock.ui.base.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An estimate as people type it: one figure, or the least, the likely and the most with slashes between. */
final class EstimateText {
    private EstimateText() {}

    static String of(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "";
        }
        return estimate.exact()
                ? estimate.likely().toPlainString()
                : estimate.low().toPlainString() + " / " + estimate.likely().toPlainString() + " / "
                        + estimate.high().toPlainString();
    }

    /** Empty if {@code text} is neither, or if the three do not ascend. */
    static Optional<Estimate> read(String text, Typed typed) {
        List<BigDecimal> figures = Stream.of(text.split("/", -1))
                .flatMap(part -> figure(part.strip(), typed).stream())
                .toList();
        if (figures.size() != text.split("/", -1).length) {
            return Optional.empty();
        }
        return switch (figures.size()) {
            case 1 -> Optional.of(Estimate.exactly(figures.getFirst()));
            case 3 ->
                figures.get(0).compareTo(figures.get(1)) <= 0 && figures.get(1).compareTo(figures.get(2)) <= 0
                        ? Optional.of(new Estimate(figures.get(0), figures.get(1), figures.get(2)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A plain figure with a point as it is shown in the field, else as the locale writes it. */
    private static Optional<BigDecimal> figure(String text, Typed typed) {
        return text.matches("\\d{1,15}(\\.\\d{1,8})?") ? Optional.of(new BigDecimal(text)) : typed.amount(text);
    }
}
