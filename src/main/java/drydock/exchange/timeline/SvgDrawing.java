package drydock.exchange.timeline;

import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.util.Locale;

/** Writes a drawing as SVG 1.1, which loads nothing and runs nothing. */
public record SvgDrawing(Drawing drawing) {
    public String text() {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                        + " role=\"img\" font-family=\"Helvetica, Arial, sans-serif\">\n")
                .formatted(
                        number(drawing.width()),
                        number(drawing.height()),
                        number(drawing.width()),
                        number(drawing.height())));
        svg.append("<title>").append(escaped(drawing.title())).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box box ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                colour(box.ink()));
            case Shape.Frame frame ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"%s\"/>"
                        .formatted(
                                number(frame.x()),
                                number(frame.y()),
                                number(frame.width()),
                                number(frame.height()),
                                colour(frame.ink()));
            case Shape.Diamond diamond -> diamond(diamond);
            case Shape.Segment line ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                number(line.x1()),
                                number(line.y1()),
                                number(line.x2()),
                                number(line.y2()),
                                colour(line.ink()),
                                number(line.thickness()));
            case Shape.Words words ->
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                        .formatted(
                                number(words.x()),
                                number(words.baseline()),
                                number(words.size()),
                                colour(words.ink()),
                                escaped(words.text()));
        };
    }

    private static String diamond(Shape.Diamond diamond) {
        double half = diamond.size() / 2;
        double x = diamond.centreX();
        double y = diamond.centreY();
        return "<polygon points=\"%s,%s %s,%s %s,%s %s,%s\" fill=\"%s\"/>"
                .formatted(
                        number(x),
                        number(y - half),
                        number(x + half),
                        number(y),
                        number(x),
                        number(y + half),
                        number(x - half),
                        number(y),
                        colour(diamond.ink()));
    }

    static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    /** Without what XML has no way to write. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
