package drydock.exchange;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A document as it leaves Drydock: written once, as Markdown, and rendered from that as HTML and PDF, so that all three say
 * the same. Neither form loads anything: no script, no picture, no style from elsewhere.
 *
 * @param title shown in the window's title and in the PDF's properties
 * @param markdown CommonMark with tables, as {@link MarkdownText} makes it
 */
public record Document(String title, String markdown) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    /** A cell that holds a date only: it is not to break at its hyphens. */
    private static final String DAY = "<td>(\\d{4}-\\d{2}-\\d{2})</td>";

    private static final String STYLE = """
        @page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt FONT; } }
        body { font: 10pt/1.45 FONT; color: #1f2328; max-width: 52em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 20pt; margin: 0 0 .4em; } h2 { font-size: 13pt; margin: 1.4em 0 .4em; }
        h3 { font-size: 11pt; margin: 1em 0 .3em; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; }
        th, td { border-bottom: 1px solid #d1d9e0; padding: 3pt 6pt; text-align: left; vertical-align: top; }
        td.day { white-space: nowrap; }
        tr { page-break-inside: avoid; } h2, h3 { page-break-after: avoid; }
        p.missing { border: 1px solid #d1d9e0; padding: 4pt 6pt; }
        """;

    /** A whole page, well-formed as XML too. */
    public String html() {
        return page(escaped(title), body(), "sans-serif");
    }

    /**
     * A4, with its font in it. Letters beyond Latin, Greek and Cyrillic are marked, and a note at the top names them: the
     * other forms have every letter.
     */
    public byte[] pdf() {
        PdfFont.Shown body = PdfFont.shown(body());
        String note = body.note().isEmpty() ? "" : "<p class=\"missing\">" + body.note() + "</p>\n";
        String page = page(escaped(title), note + body.text(), "'" + PdfFont.FAMILY + "'");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfFont.embed(new PdfRendererBuilder())
                    .useFastMode()
                    // whatever a text may refer to is not fetched
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be made in memory", e);
        }
        return out.toByteArray();
    }

    private String body() {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown))
                .replaceAll(DAY, "<td class=\"day\">$1</td>");
    }

    private static String page(String title, String body, String font) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"/><title>" + title + "</title><style>"
                + STYLE.replace("FONT", font) + "</style></head>\n<body>\n" + body + "</body></html>\n";
    }

    /** The text in {@code format}, as a file holds it. */
    public byte[] bytes(DocumentFormat format) {
        return switch (format) {
            case MARKDOWN -> markdown.getBytes(StandardCharsets.UTF_8);
            case HTML -> html().getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
