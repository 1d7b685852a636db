package drydock.exchange.request;

import drydock.exchange.CsvTable;
import drydock.exchange.Document;
import drydock.exchange.MarkdownText;
import drydock.exchange.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The brief that goes to every auditor alike. */
public final class RequestDocument {
    private RequestDocument() {}

    /** Dates are ISO; the same brief always gives the same text. */
    public static Document of(RequestBrief brief) {
        String title = "Request for a quote: security review of " + brief.project();
        MarkdownText text = new MarkdownText().heading(1, title);
        text.paragraph(
                "Please answer in the form that comes with this brief. All quotes are compared by the same scope.");
        facts(text, brief);
        scope(text, brief);
        brief.fields().forEach((field, answer) -> {
            if (!answer.isBlank()) {
                text.heading(2, field.title()).paragraph(answer);
            }
        });
        text.heading(2, "What the quote should include");
        Stream<String> retest = Stream.of(
                brief.retestRounds() == 1 ? "One round of retest" : brief.retestRounds() + " rounds of retest");
        text.bullets(Stream.concat(
                brief.deliverables().stream().map(PlainWords::of),
                brief.retestRounds() == 0 ? Stream.empty() : retest));
        return new Document(title, text.toString());
    }

    private static void facts(MarkdownText text, RequestBrief brief) {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "Repository", brief.repository());
        row(rows, "Commit", brief.commit());
        row(rows, "Review may start from", PlainWords.of(brief.wantedStart()));
        row(rows, "Please answer by", PlainWords.of(brief.answerBy()));
        row(rows, "Contact", brief.contact());
        row(
                rows,
                "Code in scope",
                String.format(Locale.ROOT, "%,d nSLOC", brief.nsloc())
                        + (brief.uncounted() == 0 ? "" : ", and " + brief.uncounted() + " parts that are not counted"));
        text.table(new CsvTable(List.of("", ""), rows));
    }

    private static void row(List<List<String>> rows, String name, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(name, value));
        }
    }

    private static void scope(MarkdownText text, RequestBrief brief) {
        text.heading(2, "Scope");
        if (brief.parts().isEmpty()) {
            text.paragraph("Not settled yet.");
        }
        text.table(new CsvTable(
                List.of("Part", "Kind", "nSLOC", "Forked from"),
                brief.parts().stream()
                        .map(part -> List.of(
                                part.name(),
                                PlainWords.of(part.type()),
                                part.nsloc() == null
                                        ? "not counted"
                                        : part.nsloc().toString(),
                                part.forkOf()))
                        .toList()));
        if (!brief.leftOut().isEmpty()) {
            text.paragraph("Out of scope: " + String.join(", ", brief.leftOut()));
        }
    }
}
