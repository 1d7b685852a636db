package drydock.exchange.request;

import drydock.domain.ProblemException;
import drydock.exchange.CsvDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a filled form from CSV, with whatever separator a spreadsheet program put into it. */
final class CsvAnswers {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_ROWS = 1000;
    private static final int LONGEST = 4000;

    private CsvAnswers() {}

    static RawAnswers read(byte[] content) throws ProblemException {
        if (content.length > MOST_BYTES) {
            throw UnreadableAnswers.because("The file is larger than 256 kB; a filled form has a few kilobytes.");
        }
        CsvDocument table = CsvDocument.read(content);
        List<CsvDocument.Row> rows = table.rows();
        if (rows.size() > MOST_ROWS) {
            throw UnreadableAnswers.because("The table has more than 1,000 rows: it is not the form.");
        }
        if (!key(table.headers()).equals("key")) {
            throw UnreadableAnswers.because("The first column is not \"Key\": it is not the form.");
        }
        Map<String, RawAnswer> answers = new HashMap<>();
        String form = "";
        for (CsvDocument.Row row : rows) {
            String key = key(row.cells());
            RawAnswer answer = answer(row);
            if (key.equals(AnswerForm.FORM)) {
                form = answer.text();
            } else if (!key.isEmpty() && answers.put(key, answer) != null) {
                throw UnreadableAnswers.because("The key \"" + key + "\" stands twice in the form.");
            }
        }
        return new RawAnswers(form, answers);
    }

    private static String key(List<String> cells) {
        return cells.isEmpty() ? "" : cells.getFirst().strip().toLowerCase(Locale.ROOT);
    }

    private static RawAnswer answer(CsvDocument.Row row) {
        String cell = row.cells().size() > AnswerForm.ANSWER ? row.cells().get(AnswerForm.ANSWER) : "";
        String text = cell.strip();
        String where = "line " + row.line();
        return text.startsWith("=")
                ? new RawAnswer(where, "", RawAnswer.Type.FORMULA)
                : new RawAnswer(
                        where, text.length() > LONGEST ? text.substring(0, LONGEST) : text, RawAnswer.Type.TEXT);
    }
}
