package drydock.exchange.request;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.exchange.CsvTable;
import drydock.exchange.FormulaGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The form that an auditor fills in offline. Beside the brief it holds one thing only: a number by which the answer comes
 * back to the right candidate, which tells the auditor nothing.
 */
public final class AnswerForm {
    static final String SHEET = "Quote";
    static final String FORM = "form";
    static final String FORMAT = "drydock-quote-answer";
    static final int VERSION = 1;

    /** Key, question, answer, help. */
    static final int ANSWER = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADERS = List.of("Key", "Question", "Your answer", "How to answer");
    private static final double[] WIDTHS = {24, 32, 32, 56};

    private AnswerForm() {}

    /** As a spreadsheet: the form, and the scope on a second sheet. */
    public static byte[] xlsx(RequestBrief brief, Id<Candidate> candidate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Drydock", "1.0")) {
            form(book.newWorksheet(SHEET), brief.commit(), candidate);
            scope(book.newWorksheet("Scope"), brief);
        } catch (IOException e) {
            throw new UncheckedIOException("a spreadsheet could not be made in memory", e);
        }
        return out.toByteArray();
    }

    /** As a table for whoever has no spreadsheet program. */
    public static byte[] csv(RequestBrief brief, Id<Candidate> candidate) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(formRow(candidate));
        for (FormField field : FormField.values()) {
            rows.add(row(field, brief.commit()));
        }
        return new CsvTable(HEADERS, rows).csvBytes();
    }

    /** The same for machines: fill in {@code answers}. */
    public static byte[] json(RequestBrief brief, Id<Candidate> candidate) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION).put(FORM, candidate.toString());
        root.put("project", brief.project()).put("commit", brief.commit()).put("nsloc", brief.nsloc());
        ObjectNode answers = root.putObject("answers");
        ObjectNode help = root.putObject("help");
        for (FormField field : FormField.values()) {
            answers.putNull(field.key());
            help.put(field.key(), (field.title() + ". " + field.help()).strip());
        }
        return root.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void form(Worksheet sheet, String commit, Id<Candidate> candidate) {
        headers(sheet, HEADERS);
        row(sheet, 1, formRow(candidate));
        int at = 2;
        for (FormField field : FormField.values()) {
            row(sheet, at, row(field, commit));
            sheet.style(at, ANSWER).fillColor("FFF8E1").set();
            choices(sheet, at, field.kind());
            at++;
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
    }

    /** Where only a few answers are possible the spreadsheet program offers them. */
    private static void choices(Worksheet sheet, int row, FormField.Kind kind) {
        String choices = switch (kind) {
            case MODEL -> "fixed,engineer-weeks,per-nsloc,prize-pool,per-finding";
            case YES_NO -> "yes,no";
            default -> "";
        };
        if (!choices.isEmpty()) {
            sheet.range(row, ANSWER, row, ANSWER).validateWithListByFormula('"' + choices + '"');
        }
    }

    private static List<String> formRow(Id<Candidate> candidate) {
        return List.of(FORM, "Number of this form", candidate.toString(), "Please leave it as it is");
    }

    private static List<String> row(FormField field, String commit) {
        String asked = field == FormField.COMMIT && !commit.isBlank() ? "; asked for: " + commit : "";
        return List.of(field.key(), field.title(), "", field.help() + asked);
    }

    private static void scope(Worksheet sheet, RequestBrief brief) {
        headers(sheet, List.of("Part", "Kind", "nSLOC"));
        int at = 1;
        for (RequestBrief.Part part : brief.parts()) {
            row(sheet, at, List.of(part.name(), part.type().name(), ""));
            if (part.nsloc() != null) {
                sheet.value(at, 2, part.nsloc());
            }
            at++;
        }
        sheet.width(0, 48);
    }

    private static void headers(Worksheet sheet, List<String> headers) {
        row(sheet, 0, headers);
        for (int column = 0; column < headers.size(); column++) {
            sheet.style(0, column).bold().set();
        }
    }

    /** Texts are texts in the file; one that looks like a formula is defused too, for who copies it elsewhere. */
    private static void row(Worksheet sheet, int at, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(at, column, FormulaGuard.guarded(cells.get(column)));
        }
    }
}
