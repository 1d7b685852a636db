package drydock.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Steps drawn to scale: names at the left, bars and diamonds at the right, marks in lanes above them, days off shaded, today
 * as a line. Only what is visible has nodes. The chart has the focus as a whole; its accessible text tells the selected
 * line. {@link GanttInput} turns keys and drags into {@link GanttEdits}.
 */
final class GanttChart extends Region {
    static final double NAMES = 190;
    static final double HEAD = 36;
    /** Days after the last step from which on a wished launch is left out of view at first. */
    private static final int FAR = 120;

    private final Settings settings;
    private final Sheet sheet = new Sheet();
    private final Pane head = new Pane();
    private final Pane names = new Pane();
    private final Pane body = new Pane();
    private final Pane ground = new Pane();
    private final Line drawnLink = new Line();
    private final GanttScroll scroll = new GanttScroll(sheet::requestLayout);
    private final GanttHead dayNames;
    private final GanttBody lines;
    private List<GanttLine> rows = List.of();
    private DayScale scale = new DayScale(LocalDate.EPOCH, 30, 9);
    private LocalDate today = LocalDate.EPOCH;
    private int selected = -1;
    private int linking = -1;
    private @Nullable LocalDate wanted;
    /** Whether what is ahead is to be brought into view as soon as it is known how much room there is. */
    private boolean fits;

    /**
     * What the chart asks its surroundings.
     *
     * @param words accessible text of a line
     * @param beside what stands beside the shape of a step
     * @param day a day for the reader
     * @param isOff whether a day is not worked by us
     */
    record Settings(
            Function<GanttLine, String> words,
            Function<GanttRow, String> beside,
            Function<LocalDate, String> day,
            Predicate<LocalDate> isOff,
            GanttHead head) {}

    GanttChart(Settings settings, GanttEdits edits) {
        this.settings = settings;
        this.dayNames = settings.head();
        setId("gantt");
        getStyleClass().add("gantt");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText("Timeline");
        head.getStyleClass().add("gantt-head");
        names.getStyleClass().add("gantt-names");
        Pane links = new Pane();
        Pane bars = new Pane();
        ground.setMouseTransparent(true);
        links.setMouseTransparent(true);
        bars.setPickOnBounds(false);
        drawnLink.getStyleClass().add("gantt-drawn-link");
        drawnLink.setManaged(false);
        drawnLink.setMouseTransparent(true);
        drawnLink.setVisible(false);
        body.getChildren().addAll(ground, links, bars, drawnLink);
        List.of(body, names, head).forEach(GanttChart::clip);
        dayNames.drawInto(head, ground);
        Pane titles = new Pane();
        names.getChildren().add(titles);
        lines = new GanttBody(titles, bars, links);
        sheet.getChildren().addAll(body, names, head);
        sheet.getChildren().addAll(scroll.bars());
        getChildren().add(sheet);
        new GanttInput(this, edits).install();
    }

    /** Shows lines over a span of days; the selection stays with the same one. */
    void show(List<? extends GanttLine> shown, DayScale span, LocalDate now, @Nullable LocalDate launch) {
        String kept = selectedLine().map(GanttLine::key).orElse(null);
        boolean first = rows.isEmpty();
        fits |= first;
        rows = List.copyOf(shown);
        scale = first ? span : new DayScale(span.first(), span.days(), scale.dayWidth());
        today = now;
        wanted = launch;
        selected = indexOf(kept);
        linking = linking < rows.size() ? linking : -1;
        dayNames.forget();
        tellSelected();
        sheet.requestLayout();
    }

    /** Shows other dates of the same lines, as while one is dragged. */
    void preview(List<? extends GanttLine> moved) {
        rows = List.copyOf(moved);
        sheet.requestLayout();
    }

    Optional<GanttLine> selectedLine() {
        return selected < 0 || selected >= rows.size() ? Optional.empty() : Optional.of(rows.get(selected));
    }

    Optional<GanttRow> selectedRow() {
        return selectedLine().filter(GanttRow.class::isInstance).map(GanttRow.class::cast);
    }

    List<GanttLine> rows() {
        return rows;
    }

    DayScale scale() {
        return scale;
    }

    GanttScroll scroll() {
        return scroll;
    }

    /** A place of the chart, seen from the upper left of where the bars are. */
    Point2D inView(Point2D place) {
        return place.subtract(NAMES, HEAD);
    }

