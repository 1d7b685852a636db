package drydock.scan.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where in a text a line ends or a slash stands, in order. They are few: whoever looks for lines and for comments that slashes
 * begin and end goes from one to the next.
 */
public final class Marks {
    /** First of the two characters that end lines for JavaScript and are none of ASCII. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private int[] places;
    private int count;

    /** @param size how many are expected */
    Marks(int size) {
        this.places = new int[Math.max(1, size)];
    }

    static Marks of(char[] text) {
        Marks marks = new Marks(text.length / 16);
        for (int i = 0; i < text.length; i++) {
            if (isMark(text[i])) {
                marks.add(i);
            }
        }
        return marks;
    }

    static boolean isMark(char c) {
        return c == '/' || endsLine(c);
    }

    /** JavaScript's {@code $} also sees the line and paragraph separators of Unicode. */
    public static boolean endsLine(char c) {
        return c == '\n' || (c >= LINE_SEPARATOR && c <= PARAGRAPH_SEPARATOR);
    }

    /** @param place behind those before */
    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    /**
     * Those that stand in none of some spans.
     *
     * @param spans in their order
     */
    public Marks outside(List<Span> spans) {
        Marks outside = new Marks(count);
        int mark = 0;
        for (Span span : spans) {
            for (; mark < count && places[mark] < span.start(); mark++) {
                outside.add(places[mark]);
            }
            while (mark < count && places[mark] < span.end()) {
                mark++;
            }
        }
        for (; mark < count; mark++) {
            outside.add(places[mark]);
        }
        return outside;
    }

    public int count() {
        return count;
    }

    /** Where mark number {@code mark} stands, from 0. */
    public int at(int mark) {
        return places[mark];
    }
}
