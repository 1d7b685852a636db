package drydock.ui.compare;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one row and column.
 *
 * @param text never empty
 * @param detail a second, quieter line: a source and its date, a note; empty if there is none
 * @param spread the same as a picture; null where a picture says no more
 */
record CompareCell(
        String text, String detail, Mark mark, @Nullable Spread spread) {
    static final CompareCell UNKNOWN = new CompareCell("unknown", "", Mark.UNKNOWN, null);

    /** How a cell stands out, beside its words. */
    enum Mark {
        PLAIN,
        UNKNOWN,
        YES,
        NO,
        STALE,
        RAISED
    }

    /** From the worst to the best that a total can turn out to be, 0 to 10. */
    record Spread(double low, double high) {}

    static CompareCell of(String text) {
        return of(text, "");
    }

    static CompareCell of(String text, String detail) {
        return new CompareCell(text, detail, Mark.PLAIN, null);
    }

    /** Says {@code text}, or that it is unknown. */
    static CompareCell orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? UNKNOWN : of(text);
    }

    CompareCell marked(Mark as) {
        return new CompareCell(text, detail, as, spread);
    }

    CompareCell detailed(String words) {
        return new CompareCell(text, words, mark, spread);
    }

    /** Both lines, as they are read aloud, copied and exported. */
    String whole() {
        return detail.isEmpty() ? text : text + " (" + detail + ")";
    }
}
