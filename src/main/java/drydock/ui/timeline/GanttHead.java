package drydock.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Draws the names of years, months and days, the days off and the line of today; as fine as the zoom allows. */
final class GanttHead {
    /** From this width of a day on, days off are told apart, and days have numbers. */
    private static final double SHADED = 3;

    private static final double NUMBERED = 18;
    private static final double WEEKS = 5;
    private static final double UPPER = 18;
    private static final double MONTH_AND_YEAR = 80;

    private final Locale locale;
    private final Pane names = new Pane();
    private final Pane shades = new Pane();
    private final NodePool<String, Label> namePool = new NodePool<>(names.getChildren(), Label::new);
    private final NodePool<LocalDate, Region> shadePool = new NodePool<>(shades.getChildren(), () -> region("day-off"));
    private final Region todayLine = region("today-line");
    private final Region wantedLine = region("wanted-line");
    private final Label wantedName = new Label("wanted launch");
    private @Nullable View shown;

    GanttHead(Locale locale) {
        this.locale = locale;
        wantedName.getStyleClass().add("wanted-name");
        wantedName.setManaged(false);
    }

    /** Draws into these from now on. */
    void drawInto(Pane head, Pane ground) {
        head.getChildren().setAll(names, wantedName);
        ground.getChildren().setAll(shades, todayLine, wantedLine);
    }

    /**
     * What is visible.
     *
     * @param wanted the day that is wished for the launch; null if none is
     */
    record View(
            DayScale scale,
            double scrolled,
            double width,
            double height,
            LocalDate today,
            @Nullable LocalDate wanted,
            Predicate<LocalDate> isOff) {
        LocalDate first() {
            return scale.day(scrolled);
        }

        LocalDate last() {
            return scale.day(scrolled + width);
        }

        double x(LocalDate day) {
            return scale.x(day) - scrolled;
        }
    }

    /** Draws anew at the next occasion, because days off may be others. */
    void forget() {
        shown = null;
    }

    void show(View view) {
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        names.setTranslateX(-view.scrolled());
        shades.setTranslateX(-view.scrolled());
        boolean coarse = view.scale().dayWidth() < WEEKS;
        boolean first = true;
        for (LocalDate month = view.first().withDayOfMonth(1);
                !month.isAfter(view.last());
                month = month.plusMonths(1)) {
            if (coarse) {
                coarseMonth(month, first, view);
            } else {
                month(month, view);
            }
            first = false;
        }
        days(view);
        namePool.finish();
        shadePool.finish();
        todayLine.resizeRelocate(view.x(view.today()), 0, 1.5, view.height());
        boolean seen = view.wanted() != null && view.x(view.wanted()) >= 0 && view.x(view.wanted()) <= view.width();
        wantedLine.setVisible(seen);
        wantedName.setVisible(seen);
        if (view.wanted() != null && seen) {
            wantedLine.resizeRelocate(view.x(view.wanted()), 0, 1.5, view.height());
            double wide = wantedName.prefWidth(-1);
            double at = view.x(view.wanted());
            wantedName.resizeRelocate(
                    Math.clamp(at - wide / 2, 0, Math.max(0, view.width() - wide)), 0, wide, UPPER - 1);
        }
    }

    private void days(View view) {
        double day = view.scale().dayWidth();
        for (LocalDate date = view.first(); !date.isAfter(view.last()); date = date.plusDays(1)) {
            if (day >= SHADED && view.isOff().test(date)) {
                shadePool.take(date).resizeRelocate(view.scale().x(date), 0, day, view.height());
            }
            if (day >= NUMBERED || (day >= WEEKS && date.getDayOfWeek() == DayOfWeek.MONDAY)) {
                String number = Integer.toString(date.getDayOfMonth());
                label("day " + date, "day-name", number)
                        .resizeRelocate(view.scale().x(date), UPPER, Math.max(day, 24), UPPER - 1);
            }
        }
    }

    private void month(LocalDate month, View view) {
        double x = Math.max(view.scrolled(), view.scale().x(month));
        double end = view.scale().x(month.plusMonths(1));
        if (end - x > MONTH_AND_YEAR) {
            label("month " + month, "month-name", name(month) + " " + month.getYear())
                    .resizeRelocate(x, 0, end - x, UPPER - 1);
        }
    }

    /** Months below their year. */
    private void coarseMonth(LocalDate month, boolean first, View view) {
        double x = Math.max(view.scrolled(), view.scale().x(month));
        double end = view.scale().x(month.plusMonths(1));
        if (first || month.getMonthValue() == 1) {
            double yearEnd = view.scale().x(LocalDate.of(month.getYear() + 1, 1, 1));
            if (yearEnd - x > 40) {
                label("year " + month.getYear(), "month-name", Integer.toString(month.getYear()))
                        .resizeRelocate(x, 0, yearEnd - x, UPPER - 1);
            }
        }
        if (end - x > 34) {
            label("month " + month, "month-name", name(month)).resizeRelocate(x, UPPER, end - x, UPPER - 1);
        } else if (end - x > 14) {
            label("month " + month, "month-name", initial(month)).resizeRelocate(x, UPPER, end - x, UPPER - 1);
        }
    }

    private String name(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private String initial(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }

    private Label label(String key, String style, String text) {
        Label label = namePool.take(key);
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().setAll("label", style);
            label.applyCss();
        }
        label.setText(text);
        return label;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
