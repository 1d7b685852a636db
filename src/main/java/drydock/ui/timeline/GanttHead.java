package drydock.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.Node;
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
    private final List<Label> names = new ArrayList<>();
    private final List<Region> shades = new ArrayList<>();
    private final Region todayLine = region("today-line");
    private final Region wantedLine = region("wanted-line");
    private final Label wantedName = new Label("wanted launch");
    private @Nullable View shown;

    GanttHead(Locale locale) {
        this.locale = locale;
        wantedName.getStyleClass().add("wanted-name");
        wantedName.setManaged(false);
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

    void show(Pane head, Pane ground, View view) {
        if (view.equals(shown)) {
            return;
        }
        shown = view;
        List<Node> named = new ArrayList<>();
        List<Node> shaded = new ArrayList<>();
        boolean coarse = view.scale().dayWidth() < WEEKS;
        for (LocalDate month = view.first().withDayOfMonth(1);
                !month.isAfter(view.last());
                month = month.plusMonths(1)) {
            if (coarse) {
                coarseMonth(month, view, named);
            } else {
                month(month, view, named);
            }
        }
        days(view, named, shaded);
        todayLine.resizeRelocate(view.x(view.today()), 0, 1.5, view.height());
        shaded.add(todayLine);
        if (view.wanted() != null) {
            wantedLine.resizeRelocate(view.x(view.wanted()), 0, 1.5, view.height());
            double wide = wantedName.prefWidth(-1);
            double at = view.x(view.wanted());
            boolean fits = at + 4 + wide < view.width();
            wantedName.resizeRelocate(fits ? at + 4 : at - 4 - wide, view.height() - UPPER, wide, UPPER);
            shaded.addAll(List.of(wantedLine, wantedName));
        }
        set(head, named);
        set(ground, shaded);
    }

    private static void set(Pane pane, List<Node> wanted) {
        if (!pane.getChildren().equals(wanted)) {
            pane.getChildren().setAll(wanted);
        }
    }

    private void days(View view, List<Node> named, List<Node> shaded) {
        double day = view.scale().dayWidth();
        for (LocalDate date = view.first(); !date.isAfter(view.last()); date = date.plusDays(1)) {
            if (day >= SHADED && view.isOff().test(date)) {
                Region off = shade(shaded.size());
                off.resizeRelocate(view.x(date), 0, day, view.height());
                shaded.add(off);
            }
            if (day >= NUMBERED || (day >= WEEKS && date.getDayOfWeek() == DayOfWeek.MONDAY)) {
                String number = Integer.toString(date.getDayOfMonth());
                label(number, "day-name", new double[] {view.x(date), UPPER, Math.max(day, 24)}, named);
            }
        }
    }

    private void month(LocalDate month, View view, List<Node> named) {
        double x = Math.max(0, view.x(month));
        double end = view.x(month.plusMonths(1));
        if (end - x > MONTH_AND_YEAR) {
            label(name(month) + " " + month.getYear(), "month-name", new double[] {x, 0, end - x}, named);
        }
    }

    /** Months below their year. */
    private void coarseMonth(LocalDate month, View view, List<Node> named) {
        double x = Math.max(0, view.x(month));
        double end = view.x(month.plusMonths(1));
        boolean first = named.isEmpty();
        if (first || month.getMonthValue() == 1) {
            double yearEnd = view.x(LocalDate.of(month.getYear() + 1, 1, 1));
            if (yearEnd - x > 40) {
                label(Integer.toString(month.getYear()), "month-name", new double[] {x, 0, yearEnd - x}, named);
            }
        }
        if (end - x > 34) {
            label(name(month), "month-name", new double[] {x, UPPER, end - x}, named);
        }
    }

    private String name(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** @param at left, top and width */
    private void label(String text, String style, double[] at, List<Node> named) {
        while (names.size() <= named.size()) {
            Label made = new Label();
            made.setManaged(false);
            names.add(made);
        }
        Label label = names.get(named.size());
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().setAll("label", style);
        }
        label.setText(text);
        label.resizeRelocate(at[0], at[1], at[2], UPPER - 1);
        named.add(label);
    }

    private Region shade(int place) {
        while (shades.size() <= place) {
            shades.add(region("day-off"));
        }
        return shades.get(place);
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
