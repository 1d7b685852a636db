package drydock.exchange.timeline;

import drydock.exchange.timeline.Drawing.Ink;
import drydock.exchange.timeline.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Shapes while a sheet is laid out. How wide words will be is only guessed, a little too wide: each form has its own font. */
final class Sketch {
    /** Widths of letters, in sizes of them. */
    private static final double NARROW = 0.565;

    private static final double WIDE = 1.05;

    private final List<Shape> shapes = new ArrayList<>();

    void add(Shape shape) {
        shapes.add(shape);
    }

    void words(double x, double baseline, double size, Ink ink, String text) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Words(x, baseline, size, ink, text));
        }
    }

    /** A place among the shapes, to put something behind all that comes later. */
    int place() {
        return shapes.size();
    }

    /** An upright line behind all that came after {@code place}, which leaves room for the words that cross it. */
    void behind(int place, double x, double top, double bottom, Ink ink) {
        List<Shape.Words> crossing = shapes.stream()
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .filter(words -> words.x() - 2 < x && x < words.x() + width(words.text(), words.size()))
                .filter(words -> words.baseline() > top && words.baseline() - words.size() < bottom)
                .sorted((a, b) -> Double.compare(a.baseline(), b.baseline()))
                .toList();
        double from = top;
        List<Shape> pieces = new ArrayList<>();
        for (Shape.Words words : crossing) {
            piece(pieces, x, from, words.baseline() - words.size(), ink);
            from = Math.max(from, words.baseline() + 3);
        }
        piece(pieces, x, from, bottom, ink);
        shapes.addAll(place, pieces);
    }

    private static void piece(List<Shape> pieces, double x, double from, double to, Ink ink) {
        if (to > from) {
            pieces.add(new Shape.Segment(x, from, x, to, 1.2, ink));
        }
    }

    List<Shape> shapes() {
        return shapes;
    }

    static double width(String text, double size) {
        return size
                * text.codePoints()
                        .mapToDouble(letter -> isWide(letter) ? WIDE : NARROW)
                        .sum();
    }

    /** {@code text} as far as there is room; empty where not even a few letters of it have. */
    static String fitted(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int count = letters.length;
        while (count > 0 && width(new String(letters, 0, count), size) + NARROW * size > room) {
            count--;
        }
        return count < 3 ? "" : new String(letters, 0, count).strip() + "…";
    }

    /** Letters that fill a square: those of Chinese, Japanese and Korean, and pictures. */
    private static boolean isWide(int letter) {
        return Character.isIdeographic(letter)
                || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.HIRAGANA
                || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.KATAKANA
                || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.HANGUL_SYLLABLES
                || (Character.isEmoji(letter) && letter > 0xff);
    }
}
