package drydock.ui.timeline;

import drydock.exchange.timeline.Drawing;
import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A drawing as pixels: twice as many as its units, as far as a picture of that size can be painted. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to be packed
record DrawingPicture(int width, int height, int[] pixels) {
    private static final double SCALE = 2;

    /** The longest side that every graphics pipeline paints. */
    private static final double LONGEST = 8192;

    /** Has to run on the FX thread. */
    static DrawingPicture paint(Drawing drawing) {
        double scale = Math.min(SCALE, LONGEST / Math.max(drawing.width(), drawing.height()));
        Canvas canvas = new Canvas(drawing.width() * scale, drawing.height() * scale);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(Color.WHITE);
        context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.setTransform(new Affine(Transform.scale(scale, scale)));
        drawing.shapes().forEach(shape -> paint(context, shape));
        WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new DrawingPicture(width, height, pixels);
    }

    byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void paint(GraphicsContext context, Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                context.setFill(colour(box.ink()));
                context.fillRect(box.x(), box.y(), box.width(), box.height());
            }
            case Shape.Frame frame -> {
                context.setStroke(colour(frame.ink()));
                context.setLineWidth(1);
                context.strokeRect(frame.x(), frame.y(), frame.width(), frame.height());
            }
            case Shape.Diamond diamond -> {
                double x = diamond.centreX();
                double y = diamond.centreY();
                double half = diamond.size() / 2;
                context.setFill(colour(diamond.ink()));
                context.fillPolygon(
                        new double[] {x, x + half, x, x - half}, new double[] {y - half, y, y + half, y}, 4);
            }
            case Shape.Segment line -> {
                context.setStroke(colour(line.ink()));
                context.setLineWidth(line.thickness());
                context.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
            }
            case Shape.Words words -> {
                context.setFill(colour(words.ink()));
                context.setFont(Font.font(words.size()));
                context.fillText(words.text(), words.x(), words.baseline());
            }
        }
    }

    private static Color colour(Ink ink) {
        return Color.rgb(ink.rgb() >> 16 & 0xff, ink.rgb() >> 8 & 0xff, ink.rgb() & 0xff);
    }
}
