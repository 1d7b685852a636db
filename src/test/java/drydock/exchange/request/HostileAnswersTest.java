package drydock.exchange.request;

import static drydock.domain.TestRecords.snapshot;
import static drydock.exchange.request.Forms.FIRST;
import static drydock.exchange.request.Forms.PROJECT;
import static drydock.exchange.request.Forms.SNAPSHOT;
import static drydock.exchange.request.Forms.csv;
import static drydock.exchange.request.Forms.preview;
import static drydock.exchange.request.Forms.refused;
import static drydock.exchange.request.Forms.row;
import static drydock.exchange.request.Forms.sheet;
import static drydock.exchange.request.Forms.zip;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files that somebody made by mistake or by malice. */
class HostileAnswersTest {
    private static final String MERGED = "It is merged with other cells. Separate them and answer each by itself.";

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

    /** Whoever types 30 % into a spreadsheet gets 0.3 in the file, and 30 % on the screen. */
    @Test
    void perCentIsAsShownAndNoAmount() throws Exception {
        AnswerImport preview = preview(sheet("Quote", sheet -> {
            row(sheet, 0, "form", FIRST.id().toString());
            row(sheet, 1, "model", "fixed");
            row(sheet, 2, "currency", "USD");
            row(sheet, 3, "amount", "100000");
            percent(sheet, 4, "deposit_percent", 0.125);
            percent(sheet, 5, "rush", 0.1);
        }));
        assertThat(Objects.requireNonNull(preview.quote()).terms().depositPercent())
                .isEqualByComparingTo("12.5");
        assertThat(preview.quote().terms().rush()).isNull();
        assertThat(preview.issues())
                .extracting(AnswerIssue::line)
                .containsExactly("C6 (Rush surcharge): It is shown in per cent. Type the value itself.");
    }

    private static void percent(Worksheet sheet, int at, String key, double share) {
        sheet.value(at, 0, key);
        sheet.value(at, 2, share);
        sheet.style(at, 2).format("0.0%").set();
    }

    @Test
    void mergedCellsSayWhereAndTheOthersCount() throws Exception {
        AnswerImport preview = preview(sheet("Quote", sheet -> {
            row(sheet, 0, "form", FIRST.id().toString());
            row(sheet, 1, "model", "fixed");
            row(sheet, 2, "currency", "USD");
            row(sheet, 3, "amount", "100000");
            row(sheet, 4, "files", "12");
            row(sheet, 5, "nsloc", "");
            row(sheet, 6, "cancellation", "");
            sheet.range(1, 2, 1, 4).merge();
            sheet.range(4, 2, 5, 2).merge();
            sheet.range(6, 1, 6, 2).merge();
        }));
        assertThat(preview.issues())
                .extracting(AnswerIssue::line)
                .containsExactlyInAnyOrder(
                        "C5 (Quoted for files): " + MERGED,
                        "C6 (Quoted for nSLOC): " + MERGED,
                        "C7 (Cancellation): " + MERGED);
        // merged only with empty cells to its right: what it says is clear
        assertThat(Objects.requireNonNull(preview.quote()).price().headline()).isEqualByComparingTo("100000");
        assertThat(preview.quote().scope().files()).isNull();
    }

    @Test
    void whatLooksLikeAFormulaIsDefusedOnItsWayOut() throws Exception {
        QuoteRequest request = QuoteRequest.blank(new Id<>(77), PROJECT.id()).withCommit("=cmd|' /C calc'!A0");
        RequestBrief brief = RequestBrief.of(snapshot(PROJECT, request), PROJECT.withName("@SUM(1)"));
        String csv = new String(AnswerForm.csv(brief, FIRST.id()), StandardCharsets.UTF_8);
        assertThat(csv.lines()).noneMatch(line -> line.matches(".*(^|,)\"?[=@+].*"));
        ScopeItem part = new ScopeItem(
                new Id<>(78),
                PROJECT.id(),
                ScopeType.API,
                "=HYPERLINK(\"http://evil.example\")",
                "",
                null,
                true,
                "",
                "",
                "",
                0);
        RequestBrief scoped = RequestBrief.of(snapshot(PROJECT, part), PROJECT);
        assertThat(RequestTest.unpacked(AnswerForm.xlsx(scoped, FIRST.id())))
                .contains("&apos;=HYPERLINK")
                .doesNotContain("<f>");
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
        junk[0] = 'x';
        junk[1] = 'y';
        refused(junk, "larger than 256 kB");
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
}
