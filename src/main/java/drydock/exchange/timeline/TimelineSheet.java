package drydock.exchange.timeline;

import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import drydock.schedule.Mark;
import drydock.schedule.Marks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays a timeline out on one sheet. Days are ISO days, as in every document; nothing depends on a font's exact widths. */
public final class TimelineSheet {
    private static final double WIDTH = 1400;
    private static final double MARGIN = 24;
    private static final double ROW = 22;
    private static final double LETTER = 6.2;
    /** From the last line down to the words that explain the colours. */
    private static final double LEGEND = 44;

    private static final double BESIDE = 90;
    /** Days from the steps within which a mark is shown. */
    private static final int NEAR = 90;

    private static final Map<Ink, String> LEGENDS = legends();

    private final TimelineContent content;
    private final List<List<Mark>> lanes;
    private final List<String> said;
    private final LocalDate first;
    private final double dayWidth;
    private final double names;
    private final double top;
    private final double bottom;
    private final List<Shape> shapes = new ArrayList<>();

    private TimelineSheet(TimelineContent content) {
        this.content = content;
        lanes = Marks.lanes(content.marks());
        int longest = content.lines().stream()
                .mapToInt(line -> line.name(content.hasSeveralAudits()).length())
                .max()
                .orElse(10);
        names = Math.clamp(longest * LETTER + 12, 120, 360);
        List<LocalDate> days = days(content);
        first = days.getFirst().minusDays(2);
        long span = ChronoUnit.DAYS.between(first, days.getLast()) + 3;
        dayWidth = Math.clamp((WIDTH - 2 * MARGIN - names - BESIDE) / span, 0.05, 26);
        said = content.said().stream().flatMap(TimelineSheet::wrapped).toList();
        top = MARGIN + 30 + 16.0 * said.size() + 34;
        bottom = top + ROW * (lanes.size() + content.lines().size());
    }

    /** The days of all steps, of today, of the wished launch, and of marks that are not far from them. */
    private static List<LocalDate> days(TimelineContent content) {
        List<LocalDate> days = new ArrayList<>(List.of(content.schedule().today()));
        content.lines().forEach(line -> {
            days.add(line.planned().start());
            days.add(line.planned().end());
        });
        LocalDate low = Collections.min(days).minusDays(NEAR);
        LocalDate high = Collections.max(days).plusDays(NEAR);
        Stream.concat(
                        Stream.ofNullable(content.schedule().deadline()),
                        content.marks().stream().flatMap(mark -> Stream.of(mark.first(), mark.end())))
                .filter(day -> day.isAfter(low) && day.isBefore(high))
                .forEach(days::add);
        days.sort(Comparator.naturalOrder());
        return days;
    }

    public static Drawing of(TimelineContent content) {
        return new TimelineSheet(content).drawing();
    }

    private Drawing drawing() {
        words(MARGIN, MARGIN + 16, 18, Ink.TEXT, content.title());
        double y = MARGIN + 38;
        for (String sentence : said) {
            words(MARGIN, y, 11, Ink.MUTED, sentence);
            y += 16;
        }
        ground();
        head();
        double at = top;
        Mark.Kind before = null;
        for (List<Mark> lane : lanes) {
            Mark.Kind kind = lane.getFirst().kind();
            words(MARGIN, at + 15, 11, Ink.MUTED, kind == before ? "" : kind.title());
            lane(lane, at);
            before = kind;
            at += ROW;
        }
        links(at);
        for (TimelineContent.Line line : content.lines()) {
            step(line, at);
            at += ROW;
        }
        legend(bottom + LEGEND);
        return new Drawing(content.title(), WIDTH, bottom + LEGEND + MARGIN, shapes);
    }

    private LocalDate end() {
        return first.plusDays((long) ((right() - left()) / dayWidth));
    }

    private double left() {
        return MARGIN + names;
    }

    private double right() {
        return WIDTH - MARGIN;
    }