    /** Selects the line at {@code index}, as far as there is one, and brings it into view. */
    Optional<GanttLine> select(int index) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        selected = Math.clamp(index, 0, rows.size() - 1);
        measure();
        scroll.toLine(selected);
        tellSelected();
        sheet.requestLayout();
        return selectedLine();
    }

    /** Selects the first step that is not done, else the first line. */
    void selectSomething() {
        int place = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i) instanceof GanttRow row && !row.isDone()) {
                place = i;
            }
        }
        selected = rows.isEmpty() ? -1 : place;
        tellSelected();
        sheet.requestLayout();
    }

    private void tellSelected() {
        setAccessibleText(selectedLine().map(settings.words()).orElse("Timeline"));
    }

    int selectedIndex() {
        return selected;
    }

    int indexOf(@Nullable String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Marks the line from which a link is being made; -1 for none. */
    void linkFrom(int index) {
        linking = index;
        sheet.requestLayout();
    }

    /** The step from which a link is being made. */
    Optional<GanttRow> linkingRow() {
        return linking >= 0 && linking < rows.size() && rows.get(linking) instanceof GanttRow row
                ? Optional.of(row)
                : Optional.empty();
    }

    /** A link in the mouse's hand, from one place of the chart to another. */
    void drawLink(double fromX, double fromY, double toX, double toY) {
        drawnLink.setStartX(fromX - NAMES);
        drawnLink.setStartY(fromY - HEAD);
        drawnLink.setEndX(toX - NAMES);
        drawnLink.setEndY(toY - HEAD);
        drawnLink.setVisible(true);
    }

    void hideLink() {
        drawnLink.setVisible(false);
    }

    /** Zooms around the middle of what is shown. */
    void zoom(double factor) {
        LocalDate middle = scale.day(scroll.x() + scroll.width() / 2);
        scale = scale.zoomed(factor);
        measure();
        scroll.toX(scale.x(middle) - scroll.width() / 2);
        sheet.requestLayout();
    }

    void showToday() {
        showDay(today);
    }

    /** Zooms so that everything from today on is seen, as far as days do not get too narrow or needlessly wide. */
    private void fit() {
        LocalDate last = today;
        for (GanttLine line : rows) {
            if (line instanceof GanttRow row && row.end().isAfter(last)) {
                last = row.end();
            }
        }
        if (wanted != null && wanted.isAfter(last) && wanted.isBefore(last.plusDays(FAR))) {
            last = wanted;
        }
        long ahead = ChronoUnit.DAYS.between(today, last) + 14;
        scale = scale.zoomed(Math.clamp(scroll.width() * 0.8 / ahead, 4, 14) / scale.dayWidth());
        showDay(today);
    }

    void showDay(LocalDate day) {
        measure();
        scroll.toX(scale.x(day) - scroll.width() / 5);
        sheet.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + Math.min(14, Math.max(4, rows.size())) * GanttScroll.AIRY_LINE + 16;
    }

    /**
     * What everything is drawn on. As nobody else manages it, drawing anew lays out nothing around the chart: scrolling must
     * not make the whole window measure its texts.
     */
    private final class Sheet extends Pane {
        Sheet() {
            setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
        sheet.requestLayout();
    }

    private void draw() {
        measure();
        if (fits && scroll.width() > 1) {
            fits = false;
            fit();
        }
        double width = scroll.width();
        double height = scroll.height();
        head.resizeRelocate(NAMES, 0, width, HEAD);
        names.resizeRelocate(0, HEAD, NAMES, height);
        body.resizeRelocate(NAMES, HEAD, width, height);
        dayNames.show(new GanttHead.View(scale, scroll.x(), width, height, today, wanted, settings.isOff()));
        double top = scroll.y();
        double line = scroll.lineHeight();
        int from = (int) (top / line);
        int to = Math.min(rows.size(), from + (int) (height / line) + 2);
        lines.draw(
                new GanttBody.Visible(rows, scale, from, to, scroll.x(), top, width, line, selected, linking),
                settings);
    }

    private void measure() {
        scroll.layout(getWidth(), getHeight(), rows.size(), scale.width());
    }

    /** The line at a height of the chart, -1 for none. */
    int rowAt(double y) {
        int index = (int) ((y - HEAD + scroll.y()) / scroll.lineHeight());
        return y < HEAD || index >= rows.size() ? -1 : index;
    }

    private static void clip(Region part) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(part.widthProperty());
        clip.heightProperty().bind(part.heightProperty());
        part.setClip(clip);
    }
}
