package drydock.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that somebody else wrote: comma, semicolon or tab between cells, any line ends, UTF-8 with or without a byte
 * order mark. The first line that is not empty holds the headers.
 *
 * @param separator what it has between cells
 */
public record CsvDocument(char separator, List<String> headers, List<Row> rows) {
    /** Larger files are refused before anything is read: no list of auditors comes near. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final String NOTHING_CHANGED = "Nothing was imported; your workspace is unchanged.";
    private static final String SEPARATORS = ",;\t";

    public CsvDocument {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /**
     * One record.
     *
     * @param line of the file where it begins, from 1
     * @param cells as many as the file has there, with what {@link FormulaGuard} added taken away
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a file's content.
     *
     * @throws ProblemException if it is no such table; the problem says where
     */
    public static CsvDocument read(byte[] content) throws ProblemException {
        String text = Utf8Text.decode(content, MAX_BYTES);
        char separator = separator(text);
        List<Row> rows = records(text, separator);
        if (rows.isEmpty()) {
            throw new ProblemException(new Problem(
                    "The file is empty.", NOTHING_CHANGED, "Choose a file whose first line names the columns."));
        }
        return new CsvDocument(separator, rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    private static List<Row> records(String text, char separator) throws ProblemException {
        List<Row> rows = new ArrayList<>();
        long nextLine = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord found : reader) {
                List<String> cells =
                        found.getFields().stream().map(FormulaGuard::unguarded).toList();
                rows.add(new Row(found.getStartingLineNumber(), cells));
                nextLine = found.getStartingLineNumber() + 1 + lineBreaks(found);
            }
            return rows;
        } catch (CsvParseException e) {
            throw new ProblemException(new Problem(
                    "The record that begins in line " + nextLine
                            + " cannot be read: a quote is opened and not closed, or"
                            + " there is text behind a closing quote.",
                    NOTHING_CHANGED,
                    "Mend that line, or save the list again as CSV.",
                    e));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static long lineBreaks(CsvRecord found) {
        return found.getFields().stream()
                .mapToLong(cell -> cell.lines().count() - 1)
                .filter(breaks -> breaks > 0)
                .sum();
    }

    /** The separator that the first line with something in it has most of, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && !blank) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
            blank &= c == '\n' || c == '\r';
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
