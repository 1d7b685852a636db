package drydock.exchange.request;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.domain.Answer;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.plan.DeliverableType;
import drydock.domain.project.Project;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.Reviewers;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Project PROJECT = project(10, "Harbour");
    private static final Candidate FIRST = candidate(0xABC, PROJECT, auditor(12, "a", "Firm A"));
    private static final Candidate SECOND = candidate(0xABD, PROJECT, auditor(14, "b", "Firm B"));
    private static final Snapshot SNAPSHOT =
            snapshot(PROJECT, auditor(12, "a", "Firm A"), auditor(14, "b", "Firm B"), FIRST, SECOND);

    @Test
    void aFilledSpreadsheetComesBackIntoTheRightQuote() throws Exception {
        AnswerImport preview = preview(filled(
                SECOND,
                Map.ofEntries(
                        Map.entry("model", "engineer-weeks"),
                        Map.entry("currency", "eur"),
                        Map.entry("rate", 24000),
                        Map.entry("people", 2),
                        Map.entry("weeks", "2,5"),
                        Map.entry("valid_until", LocalDate.of(2027, 1, 31)),
                        Map.entry("nsloc", "1 790"),
                        Map.entry("team", "1 lead, 2x senior"),
                        Map.entry("start", "2027-02-01"),
                        Map.entry("duration_days", 12),
                        Map.entry("retest_included", true),
                        Map.entry("retest_rounds", 2),
                        Map.entry("deposit_percent", "30 %"),
                        Map.entry("includes_draft_report", "Yes"),
                        Map.entry("includes_threat_model", "no"))));
        assertThat(preview.issues()).isEmpty();
        assertThat(preview.auditor()).isEqualTo("Firm B");
        Quote quote = Objects.requireNonNull(preview.quote());
        assertThat(quote.candidate()).isEqualTo(SECOND.id());
        assertThat(quote.price())
                .isEqualTo(new PriceModel.EngineerWeeks(
                        new BigDecimal("24000"), new BigDecimal("2"), new BigDecimal("2.5")));
        assertThat(quote.currency()).isEqualTo("EUR");
        assertThat(quote.validUntil()).isEqualTo("2027-01-31");
        assertThat(quote.start()).isEqualTo("2027-02-01");
        assertThat(quote.scope().nsloc()).isEqualTo(1790);
        assertThat(quote.team()).containsExactly(new Reviewers("lead", 1), new Reviewers("senior", 2));
        assertThat(quote.retest().included()).isEqualTo(Answer.YES);
        assertThat(quote.terms().depositPercent()).isEqualByComparingTo("30");
        assertThat(quote.deliverables()).containsExactly(DeliverableType.DRAFT_REPORT);

        Snapshot after = after(SNAPSHOT, preview.command(SNAPSHOT).orElseThrow());
        assertThat(after.owned(Quote.class, SECOND.id())).containsExactly(quote);
        assertThat(after.owned(Quote.class, FIRST.id())).isEmpty();
        assertThat(after.get(Candidate.class, SECOND.id()).status()).isEqualTo(CandidateStatus.QUOTED);
        assertThat(after.get(Candidate.class, SECOND.id()).price()).isEqualByComparingTo("24000");
    }

    @Test
    void aSecondAnswerReplacesTheFirst() throws Exception {
        Snapshot once =
                after(SNAPSHOT, preview(fixed("100000")).command(SNAPSHOT).orElseThrow());
        AnswerImport again = AnswerImport.preview(fixed("90000"), once, PROJECT, Ids.from(new Random(2)), DAY);
        assertThat(Objects.requireNonNull(again.before()).price())
                .isEqualTo(new PriceModel.Fixed(new BigDecimal("100000")));
        Snapshot twice = after(once, again.command(once).orElseThrow());
        assertThat(twice.all(Quote.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12500",
                "12500.50 | 12500.50",
                "12500,5 | 12500.5",
                "12.500,50 | 12500.50",
                "12,500.50 | 12500.50",
                "1 234 567 | 1234567",
                "1.234.567 | 1234567",
                "1,234,567.25 | 1234567.25",
                "12'500 | 12500",
            })
    void amountsAreUnderstoodWithWhateverSeparators(String typed, String amount) throws Exception {
        AnswerImport preview = preview(json(Map.of("model", "fixed", "currency", "USD", "amount", typed)));
        assertThat(preview.issues()).isEmpty();
        assertThat(Objects.requireNonNull(preview.quote()).price().headline()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount | 142,000 | can be read in two ways. Write 142000 or 142.0000.",
                "amount | -5 | It is negative.",
                "amount | 99999999999 | More than a billion is no price.",
                "amount | a lot | A number is wanted",
                "amount | 1e5 | A number is wanted",
                "currency | XQQ | is no currency that is known here",
                "model | free | One of fixed",
                "valid_until | 31.12.2026 | A date like 2026-05-04",
                "valid_until | 9999-01-01 | between 2015 and 2100",
                "duration_days | 0 | At least 1",
                "files | 2.5 | A whole number",
                "deposit_percent | 130 | 0 to 100 per cent",
                "retest_included | maybe | Yes or no",
                "team | many | People and their levels",
            })
    void whatCannotBeUnderstoodIsToldWithItsPlace(String key, String typed, String text) throws Exception {
        Map<String, Object> answers = new HashMap<>(Map.of("model", "fixed", "currency", "USD", "amount", "100000"));
        answers.put(key, typed);
        AnswerImport preview = preview(json(answers));
        assertThat(preview.issues())
                .anySatisfy(issue -> assertThat(issue.line())
                        .startsWith("answers/" + key + " (")
                        .contains(text));
    }

    @Test
    void formulasAreNotTakenAndSayWhere() throws Exception {
        byte[] form = sheet("Quote", sheet -> {
            row(sheet, 0, "form", FIRST.id().toString());
            row(sheet, 1, "model", "fixed");
            row(sheet, 2, "currency", "USD");
            sheet.value(3, 0, "amount");
            sheet.formula(3, 2, "10*10");
        });
        AnswerImport preview = preview(form);
        assertThat(preview.quote()).isNull();
        assertThat(preview.command(SNAPSHOT)).isEmpty();
        assertThat(preview.issues()).extracting(AnswerIssue::where).contains("C4");
        assertThat(preview.issues())
                .extracting(AnswerIssue::text)
                .contains("It is computed by a formula. Type the value itself.");
    }

    @Test
    void theWrongSheetAndTheWrongProjectAreRefused() throws Exception {
        refused(sheet("Tabelle1", sheet -> row(sheet, 0, "form", "1")), "has no sheet \"Quote\"");
        refused(sheet("Quote", sheet -> row(sheet, 0, "form", "fff")), "belongs to no candidate of Harbour");
        refused(sheet("Quote", sheet -> row(sheet, 0, "model", "fixed")), "The form's number is missing.");
        refused(
                sheet("Quote", sheet -> {
                    row(sheet, 0, "amount", "1");
                    row(sheet, 1, "amount", "2");
                }),
                "stands twice");
        refused(
                sheet("Quote", sheet -> {
                    for (int i = 0; i < 1100; i++) {
                        row(sheet, i, "k" + i, "v");
                    }
                }),
                "more than 1,000 rows");
    }

    @Test
    void bombsAndForeignEntitiesAreRefusedBeforeAnythingIsParsed() throws Exception {
        refused(zip(Map.of("xl/worksheets/sheet1.xml", new byte[40 * 1024 * 1024])), "unpacks to more than 16 MB");
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused(zip(Map.of("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_8))), "declares a document type");
        refused(zip(Map.of("xl/workbook.xml", entity.getBytes(StandardCharsets.UTF_16))), "declares a document type");
        refused(zip(Map.of("xl/vbaProject.bin", new byte[10])), "holds macros");
        Map<String, byte[]> many = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            many.put("part" + i, new byte[1]);
        }
        refused(zip(many), "more than 200 parts");
    }

    @Test
    void junkIsRefused() throws Exception {
        byte[] junk = new byte[10 * 1024 * 1024];
        new Random(3).nextBytes(junk);
        junk[0] = '{';
        refused(junk, "larger than 256 kB");
        junk[0] = 'P';
        junk[1] = 'K';
        refused(junk, "larger than 2 MB");
        byte[] small = new byte[5000];
        new Random(4).nextBytes(small);
        small[0] = 'P';
        small[1] = 'K';
        refused(small, "The");
        refused(new byte[0], "does not say that it is a filled form");
        refused("[[[[[[[[[[[[[[[[[[[[".getBytes(StandardCharsets.UTF_8), "no JSON");
        refused(
                "{\"format\":\"drydock-quote-answer\",\"version\":1,\"answers\":{\"rate\":1,\"rate\":2}}"
                        .getBytes(StandardCharsets.UTF_8),
                "no JSON");
        refused(
                "{\"format\":\"drydock-quote-answer\",\"version\":9}".getBytes(StandardCharsets.UTF_8),
                "another version");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreNone() throws Exception {
        byte[] huge =
                ("{\"format\":\"drydock-quote-answer\",\"version\":1,\"form\":\"abc\",\"answers\":{\"model\":\"fixed\","
                                + "\"currency\":\"USD\",\"amount\":1e999999999}}")
                        .getBytes(StandardCharsets.UTF_8);
        AnswerImport preview = preview(huge);
        assertThat(preview.quote()).isNull();
        assertThat(preview.issues()).extracting(AnswerIssue::where).contains("answers/amount");
    }

    @Test
    void strangersAreNamed() throws Exception {
        assertThat(preview(json(Map.of("model", "fixed", "discount", "5"))).strangers())
                .containsExactly("discount");
    }

    private static byte[] fixed(String amount) throws IOException {
        return json(Map.of("model", "fixed", "currency", "USDC", "amount", amount));
    }

    private static AnswerImport preview(byte[] content) throws ProblemException {
        return AnswerImport.preview(content, SNAPSHOT, PROJECT, Ids.from(new Random(1)), DAY);
    }

    private static void refused(byte[] content, String why) {
        assertThatThrownBy(() -> preview(content))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("Nothing was imported");
    }

    private static byte[] json(Map<String, ?> answers) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(AnswerForm.json(RequestBrief.of(SNAPSHOT, PROJECT), FIRST.id()));
        ObjectNode filled = (ObjectNode) root.get("answers");
        answers.forEach((key, value) -> filled.putPOJO(key, value));
        return JSON.writeValueAsBytes(root);
    }

    /** The form as a spreadsheet program gives it back. */
    private static byte[] filled(Candidate candidate, Map<String, Object> answers) throws IOException {
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

    private static byte[] sheet(String name, Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book.newWorksheet(name));
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int at, String key, String answer) {
        sheet.value(at, 0, key);
        sheet.value(at, 2, answer);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
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
