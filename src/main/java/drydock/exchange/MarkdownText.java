package drydock.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds a Markdown document (CommonMark with tables). Everything passed in is plain text: characters that would mean
 * something in Markdown or HTML are escaped, so that nobody's note can end a table, hide text behind a link or run as
 * HTML where the document is shown.
 */
public final class MarkdownText {
    /** Characters with a meaning inside a line; escaping more would only make the source hard to read. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

    /** What would begin a list, a heading underline or a rule, at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d+(?=[.)](\\s|$)))");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final StringBuilder out = new StringBuilder();

    public MarkdownText heading(int level, String text) {
        out.append("#".repeat(level)).append(' ').append(cell(text)).append("\n\n");
        return this;
    }

    /** A paragraph, with the line breaks of {@code text}; nothing where it is blank. */
    public MarkdownText paragraph(String text) {
        if (!text.isBlank()) {
            out.append(LINE_BREAK
                            .splitAsStream(text.strip())
                            .map(MarkdownText::line)
                            .collect(Collectors.joining("\\\n")))
                    .append("\n\n");
        }
        return this;
    }

    public MarkdownText bullets(Stream<String> lines) {
        List<String> all = lines.toList();
        all.forEach(text -> out.append("- ").append(cell(text)).append('\n'));
        out.append(all.isEmpty() ? "" : "\n");
        return this;
    }

    /** A table; nothing where there are no rows. */
    public MarkdownText table(CsvTable table) {
        if (!table.rows().isEmpty()) {
            row(table.headers());
            out.append("|").append(" --- |".repeat(table.headers().size())).append('\n');
            table.rows().forEach(this::row);
            out.append('\n');
        }
        return this;
    }

    /** The document so far, ending in one line break. */
    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** One line of text, whatever breaks it had. */
    private static String cell(String text) {
        return line(LINE_BREAK.matcher(text.strip()).replaceAll(" "));
    }

    private static String line(String text) {
        String escaped = SPECIAL.matcher(text.strip()).replaceAll("\\\\$0");
        return LINE_START.matcher(escaped).replaceFirst(start -> {
            String mark = start.group();
            return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
        });
    }
}
