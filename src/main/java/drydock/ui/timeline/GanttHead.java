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

/** Draws the names of months and days, the days off and the line of today; as fine as the zoom allows. */
record GanttHead(Locale locale) {
    /** From this width of a day on, days off are told apart, and days have numbers. */
    private static final double SHADED = 3;

    private static final double NUMBERED = 18;
    private static final double WEEKS = 5;

    /** What is visible. */
    record View(
            DayScale scale, double scrolled, double width, double height, LocalDate today, Predicate<LocalDate> isOff) {
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

    void show(Pane head, Pane ground, View view) {
        List<Node> names = new ArrayList<>();
        List<Node> shades = new ArrayList<>();
        double day = view.scale().dayWidth();
        for (LocalDate month = view.first().withDayOfMonth(1);
                !month.isAfter(view.last());
                month = month.plusMonths(1)) {
            names.add(monthName(month, view));
        }
        for (LocalDate date = view.first(); !date.isAfter(view.last()); date = date.plusDays(1)) {
            if (day >= SHADED && view.isOff().test(date)) {
                shades.add(region("day-off", view.x(date), day, view.height()));
            }
            boolean named = day >= NUMBERED || (day >= WEEKS && date.getDayOfWeek() == DayOfWeek.MONDAY);
            if (named) {
                Label number = label(Integer.toString(date.getDayOfMonth()), "day-name");
                number.resizeRelocate(view.x(date), 18, Math.max(day, 24), 16);
                names.add(number);
            }
        }
        shades.add(region("today-line", view.x(view.today()), 1.5, view.height()));
        head.getChildren().setAll(names);
        ground.getChildren().setAll(shades);
    }

    private Label monthName(LocalDate month, View view) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale) + " " + month.getYear();
        Label label = label(name, "month-name");
        double x = Math.max(0, view.x(month));
        double end = view.x(month.plusMonths(1));
        label.setVisible(end - x > 56);
        label.resizeRelocate(x, 0, Math.max(0, end - x), 18);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }

    private static Region region(String style, double x, double width, double height) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.resizeRelocate(x, 0, width, height);
        return region;
    }
}
