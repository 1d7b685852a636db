package drydock.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Steps drawn to scale: names at the left, bars and diamonds at the right, days off shaded, today as a line. Only what is
 * visible has nodes. The chart has the focus as a whole; its accessible text tells the selected step. {@link GanttInput}
 * turns keys and drags into {@link Edits}.
 */
final class GanttChart extends Region {
    static final double NAMES = 190;
    private static final double HEAD = 36;

    private final Settings settings;
    private final Pane head = new Pane();
    private final Pane names = new Pane();
    private final Pane body = new Pane();
    private final Pane ground = new Pane();
    private final Pane lines = new Pane();
    private final Pane bars = new Pane();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final GanttHead dayNames;
    private final List<GanttBar> pool = new ArrayList<>();
    private List<GanttRow> rows = List.of();
    private DayScale scale = new DayScale(LocalDate.EPOCH, 30, 9);
    private LocalDate today = LocalDate.EPOCH;
    private int selected = -1;
    /** Whether today is to be brought into view as soon as it is known how much is. */
    private boolean showsToday;

    /**
     * What the chart asks its surroundings.
     *
     * @param words accessible text of a row
     * @param beside what stands beside its shape
     * @param isOff whether a day is not worked by us
     */
    record Settings(
            Function<GanttRow, String> words,
            Function<GanttRow, String> beside,
            Predicate<LocalDate> isOff,
            GanttHead head) {}

    /** What is done to rows. */
    interface Edits {
        void chosen(GanttRow row);

        /** Pinned to start on {@code day}. */
        void moved(GanttRow row, LocalDate day);

        /** Likely to take {@code days} working days. */
        void resized(GanttRow row, int days);

        void pinToggled(GanttRow row);

        /** Shown while it is dragged; nothing is changed yet. */
        List<GanttRow> preview(GanttRow row, LocalDate day);

        /** The nearest working day. */
        LocalDate snapped(GanttRow row, LocalDate day);
    }

    GanttChart(Settings settings, Edits edits) {
        this.settings = settings;
        this.dayNames = settings.head();
        setId("gantt");
        getStyleClass().add("gantt");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Timeline");
        head.getStyleClass().add("gantt-head");
        names.getStyleClass().add("gantt-names");
        vertical.setOrientation(Orientation.VERTICAL);
        body.getChildren().addAll(ground, lines, bars);
        for (Node part : List.of(ground, lines)) {
            part.setMouseTransparent(true);
        }
        bars.setPickOnBounds(false);
        clip(body);
        clip(names);
        clip(head);
        getChildren().addAll(body, names, head, vertical, horizontal);
        vertical.valueProperty().addListener((p, before, now) -> requestLayout());
        horizontal.valueProperty().addListener((p, before, now) -> requestLayout());
        new GanttInput(this, edits).install();
    }

    /** Shows rows over a span of days; the selection stays with the same step. */
    void show(List<GanttRow> shown, DayScale span, LocalDate now) {
        Long kept = selectedRow().map(GanttRow::id).orElse(null);
        boolean first = rows.isEmpty();
        showsToday |= first;
        rows = shown;
        scale = first ? span : new DayScale(span.first(), span.days(), scale.dayWidth());
        today = now;
        selected = indexOf(kept);
        requestLayout();
    }

    /** Shows other dates of the same rows, as while one is dragged. */
    void preview(List<GanttRow> moved) {
        rows = moved;
        requestLayout();
    }

    Optional<GanttRow> selectedRow() {
        return selected < 0 || selected >= rows.size() ? Optional.empty() : Optional.of(rows.get(selected));
    }

    List<GanttRow> rows() {
        return rows;
    }

    DayScale scale() {
        return scale;
    }

    double scrolledX() {
        return horizontal.getValue();
    }

