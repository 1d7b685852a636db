package drydock.scan.count;

import static drydock.scan.text.SourceText.isSpace;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import java.util.List;

/** The marks of a text, and behind each the first character that is no white space: four counts ask for that at each line. */
final class InkedMarks {
    private final int[] places;
    private final int[] inks;
    private final int firstInk;
    private int count;

    private InkedMarks(int[] places, int[] inks, int count, int firstInk) {
        this.places = places;
        this.inks = inks;
        this.count = count;
        this.firstInk = firstInk;
    }

    /** All marks of a text. */
    static InkedMarks of(SourceText source) {
        char[] text = source.chars();
        Places marks = source.marks();
        int[] places = new int[marks.count()];
        int[] inks = new int[marks.count()];
        int next = text.length;
        int behind = text.length;
        // backwards: white space that goes on behind the next mark was measured there
        for (int i = marks.count() - 1; i >= 0; i--) {
            places[i] = marks.at(i);
            inks[i] = ink(text, places[i] + 1, next, behind);
            next = places[i];
            behind = text[next] == '/' ? next : inks[i];
        }
        return new InkedMarks(places, inks, places.length, ink(text, 0, next, behind));
    }

    /** The first ink from {@code from} on, where it is {@code behind} if there is none before {@code next}. */
    private static int ink(char[] text, int from, int next, int behind) {
        int at = from;
        while (at < next && isSpace(text[at])) {
            at++;
        }
        return at < next ? at : behind;
    }

    /**
     * Those that are in none of some spans, each of which begins with ink.
     *
     * @param spans in their order
     */
    InkedMarks outside(List<Span> spans) {
        InkedMarks outside = new InkedMarks(new int[count], new int[count], 0, firstInk);
        int mark = 0;
        for (Span span : spans) {
            int end = firstFrom(span.start(), mark);
            outside.append(this, mark, end);
            mark = firstFrom(span.end(), end);
        }
        outside.append(this, mark, count);
        return outside;
    }

    /** The first mark at {@code place} or behind it, of those from number {@code first} on. */
    private int firstFrom(int place, int first) {
        int mark = first;
        while (mark < count && places[mark] < place) {
            mark++;
        }
        return mark;
    }

    private void append(InkedMarks from, int first, int end) {
        System.arraycopy(from.places, first, places, count, end - first);
        System.arraycopy(from.inks, first, inks, count, end - first);
        count += end - first;
    }

    int count() {
        return count;
    }

    /** Where mark number {@code number} stands, from 0. */
    int at(int number) {
        return places[number];
    }

    /** The first character behind mark number {@code number} that is no white space; from the start of the text for -1. */
    int inkBehind(int number) {
        return number < 0 ? firstInk : inks[number];
    }
}
