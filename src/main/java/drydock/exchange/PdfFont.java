package drydock.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font that PDFs bring with them: Latin with all its accents, Greek, Cyrillic and common signs. A letter that it does not
 * have is marked, and the document says which ones are.
 */
public final class PdfFont {
    static final String FAMILY = "DejaVu Sans";

    /** Stands for a letter that the font does not have. */
    public static final String MARK = "\u25AF";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int MOST_NAMED = 20;

    private PdfFont() {}

    static PdfRendererBuilder embed(PdfRendererBuilder builder) {
        return builder.useFont(() -> open("DejaVuSans.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> open("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    /** The font in a document that is drawn and not laid out; only the letters that are shown go into the file. */
    public static PDFont in(PDDocument document) throws IOException {
        try (InputStream font = open("DejaVuSans.ttf")) {
            return PDType0Font.load(document, font, /* embedSubset= */ true);
        }
    }

    /**
     * A text that the font can show.
     *
     * @param text with a mark in place of each letter that is missing
     * @param note says which letters are missing, as sentences; empty if none is
     */
    record Shown(String text, String note) {}

    /** @param html letters and their accents may be apart: they are put together as far as Unicode can */
    static Shown shown(String html) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open("DejaVuSans.ttf")))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            Set<Integer> missing = new TreeSet<>();
            StringBuilder text = new StringBuilder(html.length());
            Normalizer.normalize(html, Normalizer.Form.NFC).codePoints().forEach(letter -> {
                if (Character.isWhitespace(letter) || letters.getGlyphId(letter) != 0) {
                    text.appendCodePoint(letter);
                } else {
                    missing.add(letter);
                    text.append(MARK);
                }
            });
            return new Shown(text.toString(), note(missing, "The same document as HTML or Markdown has them."));
        } catch (IOException e) {
            throw new UncheckedIOException("the font of PDFs cannot be read", e);
        }
    }

    /**
     * Says which letters are missing; empty if none is.
     *
     * @param elsewhere a sentence that says where they are
     */
    public static String note(Set<Integer> missing, String elsewhere) {
        if (missing.isEmpty()) {
            return "";
        }
        String named = missing.stream()
                .limit(MOST_NAMED)
                .map(letter -> "U+%04X".formatted(letter))
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        return MARK + " stands for letters that the font of this PDF does not have: " + named + more + ". " + elsewhere;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfFont.class.getResourceAsStream("font/" + file), file);
    }
}
