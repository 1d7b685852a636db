package drydock.exchange.request;

/**
 * An answer as it stands in a file.
 *
 * @param where the cell or field: {@code C7}, {@code answers/rate}
 * @param text of it, without white space around
 * @param type what the file says it is
 */
record RawAnswer(String where, String text, Type type) {
    RawAnswer as(Type other) {
        return new RawAnswer(where, text, other);
    }

    enum Type {
        TEXT,
        /** Exact, with a point as decimal separator. */
        NUMBER,
        /** A part of one that a spreadsheet shows in per cent: 0.3 stands for 30 %. */
        SHARE,
        /** A date that a spreadsheet stores as days. */
        DAYS,
        /** The same, counted from 1904. */
        DAYS_SINCE_1904,
        /** Computed by a spreadsheet: what it says depends on who opens it. */
        FORMULA,
        /** One cell over several rows or over the question: it is not clear what it answers. */
        MERGED,
        ERROR
    }
}
