package drydock.exchange.request;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Filled forms of a small project, in every format, and what reading them must refuse. */
final class Forms {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final ObjectMapper JSON = new ObjectMapper();
    static final Project PROJECT = project(10, "Harbour");
    static final Candidate FIRST = candidate(0xABC, PROJECT, auditor(12, "a", "Firm A"));
    static final Candidate SECOND = candidate(0xABD, PROJECT, auditor(14, "b", "Firm B"));
    static final Snapshot SNAPSHOT =
            snapshot(PROJECT, auditor(12, "a", "Firm A"), auditor(14, "b", "Firm B"), FIRST, SECOND);

    private Forms() {}

    static byte[] fixed(String amount) throws IOException {
        return json(Map.of("model", "fixed", "currency", "USDC", "amount", amount));
    }

    static AnswerImport preview(byte[] content) throws ProblemException {
        return AnswerImport.preview(content, SNAPSHOT, PROJECT, Ids.from(new Random(1)), DAY);
    }

    static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> preview(content))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing was imported");
    }

    static byte[] json(Map<String, ?> answers) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(AnswerForm.json(RequestBrief.of(SNAPSHOT, PROJECT), FIRST.id()));
        ObjectNode filled = (ObjectNode) root.get("answers");
        answers.forEach((key, value) -> filled.putPOJO(key, value));
        return JSON.writeValueAsBytes(root);
    }

    /** The form as CSV, with these answers in it. */
    static byte[] csv(Map<String, String> answers, char separator) {
        StringBuilder csv = new StringBuilder();
        for (String line : new String(
                        AnswerForm.csv(RequestBrief.of(SNAPSHOT, PROJECT), SECOND.id()), StandardCharsets.UTF_8)
                .split("\r\n")) {
            String key = line.substring(0, line.indexOf(','));
            if (key.equals("form") || key.equals("Key")) {
                csv.append(
                        key.equals("Key")
                                ? "Key,Question,Your answer,How".replace(',', separator)
                                : key + separator + "x" + separator + SECOND.id() + separator);
            } else {
                csv.append(key + separator + "x" + separator + '"' + answers.getOrDefault(key, "") + '"' + separator);
            }
            csv.append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The form as a spreadsheet program gives it back. */
    static byte[] filled(Candidate candidate, Map<String, Object> answers) throws IOException {
        return sheet("Quote", sheet -> {
            row(sheet, 0, "form", candidate.id().toString());
            int at = 1;
            for (Map.Entry<String, Object> answer : answers.entrySet()) {
                sheet.value(at, 0, answer.getKey());
                switch (answer.getValue()) {
                    case Number number -> sheet.value(at, 2, number);
                    case Boolean truth -> sheet.value(at, 2, truth);
                    case LocalDate date -> {
                        sheet.value(at, 2, date);
                        sheet.style(at, 2).format("yyyy-mm-dd").set();
                    }
                    default -> sheet.value(at, 2, answer.getValue().toString());
                }
                at++;
            }
        });
    }

    static byte[] sheet(String name, Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet(name));
        }
        return out.toByteArray();
    }

    static void row(Worksheet sheet, int at, String key, String answer) {
        sheet.value(at, 0, key);
        sheet.value(at, 2, answer);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