    private double x(LocalDate day) {
        return Math.clamp(left() + ChronoUnit.DAYS.between(first, day) * dayWidth, left(), right());
    }

    /** Days off, where a day is wide enough to be seen, and today. */
    private void ground() {
        if (dayWidth >= 2) {
            first.datesUntil(end())
                    .filter(day -> !content.calendar().isWorkingDay(day))
                    .forEach(day -> shapes.add(new Shape.Box(x(day), top, dayWidth, bottom - top, Ink.SHADE)));
        }
        double today = x(content.schedule().today());
        shapes.add(new Shape.Segment(today, top - 4, today, bottom, 1.2, Ink.TODAY));
        words(
                today + 3,
                bottom + 12,
                9,
                Ink.TODAY,
                "today " + content.schedule().today());
        LocalDate wanted = content.schedule().deadline();
        if (wanted != null && !wanted.isBefore(first) && !wanted.isAfter(end())) {
            shapes.add(new Shape.Segment(x(wanted), top - 4, x(wanted), bottom, 1.2, Ink.MARK));
            double below = Math.abs(x(wanted) - today) < 130 ? 24 : 12;
            words(Math.min(x(wanted) + 3, right() - 120), bottom + below, 9, Ink.MARK, "wanted launch " + wanted);
        }
    }

    /** Months, and Mondays where there is room for them. */
    private void head() {
        for (LocalDate month = first.withDayOfMonth(1); month.isBefore(end()); month = month.plusMonths(1)) {
            double x = x(month);
            if (x(month.plusMonths(1)) - x > 52) {
                shapes.add(new Shape.Segment(x, top - 32, x, bottom, 0.6, Ink.RULE));
                words(x + 3, top - 21, 10, Ink.MUTED, month.toString().substring(0, 7));
            }
        }
        if (dayWidth * 7 >= 20) {
            first.datesUntil(end())
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                    .forEach(day -> words(x(day) + 2, top - 7, 9, Ink.MUTED, Integer.toString(day.getDayOfMonth())));
        }
        shapes.add(new Shape.Segment(MARGIN, top, right(), top, 0.8, Ink.RULE));
    }

    private void lane(List<Mark> lane, double y) {
        for (Mark mark : lane) {
            if (mark.end().isBefore(first) || mark.first().isAfter(end())) {
                continue;
            }
            double x = x(mark.first());
            double wide = Math.max(3, x(mark.last().plusDays(1)) - x);
            double included = x(mark.end().plusDays(1));
            mark(mark, x, y, wide);
            if (mark.end().isAfter(mark.last())) {
                shapes.add(new Shape.Frame(x, y + 6, Math.max(3, included - x), 10, Ink.MARK));
            }
            words(Math.max(x + wide, included) + 4, y + 15, 9, Ink.MARK, mark.title());
        }
    }

