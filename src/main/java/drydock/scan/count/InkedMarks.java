package drydock.scan.count;

import static drydock.scan.text.SourceText.isSpace;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import java.util.List;

/**
 * The marks of a text, and behind each the first character that is no white space. Every count asks for it at each line, so that
 * it is looked for once.
 */
final class InkedMarks {
    private final int[] places;
    private final int[] inks;
    private final int count;
    private final int firstInk;

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
        int[] keptPlaces = new int[count];
        int[] keptInks = new int[count];
        int kept = 0;
        int mark = 0;
        for (int span = 0; span <= spans.size(); span++) {
            int start = span < spans.size() ? spans.get(span).start() : Integer.MAX_VALUE;
            int first = mark;
            while (mark < count && places[mark] < start) {
                mark++;
            }
            System.arraycopy(places, first, keptPlaces, kept, mark - first);
            System.arraycopy(inks, first, keptInks, kept, mark - first);
            kept += mark - first;
            while (span < spans.size()
                    && mark < count
                    && places[mark] < spans.get(span).end()) {
                mark++;
            }
        }
        return new InkedMarks(keptPlaces, keptInks, kept, firstInk);
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
