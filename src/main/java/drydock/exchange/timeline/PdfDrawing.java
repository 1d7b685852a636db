package drydock.exchange.timeline;

import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a drawing as a PDF of one page: landscape, as small a sheet of the A series as shows it at half its size or more, so
 * that nothing becomes illegible. Letters that the fonts of every reader lack are shown as {@code #}.
 */
public record PdfDrawing(Drawing drawing) {
    /** Points in one unit of a drawing. */
    private static final float POINTS = 72f / 96f;

    private static final float LEAST = 0.5f;
    private static final PDRectangle[] SHEETS = {
        PDRectangle.A4, PDRectangle.A3, PDRectangle.A2, PDRectangle.A1, PDRectangle.A0
    };

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(drawing.title());
            PDRectangle sheet = sheet();
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float scale = scale(sheet);
                // the origin of a page is at the lower left
                stream.transform(new Matrix(scale, 0, 0, scale, 0, sheet.getHeight()));
                PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
                for (Shape shape : drawing.shapes()) {
                    draw(stream, font, shape);
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be made in memory", e);
        }
        return out.toByteArray();
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
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> known.append(has(font, letter) ? letter : "#"));
        return known.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
