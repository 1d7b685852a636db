package drydock.ui.auditors;

import drydock.domain.catalogue.FactValue.Distribution;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A distribution drawn to scale: a thin line from the lowest to the highest value stated, a thick one for the middle half, a dot
 * for the median. What the source does not say is not drawn. The words beside it say the same, so that screen readers pass
 * it by.
 */
final class SpreadChart extends Pane {
    private static final double HEIGHT = 16;
    private static final double DOT = 8;

    private final Distribution spread;
    private final double low;
    private final double high;
    private final Region whole = bar("spread-whole");
    private final Region half = bar("spread-half");
    private final Region median = bar("spread-median");

    SpreadChart(Distribution spread) {
        this.spread = spread;
        low = stated(spread).min().orElse(0);
        high = stated(spread).max().orElse(1);
        getChildren().addAll(whole, half, median);
        half.setVisible(spread.q1() != null && spread.q3() != null);
        median.setVisible(spread.median() != null);
        setMinHeight(HEIGHT);
        setPrefSize(240, HEIGHT);
        setMaxWidth(320);
        setMouseTransparent(true);
    }

    /** Whether there is anything to draw: at least two different values. */
    static boolean canDraw(Distribution spread) {
        return stated(spread).distinct().count() > 1;
    }

    private static DoubleStream stated(Distribution spread) {
        return Stream.of(spread.min(), spread.q1(), spread.median(), spread.q3(), spread.max())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }

    @Override
    protected void layoutChildren() {
        place(whole, 0, 1, 2);
        place(half, share(spread.q1()), share(spread.q3()), 8);
        median.resizeRelocate(x(share(spread.median())) - DOT / 2, (getHeight() - DOT) / 2, DOT, DOT);
    }

    private void place(Region bar, double from, double to, double height) {
        double start = x(from);
        bar.resizeRelocate(start, (getHeight() - height) / 2, Math.max(2, x(to) - start), height);
    }

    /** Where {@code value} lies between the lowest and the highest value stated: 0 to 1. */
    private double share(@Nullable BigDecimal value) {
        return value == null ? 0 : (value.doubleValue() - low) / (high - low);
    }

    private double x(double share) {
        return DOT / 2 + (getWidth() - DOT) * share;
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        return bar;
    }
}
