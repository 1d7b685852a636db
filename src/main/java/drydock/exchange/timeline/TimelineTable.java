package drydock.exchange.timeline;

import drydock.exchange.CsvTable;
import drydock.exchange.MarkdownText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            "Waits for",
            "Compared with",
            "Start there",
            "End there");

    /** One row a step; cells that a spreadsheet would run are defused as everywhere. */
    public CsvTable csv() {
        return new CsvTable(HEADERS, content.lines().stream().map(this::cells).toList());
    }

    /** A document of its own. */
    public String markdown() {
        MarkdownText text = new MarkdownText();
        text.heading(1, content.title());
        content.said().forEach(text::paragraph);
        boolean compared = !content.compared().days().isEmpty();
        List<String> headers = List.of("Step", "Start", "End", "Working days", "Days to spare", "State", "Waits for");
        text.table(new CsvTable(
                compared ? with(headers, "End in " + content.compared().title()) : headers,
                content.lines().stream()
                        .map(line -> {
                            List<String> cells = List.of(
                                    line.name(content.hasSeveralAudits()),
                                    line.planned().start().toString(),
                                    line.planned().end().toString(),
                                    Integer.toString(line.planned().workingDays()),
                                    slack(line),
                                    line.state(),
                                    String.join("; ", line.waitsFor()));
                            return compared
                                    ? with(
                                            cells,
                                            there(line)
                                                    .map(span -> iso(span.last()))
                                                    .orElse(""))
                                    : cells;
                        })
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

    private List<String> cells(TimelineContent.Line line) {
        Optional<TimelineContent.Span> there = there(line);
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
                String.join("; ", line.waitsFor()),
                there.map(span -> content.compared().title()).orElse(""),
                there.map(span -> iso(span.first())).orElse(""),
                there.map(span -> iso(span.last())).orElse(""));
    }

    private Optional<TimelineContent.Span> there(TimelineContent.Line line) {
        return Optional.ofNullable(
                content.compared().days().get(line.step().id().value()));
    }

    private static List<String> with(List<String> cells, String more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
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
