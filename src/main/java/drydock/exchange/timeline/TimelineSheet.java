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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays a timeline out on one sheet. Days are ISO days, as in every document; nothing depends on a font's exact widths. */
public final class TimelineSheet {
    static final double MARGIN = 24;
    static final double ROW = 22;

    private static final double WIDTH = 1400;
    /** From the last line down to the words that explain the colours. */
    private static final double LEGEND = 44;

    private static final double BESIDE = 90;
    /** Days from the steps within which a mark is shown. */
    private static final int NEAR = 90;

    private static final Map<Ink, String> LEGENDS = legends();

    private final TimelineContent content;
    private final List<List<Mark>> lanes;
    private final List<String> said;
    private final double names;
    private final double top;
    private final double bottom;
    private final SheetScale scale;
    private final Sketch sketch = new Sketch();

    private TimelineSheet(TimelineContent content) {
        this.content = content;
        lanes = Marks.lanes(content.marks());
        double longest = content.lines().stream()
                .mapToDouble(line -> Sketch.width(line.name(content.hasSeveralAudits()), 11))
                .max()
                .orElse(60);
        names = Math.clamp(longest + 14, 120, 360);
        List<LocalDate> days = days(content);
        LocalDate first = days.getFirst().minusDays(2);
        long span = ChronoUnit.DAYS.between(first, days.getLast()) + 3;
        double dayWidth = Math.clamp((WIDTH - 2 * MARGIN - names - BESIDE) / span, 0.05, 26);
        scale = new SheetScale(first, dayWidth, MARGIN + names, WIDTH - MARGIN);
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
        Stream.of(
                        Stream.ofNullable(content.schedule().deadline()),
                        content.compared().days().values().stream()
                                .flatMap(span -> Stream.of(span.first(), span.last())),
                        content.marks().stream().flatMap(mark -> Stream.of(mark.first(), mark.end())))
                .flatMap(part -> part)
                .filter(day -> day.isAfter(low) && day.isBefore(high))
                .forEach(days::add);
        days.sort(Comparator.naturalOrder());
        return days;
    }

    public static Drawing of(TimelineContent content) {
        return new TimelineSheet(content).drawing();
    }

    private Drawing drawing() {
        String title = Sketch.fitted(content.title(), 18, WIDTH - 2 * MARGIN);
        sketch.words(MARGIN, MARGIN + 16, 18, Ink.TEXT, title);
        double y = MARGIN + 38;
        for (String sentence : said) {
            sketch.words(MARGIN, y, 11, Ink.MUTED, sentence);
            y += 16;
        }
        daysOff();
        head();
        int ground = sketch.place();
        double at = top;
        Mark.Kind before = null;
        for (List<Mark> lane : lanes) {
            Mark.Kind kind = lane.getFirst().kind();
            sketch.words(MARGIN, at + 15, 11, Ink.MUTED, kind == before ? "" : kind.title());
            lane(lane, at);
            before = kind;
            at += ROW;
        }
        new SheetSteps(content, sketch, scale, names, at).draw();
        days(ground);
        legend(bottom + LEGEND);
        return new Drawing(content.title(), WIDTH, bottom + LEGEND + MARGIN, sketch.shapes());
    }

    /** Where a day is wide enough to be seen. */
    private void daysOff() {
        if (scale.dayWidth() >= 2) {
            scale.first()
                    .datesUntil(scale.end())
                    .filter(day -> !content.calendar().isWorkingDay(day))
                    .forEach(day ->
                            sketch.add(new Shape.Box(scale.x(day), top, scale.dayWidth(), bottom - top, Ink.SHADE)));
        }
    }

    /** Today and the day that is wished for the launch. */
    private void days(int ground) {
        LocalDate today = content.schedule().today();
        sketch.behind(ground, scale.x(today), top - 4, bottom, Ink.TODAY);
        sketch.words(Math.min(scale.x(today) + 3, scale.right() - 100), bottom + 12, 9, Ink.TODAY, "today " + today);
        LocalDate wanted = content.schedule().deadline();
        if (wanted != null && scale.shows(wanted)) {
            double x = scale.x(wanted);
            sketch.behind(ground, x, top - 4, bottom, Ink.MARK);
            double below = Math.abs(x - scale.x(today)) < 130 ? 24 : 12;
            sketch.words(Math.min(x + 3, scale.right() - 130), bottom + below, 9, Ink.MARK, "wanted launch " + wanted);
        }
    }

