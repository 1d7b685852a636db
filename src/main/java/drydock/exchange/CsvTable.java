package drydock.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as it leaves Drydock: as CSV (RFC 4180: comma, CRLF, UTF-8 without a byte order mark) or as text to paste.
 * Cells that a spreadsheet would run as a formula are defused, see {@link FormulaGuard}; our own import undoes that.
 *
 * @param rows as long as {@code headers}
 */
public record CsvTable(List<String> headers, List<List<String>> rows) {
    public CsvTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headers.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + headers.size() + " headers: " + row);
            }
        }
    }

    /** The table as CSV. */
    public String csv() {
        StringWriter text = new StringWriter();
        try {
            writeCsv(text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /** The bytes of {@link #csv()}, as a file holds them. */
    public byte[] csvBytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the table as CSV and leaves {@code target} open. */
    public void writeCsv(Writer target) throws IOException {
        // not closed: that would close the target, which is the caller's
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        writer.writeRecord(guarded(headers));
        rows.forEach(row -> writer.writeRecord(guarded(row)));
        writer.flush();
    }

    /** One line for each row, cells separated by tabs, ready to paste; line breaks and tabs in cells become spaces. */
    public String tabSeparated() {
        return Stream.concat(Stream.of(headers), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> FormulaGuard.guarded(
                                cell.replaceAll("\\s+", " ").strip()))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guarded).toList();
    }
}
