package drydock.ui.timeline;

import drydock.schedule.Forecast;
import drydock.ui.base.Format;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * How the launch days of some variants are spread, one below the other over the same days, so that they can be compared
 * without telling colours apart. A line marks the wished day, ticks mark half, four of five and 19 of 20 draws.
 */
final class OddsChart extends Region {
    private static final double ROW = 64;
    private static final double NAME = 18;
    private static final double AXIS = 18;
    private static final int BINS = 48;

    private final Format format;
    private List<Variant> shown = List.of();
    /** What was drawn last, and how wide: whoever lays out around it need not have it drawn anew. */
    private List<Variant> drawn = List.of();

    private double drawnWidth;

    OddsChart(Format format) {
        this.format = format;
        setId("odds");
        getStyleClass().add("odds");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** @param variants those without a forecast yet are left out */
    void show(List<Variant> variants) {
        List<Variant> known =
                variants.stream().filter(variant -> variant.forecast() != null).toList();
        if (!known.equals(shown)) {
            shown = known;
            setAccessibleText(known.stream()
                    .map(variant -> variant.title() + ": " + variant.words(format))
                    .collect(Collectors.joining(" ")));
            requestLayout();
            setMinHeight(known.isEmpty() ? 0 : known.size() * ROW + AXIS);
            setPrefHeight(getMinHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        if (shown.equals(drawn) && getWidth() == drawnWidth) {
            return;
        }
        drawn = shown;
        drawnWidth = getWidth();
        getChildren().clear();
        if (shown.isEmpty() || getWidth() < 40) {
            return;
        }
        Days days = Days.of(shown, getWidth());
        for (int i = 0; i < shown.size(); i++) {
            row(shown.get(i), i * ROW, days);
        }
        LocalDate wanted = shown.getFirst().plan().wanted();
        Line line = line(days.x(wanted), 0, shown.size() * ROW, "odds-wanted");
        getChildren().add(line);
        axis(days, wanted);
        applyCss();
    }

    private void row(Variant variant, double top, Days days) {
        Forecast forecast = variant.forecast();
        if (forecast == null) {
            return;
        }
        Label name = label(variant.title(), 0, top, getWidth());
        name.getStyleClass().add("odds-name");
        double[] spread = forecast.spread(days.first(), days.count());
        double[] bins = new double[(days.count() + days.perBin() - 1) / days.perBin()];
        for (int day = 0; day < spread.length; day++) {
            bins[day / days.perBin()] += spread[day];
        }
        double highest = Math.max(1e-9, Arrays.stream(bins).max().orElse(1));
        double floor = top + ROW - 4;
        double room = ROW - NAME - 8;
        Path area = new Path(new MoveTo(0, floor));
        for (int bin = 0; bin < bins.length; bin++) {
            double y = floor - room * bins[bin] / highest;
            double left = days.x(days.first().plusDays((long) bin * days.perBin()));
            double right = days.x(days.first().plusDays((long) (bin + 1) * days.perBin()));
            area.getElements().addAll(new LineTo(left, y), new LineTo(Math.min(right, getWidth()), y));
        }
        area.getElements().addAll(new LineTo(getWidth(), floor), new LineTo(0, floor));
        area.getStyleClass().add("odds-area");
        area.setManaged(false);
        getChildren().add(area);
        for (LocalDate tick : List.of(forecast.p50(), forecast.p80(), forecast.p95())) {
            getChildren().add(line(days.x(tick.plusDays(1)), floor - 8, 12, "odds-tick"));
        }
    }

    private void axis(Days days, LocalDate wanted) {
        double top = shown.size() * ROW;
        String text = "wanted " + format.date(wanted);
        double at = Math.clamp(days.x(wanted) - 40, 0, Math.max(0, getWidth() - 130));
        label(text, at, top, 130);
        if (at > 84) {
            label(format.date(days.first()), 0, top, 80);
        }
        if (at < getWidth() - 214) {
            label(format.date(days.first().plusDays(days.count() - 1L)), getWidth() - 80, top, 80);
        }
    }

    private Label label(String text, double x, double y, double width) {
        Label label = new Label(text);
        label.getStyleClass().add("odds-text");
        label.setManaged(false);
        label.resizeRelocate(x, y, width, 16);
        getChildren().add(label);
        return label;
    }

    private static Line line(double x, double y, double height, String style) {
        Line line = new Line(x, y, x, y + height);
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    /** The days that are drawn: all that nearly every draw of any variant reaches, and the wished one. */
    private record Days(LocalDate first, int count, double width) {
        static Days of(List<Variant> variants, double width) {
            LocalDate low = variants.getFirst().plan().wanted();
            LocalDate high = low;
            for (Variant variant : variants) {
                Forecast forecast = variant.forecast();
                if (forecast != null) {
                    LocalDate early = forecast.quantile(0.005);
                    LocalDate late = forecast.quantile(0.995);
                    low = early.isBefore(low) ? early : low;
                    high = late.isAfter(high) ? late : high;
                }
            }
            return new Days(low.minusDays(2), Math.toIntExact(ChronoUnit.DAYS.between(low, high)) + 6, width);
        }

        int perBin() {
            return Math.max(1, (count + BINS - 1) / BINS);
        }

        double x(LocalDate day) {
            return ChronoUnit.DAYS.between(first, day) * width / count;
        }
    }
}
