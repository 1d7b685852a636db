package drydock.exchange.timeline;

import drydock.exchange.PdfFont;
import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a PDF of one page: landscape, as small a sheet of the A series as shows it at half its size or more, so
 * that nothing becomes illegible. Its font is in it; letters that the font lacks are marked, and a line below names them.
 */
public record PdfDrawing(Drawing drawing) {
    /** Points in one unit of a drawing. */
    private static final float POINTS = 72f / 96f;

    private static final float LEAST = 0.5f;
    /** Room for a line below the drawing. */
    private static final double NOTE = 24;
    /** Percent: the font is wider than the one that the drawing has room for. */
    private static final float NARROWED = 86;

    private static final PDRectangle[] SHEETS = {
        PDRectangle.A4, PDRectangle.A3, PDRectangle.A2, PDRectangle.A1, PDRectangle.A0
    };

    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PdfFont.in(document);
            return new PdfDrawing(noted(font)).bytes(document, font);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be made in memory", e);
        }
    }

    private byte[] bytes(PDDocument document, PDFont font) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.getDocumentInformation().setTitle(drawing.title());
        PDRectangle sheet = sheet();
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            float scale = scale(sheet);
            // the origin of a page is at the lower left
            stream.transform(new Matrix(scale, 0, 0, scale, 0, sheet.getHeight()));
            for (Shape shape : drawing.shapes()) {
                draw(stream, font, shape);
            }
        }
        document.save(out);
        return out.toByteArray();
    }

    /** The drawing, with a line below it that names the letters that {@code font} lacks. */
    private Drawing noted(PDFont font) {
        Set<Integer> missing = drawing.shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .flatMapToInt(words -> letters(((Shape.Words) words).text()))
                .filter(letter -> !has(font, letter))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (missing.isEmpty()) {
            return drawing;
        }
        List<Shape> shapes = new ArrayList<>(drawing.shapes());
        shapes.add(new Shape.Words(
                NOTE,
                drawing.height() + NOTE / 2,
                9,
                Ink.MUTED,
                PdfFont.note(missing, "The same timeline as drawing or picture has them.")));
        return new Drawing(drawing.title(), drawing.width(), drawing.height() + NOTE, shapes);
    }

    private PDRectangle sheet() {
        for (PDRectangle upright : SHEETS) {
            PDRectangle sheet = new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth());
            if (scale(sheet) >= LEAST * POINTS) {
                return sheet;
            }
        }
        // taller than any sheet: as wide as A3, and as high as it must be
        float width = PDRectangle.A3.getHeight();
        return new PDRectangle(width, (float) (drawing.height() * width / drawing.width()));
    }

    private float scale(PDRectangle sheet) {
        return (float)
                Math.min(POINTS, Math.min(sheet.getWidth() / drawing.width(), sheet.getHeight() / drawing.height()));
    }

    private static void draw(PDPageContentStream stream, PDFont font, Shape shape) throws IOException {
        switch (shape) {
            case Shape.Box box -> {
                stream.setNonStrokingColor(colour(box.ink()));
                stream.addRect(
                        (float) box.x(), (float) -(box.y() + box.height()), (float) box.width(), (float) box.height());
                stream.fill();
            }
            case Shape.Frame frame -> {
                stream.setStrokingColor(colour(frame.ink()));
                stream.setLineWidth(1);
                stream.addRect((float) frame.x(), (float) -(frame.y() + frame.height()), (float) frame.width(), (float)
                        frame.height());
                stream.stroke();
            }
            case Shape.Diamond diamond -> diamond(stream, diamond);
            case Shape.Segment line -> {
                stream.setStrokingColor(colour(line.ink()));
                stream.setLineWidth((float) line.thickness());
                stream.moveTo((float) line.x1(), (float) -line.y1());
                stream.lineTo((float) line.x2(), (float) -line.y2());
                stream.stroke();
            }
            case Shape.Words words -> {
                stream.setNonStrokingColor(colour(words.ink()));
                stream.beginText();
                stream.setFont(font, (float) words.size());
                stream.setHorizontalScaling(NARROWED);
                stream.newLineAtOffset((float) words.x(), (float) -words.baseline());
                stream.showText(known(font, words.text()));
                stream.endText();
            }
        }
    }

    private static void diamond(PDPageContentStream stream, Shape.Diamond diamond) throws IOException {
        float half = (float) diamond.size() / 2;
        float x = (float) diamond.centreX();
        float y = (float) -diamond.centreY();
        stream.setNonStrokingColor(colour(diamond.ink()));
        stream.moveTo(x, y + half);
        stream.lineTo(x + half, y);
        stream.lineTo(x, y - half);
        stream.lineTo(x - half, y);
        stream.closePath();
        stream.fill();
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    private static String known(PDFont font, String text) {
        StringBuilder known = new StringBuilder();
        letters(text).forEach(letter -> {
            if (has(font, letter)) {
                known.appendCodePoint(letter);
            } else {
                known.append(PdfFont.MARK);
            }
        });
        return known.toString();
    }

    /** Letters and their accents may be apart: they are put together as far as Unicode can. */
    private static IntStream letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter);
    }

    private static boolean has(PDFont font, int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
