package drydock.exchange.timeline;

import java.util.List;

/**
 * Something drawn: shapes one over the other, in units of which 96 make an inch; the origin is at the upper left.
 *
 * @param title what it shows
 */
public record Drawing(String title, double width, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A shape. */
    public sealed interface Shape {
        /** A filled rectangle. */
        record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

        /** The outline of a rectangle. */
        record Frame(double x, double y, double width, double height, Ink ink) implements Shape {}

        /** A square on its corner, as wide as high. */
        record Diamond(double centreX, double centreY, double size, Ink ink) implements Shape {}

        /** A straight line. */
        record Segment(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Shape {}

        /**
         * Words in one line.
         *
         * @param baseline where the letters stand
         * @param size of the letters
         */
        record Words(double x, double baseline, double size, Ink ink, String text) implements Shape {}
    }

    /** Colours that tell apart on white paper, also in grey: documents do not follow the window's theme. */
    public enum Ink {
        TEXT(0x1f2328),
        MUTED(0x59636e),
        RULE(0xd1d9e0),
        SHADE(0xf3f5f7),
        LINK(0xafb8c1),
        STEP(0x80b9f7),
        CRITICAL(0x0969da),
        LATE(0xbc7300),
        DONE(0x8c959f),
        MARK(0x6639ba),
        MARK_PALE(0xd8c9f5),
        TODAY(0xcf222e);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        /** Red, green and blue, eight bits each. */
        public int rgb() {
            return rgb;
        }
    }
}
