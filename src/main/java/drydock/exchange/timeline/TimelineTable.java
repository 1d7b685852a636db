package drydock.exchange.timeline;

import drydock.exchange.CsvTable;
import drydock.exchange.MarkdownText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timeline in cells: ISO dates, working days as numbers. */
public record TimelineTable(TimelineContent content) {
    private static final List<String> HEADERS = List.of(
            "Step",
            "Audit",
            "Start",
            "End",
            "Working days",
            "Best",
            "Likely",
            "Worst",
            "Latest start",
            "Days to spare",
            "State",
            "Waits for");

    /** One row a step; cells that a spreadsheet would run are defused as everywhere. */
    public CsvTable csv() {
        return new CsvTable(
                HEADERS, content.lines().stream().map(TimelineTable::cells).toList());
    }

    /** A document of its own. */
    public String markdown() {
        MarkdownText text = new MarkdownText();
        text.heading(1, content.title());
        content.said().forEach(text::paragraph);
        text.table(new CsvTable(
                List.of("Step", "Start", "End", "Working days", "Days to spare", "State", "Waits for"),
                content.lines().stream()
                        .map(line -> List.of(
                                line.name(content.hasSeveralAudits()),
                                line.planned().start().toString(),
                                line.planned().end().toString(),
                                Integer.toString(line.planned().workingDays()),
                                slack(line),
                                line.state(),
                                String.join("; ", line.waitsFor())))
                        .toList()));
        if (!content.marks().isEmpty()) {
            text.heading(2, "Beside the steps");
            text.table(new CsvTable(
                    List.of("What", "From", "To", "Meaning"),
                    content.marks().stream()
                            .map(mark -> List.of(
                                    mark.kind().title(),
                                    mark.first().toString(),
                                    mark.end().toString(),
                                    mark.words()))
                            .toList()));
        }
        return text.toString();
    }

    private static List<String> cells(TimelineContent.Line line) {
        return List.of(
                line.step().title(),
                line.audit(),
                line.planned().start().toString(),
                line.planned().end().toString(),
                Integer.toString(line.planned().workingDays()),
                Integer.toString(line.step().estimate().best()),
                Integer.toString(line.step().estimate().likely()),
                Integer.toString(line.step().estimate().worst()),
                iso(
                        line.planned().latest() == null
                                ? null
                                : line.planned().latest().start()),
                slack(line),
                line.state(),
                String.join("; ", line.waitsFor()));
    }

    private static String slack(TimelineContent.Line line) {
        return line.planned().latest() == null
                ? ""
                : Integer.toString(line.planned().latest().slack());
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