    /** Selects the row at {@code index}, as far as there is one, and brings it into view. */
    Optional<GanttRow> select(int index) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        selected = Math.clamp(index, 0, rows.size() - 1);
        double top = selected * GanttBar.HEIGHT;
        double view = viewHeight();
        if (top < vertical.getValue()) {
            vertical.setValue(top);
        } else if (top + GanttBar.HEIGHT > vertical.getValue() + view) {
            vertical.setValue(top + GanttBar.HEIGHT - view);
        }
        setAccessibleText(settings.words().apply(rows.get(selected)));
        requestLayout();
        return selectedRow();
    }

    int selectedIndex() {
        return selected;
    }

    int indexOf(@Nullable Long step) {
        for (int i = 0; i < rows.size(); i++) {
            if (step != null && rows.get(i).id() == step) {
                return i;
            }
        }
        return -1;
    }

    /** Zooms around the middle of what is shown. */
    void zoom(double factor) {
        LocalDate middle = scale.day(scrolledX() + viewWidth() / 2);
        scale = scale.zoomed(factor);
        layoutBars();
        horizontal.setValue(Math.clamp(scale.x(middle) - viewWidth() / 2, 0, horizontal.getMax()));
        requestLayout();
    }

    void showToday() {
        showDay(today);
    }

    private void showDay(LocalDate day) {
        layoutBars();
        horizontal.setValue(Math.clamp(scale.x(day) - viewWidth() / 5, 0, Math.max(0, horizontal.getMax())));
        requestLayout();
    }

    void scroll(double pixelsX, double pixelsY) {
        horizontal.setValue(Math.clamp(scrolledX() - pixelsX, 0, horizontal.getMax()));
        vertical.setValue(Math.clamp(vertical.getValue() - pixelsY, 0, vertical.getMax()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + Math.min(14, Math.max(4, rows.size())) * GanttBar.HEIGHT + 16;
    }

    @Override
    protected void layoutChildren() {
        layoutBars();
        if (showsToday && viewWidth() > 1) {
            showsToday = false;
            showDay(today);
        }
        double width = viewWidth();
        double height = viewHeight();
        head.resizeRelocate(NAMES, 0, width, HEAD);
        names.resizeRelocate(0, HEAD, NAMES, height);
        body.resizeRelocate(NAMES, HEAD, width, height);
        dayNames.show(head, ground, new GanttHead.View(scale, scrolledX(), width, height, today, settings.isOff()));
        layoutRows(height);
    }

    private void layoutBars() {
        double width = viewWidth();
        double height = viewHeight();
        bar(vertical, rows.size() * GanttBar.HEIGHT, height);
        bar(horizontal, scale.width(), width);
        vertical.resizeRelocate(getWidth() - vertical.prefWidth(-1), HEAD, vertical.prefWidth(-1), height);
        horizontal.resizeRelocate(NAMES, getHeight() - horizontal.prefHeight(-1), width, horizontal.prefHeight(-1));
    }

    private static void bar(ScrollBar bar, double all, double seen) {
        bar.setMin(0);
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(all <= 0 ? 1 : bar.getMax() * Math.min(1, seen / all));
        bar.setVisible(all > seen);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    private void layoutRows(double height) {
        int from = (int) (vertical.getValue() / GanttBar.HEIGHT);
        int to = Math.min(rows.size(), from + (int) (height / GanttBar.HEIGHT) + 2);
        names.getChildren().clear();
        while (pool.size() < to - from) {
            pool.add(new GanttBar(rows.get(from)));
        }
        List<GanttBar> shown = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            GanttRow row = rows.get(i);
            double y = i * GanttBar.HEIGHT - vertical.getValue();
            GanttBar bar = pool.get(i - from);
            boolean late = row.planned().isTooLate(today)
                    || (row.planned().latest() != null && row.planned().latest().slack() < 0);
            bar.show(
                    row,
                    scale,
                    new GanttBar.State(i == selected, late, settings.beside().apply(row)));
            bar.relocate(-scrolledX(), y);
            shown.add(bar);
            names.getChildren().add(name(row, y, i == selected));
            places.put(row.id(), i);
        }
        if (!bars.getChildren().equals(shown)) {
            bars.getChildren().setAll(shown);
        }
        layoutLines(from, to, places);
        // what was made in this layout was not styled before it
        applyCss();
    }

    private Label name(GanttRow row, double y, boolean isSelected) {
        Label name = new Label(row.title());
        name.getStyleClass().add("gantt-name");
        if (isSelected) {
            name.getStyleClass().add("selected");
        }
        name.setMouseTransparent(true);
        name.setManaged(false);
        name.resizeRelocate(0, y, NAMES, GanttBar.HEIGHT);
        return name;
    }

    /** What a step waits for, as far as both are visible. */
    private void layoutLines(int from, int to, Map<Long, Integer> places) {
        List<Node> drawn = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (long other : rows.get(i).waitsFor()) {
                Integer place = places.get(other);
                if (place != null) {
                    drawn.add(line(rows.get(place), place, rows.get(i), i));
                }
            }
        }
        lines.getChildren().setAll(drawn);
    }

    private Polyline line(GanttRow first, int firstPlace, GanttRow second, int secondPlace) {
        double x1 = scale.x(first.end().plusDays(1)) - scrolledX() - (first.isEvent() ? scale.dayWidth() / 2 : 0);
        double x2 = scale.x(second.start()) - scrolledX() + (second.isEvent() ? scale.dayWidth() / 2 : 3);
        double y1 = (firstPlace + 0.5) * GanttBar.HEIGHT - vertical.getValue();
        double y2 = (secondPlace + 0.5) * GanttBar.HEIGHT - vertical.getValue();
        Polyline line = new Polyline(x1, y1, Math.max(x1, x2), y1, Math.max(x1, x2), y2);
        line.getStyleClass().add("gantt-line");
        line.setManaged(false);
        return line;
    }

    private double viewWidth() {
        return Math.max(1, getWidth() - NAMES - vertical.prefWidth(-1));
    }

    private double viewHeight() {
        return Math.max(1, getHeight() - HEAD - horizontal.prefHeight(-1));
    }

    /** The row at a height of the chart, -1 for none. */
    int rowAt(double y) {
        int index = (int) ((y - HEAD + vertical.getValue()) / GanttBar.HEIGHT);
        return y < HEAD || index >= rows.size() ? -1 : index;
    }

    private static void clip(Region part) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(part.widthProperty());
        clip.heightProperty().bind(part.heightProperty());
        part.setClip(clip);
    }
}