    /** Months, and Mondays where there is room for them. */
    private void head() {
        for (LocalDate month = scale.first().withDayOfMonth(1);
                month.isBefore(scale.end());
                month = month.plusMonths(1)) {
            double x = scale.x(month);
            if (scale.x(month.plusMonths(1)) - x > 52) {
                sketch.add(new Shape.Segment(x, top - 32, x, bottom, 0.6, Ink.RULE));
                sketch.words(x + 3, top - 21, 10, Ink.MUTED, month.toString().substring(0, 7));
            } else if (month.getMonthValue() == 1 || month.getMonthValue() == 7) {
                sketch.add(new Shape.Segment(x, top - 32, x, bottom, 0.6, Ink.RULE));
                if (scale.x(month.plusMonths(6)) - x > 52) {
                    sketch.words(
                            x + 3, top - 21, 10, Ink.MUTED, month.toString().substring(0, 7));
                }
            }
        }
        if (scale.dayWidth() * 7 >= 20) {
            scale.first()
                    .datesUntil(scale.end())
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                    .forEach(day -> sketch.words(
                            scale.x(day) + 2, top - 7, 9, Ink.MUTED, Integer.toString(day.getDayOfMonth())));
        }
        sketch.add(new Shape.Segment(MARGIN, top, scale.right(), top, 0.8, Ink.RULE));
    }

    private void lane(List<Mark> lane, double y) {
        List<Mark> shown = lane.stream()
                .filter(mark ->
                        !mark.end().isBefore(scale.first()) && !mark.first().isAfter(scale.end()))
                .toList();
        double free = scale.left();
        for (int i = 0; i < shown.size(); i++) {
            Mark mark = shown.get(i);
            double x = scale.x(mark.first());
            double wide = Math.max(3, scale.after(mark.last()) - x);
            double end = Math.max(x + wide, scale.after(mark.end()));
            mark(mark, x, y, wide);
            if (mark.end().isAfter(mark.last())) {
                sketch.add(new Shape.Frame(x, y + 6, Math.max(3, end - x), 10, Ink.MARK));
            }
            double next = i + 1 < shown.size() ? scale.x(shown.get(i + 1).first()) : scale.right();
            free = Math.max(end, name(mark.title(), free, x, end, next, y));
        }
    }

    /**
     * The name of a mark: after it, else before it, else shortened.
     *
     * @param free where the room before it begins
     * @param next where the room after it ends
     * @return where the name ends
     */
    private double name(String title, double free, double x, double end, double next, double y) {
        double wide = Sketch.width(title, 9);
        boolean before = end + 4 + wide > next && x - 4 - wide > free;
        String shown = before ? title : Sketch.fitted(title, 9, next - end - 8);
        double at = before ? x - 4 - wide : end + 4;
        sketch.words(at, y + 15, 9, Ink.MARK, shown);
        return at + Sketch.width(shown, 9);
    }

    /** Each kind has a shape of its own, so that they are told apart in grey too. */
    private void mark(Mark mark, double x, double y, double wide) {
        switch (mark.kind()) {
            case EVENT -> sketch.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK));
            case SLOT_HOLD -> {
                sketch.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK_PALE));
                // what counts of a hold is its end
                sketch.add(new Shape.Box(Math.max(x, x + wide - 3), y + 3, 3, 16, Ink.MARK));
            }
            case RETEST -> {
                sketch.add(new Shape.Box(x, y + 6, wide, 10, Ink.MARK_PALE));
                sketch.add(new Shape.Frame(x, y + 6, wide, 10, Ink.MARK));
            }
            case CONTACT -> sketch.add(new Shape.Box(x, y + 9, wide, 4, Ink.MARK_PALE));
            case ABSENCE -> sketch.add(new Shape.Frame(x, y + 6, wide, 10, Ink.DONE));
        }
    }

    /** What the colours of the steps mean; words beside each step say the same. */
    private void legend(double baseline) {
        double x = MARGIN;
        for (Map.Entry<Ink, String> each : LEGENDS.entrySet()) {
            sketch.add(new Shape.Box(x, baseline - 8, 16, 8, each.getKey()));
            x = explained(x, baseline, each.getValue());
        }
        if (!content.compared().days().isEmpty()) {
            sketch.add(new Shape.Box(x, baseline - 5, 16, 2.5, Ink.DONE));
            x = explained(x, baseline, content.compared().title());
        }
        if (content.marks().stream().anyMatch(mark -> mark.end().isAfter(mark.last()))) {
            sketch.add(new Shape.Frame(x, baseline - 8, 16, 8, Ink.MARK));
            explained(x, baseline, "retest included until then");
        }
    }

    /** @return where the next one begins */
    private double explained(double x, double baseline, String words) {
        sketch.words(x + 21, baseline, 9, Ink.MUTED, words);
        return x + 21 + Sketch.width(words, 9) + 14;
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
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Sketch.width(longer, 11) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().filter(each -> !each.isEmpty()).map(each -> Sketch.fitted(each, 11, WIDTH - 2 * MARGIN));
    }
}
