package drydock.exchange.request;

import drydock.domain.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a filled form from a spreadsheet. */
final class XlsxAnswers {
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 4000;

    private XlsxAnswers() {}

    static RawAnswers read(byte[] content) throws ProblemException {
        XlsxGuard.check(content);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            Sheet sheet = book.findSheet(AnswerForm.SHEET)
                    .orElseThrow(() -> UnreadableAnswers.because(
                            "The spreadsheet has no sheet \"" + AnswerForm.SHEET + "\": it is not the form."));
            return read(sheet, book.isDate1904(), MergedCells.of(content, sheet.getName()));
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException e) {
            throw UnreadableAnswers.because("The spreadsheet is damaged: it cannot be read.");
        }
    }

    private static RawAnswers read(Sheet sheet, boolean since1904, MergedCells merged)
            throws IOException, ProblemException {
        Map<String, RawAnswer> answers = new HashMap<>();
        String form = "";
        int count = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                if (++count > MOST_ROWS) {
                    throw UnreadableAnswers.because("The sheet has more than 1,000 rows: it is not the form.");
                }
                String key = text(row, 0).text().toLowerCase(Locale.ROOT);
                RawAnswer answer = merged.unclear(row.getRowNum(), AnswerForm.ANSWER)
                        ? text(row, AnswerForm.ANSWER).as(RawAnswer.Type.MERGED)
                        : text(row, AnswerForm.ANSWER);
                if (key.equals(AnswerForm.FORM)) {
                    form = answer.text();
                } else if (!key.isEmpty() && answers.put(key, since1904 ? moved(answer) : answer) != null) {
                    throw UnreadableAnswers.because("The key \"" + key + "\" stands twice in the form.");
                }
            }
        }
        return new RawAnswers(form, answers);
    }

    private static RawAnswer moved(RawAnswer answer) {
        return answer.type() == RawAnswer.Type.DAYS
                ? new RawAnswer(answer.where(), answer.text(), RawAnswer.Type.DAYS_SINCE_1904)
                : answer;
    }

    private static RawAnswer text(Row row, int column) {
        String where = (char) ('A' + column) + Integer.toString(row.getRowNum());
        Cell cell = row.getOptionalCell(column).orElse(null);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return new RawAnswer(where, "", RawAnswer.Type.TEXT);
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case FORMULA -> new RawAnswer(where, "", RawAnswer.Type.FORMULA);
            case ERROR -> new RawAnswer(where, "", RawAnswer.Type.ERROR);
            case NUMBER -> new RawAnswer(where, raw, number(cell));
            case BOOLEAN -> new RawAnswer(where, raw.equals("1") ? "yes" : "no", RawAnswer.Type.TEXT);
            default -> new RawAnswer(where, shortened(cell.getText().strip()), RawAnswer.Type.TEXT);
        };
    }

    private static RawAnswer.Type number(Cell cell) {
        return isPercent(cell) ? RawAnswer.Type.SHARE : isDate(cell) ? RawAnswer.Type.DAYS : RawAnswer.Type.NUMBER;
    }

    private static boolean isPercent(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return (id != null && (id == 9 || id == 10)) || (format != null && format.contains("%"));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return (id != null && id >= 14 && id <= 22)
                || (format != null && format.toLowerCase(Locale.ROOT).contains("yy"));
    }
}