    /** Each kind has a shape of its own, so that they are told apart in grey too. */
    private void mark(Mark mark, double x, double y, double wide) {
        switch (mark.kind()) {
            case EVENT -> shapes.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK));
            case SLOT_HOLD -> {
                shapes.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK_PALE));
                // what counts of a hold is its end
                shapes.add(new Shape.Box(Math.max(x, x + wide - 3), y + 3, 3, 16, Ink.MARK));
            }
            case RETEST -> {
                shapes.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK_PALE));
                shapes.add(new Shape.Frame(x, y + 6, wide, 10, Ink.MARK));
            }
            case CONTACT -> shapes.add(new Shape.Box(x, y + 9, wide, 4, Ink.MARK_PALE));
            case ABSENCE -> shapes.add(new Shape.Frame(x, y + 6, wide, 10, Ink.DONE));
        }
    }

    /** What the colours of the steps mean; words beside each step say the same. */
    private void legend(double baseline) {
        double x = MARGIN;
        for (Map.Entry<Ink, String> each : LEGENDS.entrySet()) {
            shapes.add(new Shape.Box(x, baseline - 8, 16, 8, each.getKey()));
            words(x + 21, baseline, 9, Ink.MUTED, each.getValue());
            x += 21 + each.getValue().length() * LETTER * 0.85 + 18;
        }
    }

    private void step(TimelineContent.Line line, double y) {
        words(MARGIN, y + 15, 11, Ink.TEXT, shortened(line.name(content.hasSeveralAudits())));
        Ink ink = line.planned().activity().isDone()
                ? Ink.DONE
                : line.state().equals("too late") ? Ink.LATE : line.planned().isCritical() ? Ink.CRITICAL : Ink.STEP;
        double x = x(line.planned().start());
        double end = Math.max(x + 3, x(line.planned().end().plusDays(1)));
        if (line.planned().activity().estimate().takesNoTime()) {
            shapes.add(new Shape.Diamond((x + x(line.planned().start().plusDays(1))) / 2, y + 11, 10, ink));
            end = x + 12;
        } else {
            shapes.add(new Shape.Box(x, y + 6, end - x, 10, ink));
        }
        String state = line.state().isEmpty() ? "" : ", " + line.state();
        words(
                Math.min(end + 5, right() - BESIDE),
                y + 15,
                9,
                Ink.MUTED,
                line.planned().end() + state);
    }

    private void links(double y) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < content.lines().size(); i++) {
            places.put(content.lines().get(i).step().id().value(), i);
        }
        for (int i = 0; i < content.lines().size(); i++) {
            TimelineContent.Line line = content.lines().get(i);
            for (var wait : line.step().waits().stream()
                    .sorted(Comparator.comparingLong(w -> w.after()))
                    .toList()) {
                Integer before = places.get(wait.after());
                if (before != null) {
                    link(content.lines().get(before), y + before * ROW + 11, line, y + i * ROW + 11);
                }
            }
        }
    }

    /** Down first, then along the line of the step that waits: the words beside the other stay free. */
    private void link(TimelineContent.Line from, double y1, TimelineContent.Line to, double y2) {
        double x1 = from.planned().activity().estimate().takesNoTime()
                ? middle(from.planned().end())
                : x(from.planned().end().plusDays(1)) - 2;
        double x2 = to.planned().activity().estimate().takesNoTime()
                ? middle(to.planned().start())
                : x(to.planned().start());
        double turn = x2 > x1 ? x1 : x2 + 2;
        shapes.add(new Shape.Segment(turn, y1, turn, y2, 0.8, Ink.LINK));
        if (x2 > x1) {
            shapes.add(new Shape.Segment(x1, y2, x2, y2, 0.8, Ink.LINK));
        }
    }

    private double middle(LocalDate day) {
        return (x(day) + x(day.plusDays(1))) / 2;
    }

    private static Map<Ink, String> legends() {
        Map<Ink, String> legends = new EnumMap<>(Ink.class);
        legends.put(Ink.DONE, "done");
        legends.put(Ink.STEP, "has slack");
        legends.put(Ink.CRITICAL, "moves the launch: a day more in it moves the launch by a day");
        legends.put(Ink.LATE, "too late for the wanted launch");
        return legends;
    }

    /** A sentence in lines that have room on the sheet. */
    private static Stream<String> wrapped(String sentence) {
        int room = (int) ((WIDTH - 2 * MARGIN) / LETTER);
        List<String> lines = new ArrayList<>();
        String rest = sentence.strip();
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int cut = space <= 0 ? room : space;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines.stream().filter(line -> !line.isEmpty());
    }

    private String shortened(String name) {
        int room = (int) ((names - 12) / LETTER);
        return name.length() <= room ? name : name.substring(0, Math.max(1, room - 1)) + "…";
    }

    private void words(double x, double baseline, double size, Ink ink, String text) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Words(x, baseline, size, ink, text));
        }
    }
}
