package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String NAMES =
            "Łukasz Dvořák, Şebnem Ağaoğlu, Nguyễn Văn Ánh, Ελένη Παππά, Дмитрий Їжак, 5 ≤ 7 € → ½";

    @Test
    void aPdfShowsLatinGreekAndCyrillicNamesInItsOwnFont() throws IOException {
        try (PDDocument pdf =
                pdf(new MarkdownText().heading(1, "Решение").paragraph(NAMES).bullets(List.of("a point").stream()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Решение", NAMES)
                    .doesNotContain("#", PdfFont.MARK);
            for (PDFont font : fonts(pdf)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(fonts(pdf)).extracting(PDFont::getName).anyMatch(name -> name.endsWith("DejaVuSans-Bold"));
        }
    }

    @Test
    void lettersThatTheFontLacksAreMarkedAndNamed() throws IOException {
        try (PDDocument pdf = pdf(new MarkdownText().paragraph("慢雾 \uD83D\uDE80 done"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(PdfFont.MARK + PdfFont.MARK + " " + PdfFont.MARK + " done")
                    .containsSubsequence("U+6162", "U+96FE", "U+1F680", "as HTML or Markdown has them");
        }
    }

    @Test
    void accentsThatStandApartAreJoined() throws IOException {
        try (PDDocument pdf = pdf(new MarkdownText().paragraph("Dvor\u030Ca\u0301k"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Dvořák");
        }
    }

    @Test
    void manyMissingLettersAreCounted() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            many.appendCodePoint(0x4E00 + i);
        }
        assertThat(PdfFont.shown(many.toString()).note()).contains("U+4E13 and 5 more.");
    }

    @Test
    void htmlHasEveryLetterAndLoadsNothing() {
        String html = new Document("慢雾", new MarkdownText().paragraph("慢雾").toString()).html();
        assertThat(html).contains("<title>慢雾</title>", "<p>慢雾</p>").doesNotContain("http", "url(", PdfFont.MARK);
    }

    private static PDDocument pdf(MarkdownText text) throws IOException {
        return Loader.loadPDF(new Document("Memo", text.toString()).pdf());
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
