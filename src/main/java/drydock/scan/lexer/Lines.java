package drydock.scan.lexer;

import java.util.Arrays;

/** Writes down, line after line, where each begins and what is in it. */
final class Lines {
    private static final byte BLANK = 0;
    private static final byte COMMENT = 1;
    private static final byte CODE = 2;

    private int[] starts = new int[256];
    private byte[] kinds = new byte[256];
    private int count;
    private int start;
    private boolean code;
    private boolean comment;

    void code() {
        code = true;
    }

    void comment() {
        comment = true;
    }

    boolean hasCode() {
        return code;
    }

    /** Ends the line whose line feed stands at {@code at}. */
    void end(int at) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        starts[count] = start;
        kinds[count++] = code ? CODE : comment ? COMMENT : BLANK;
        start = at + 1;
        code = false;
        comment = false;
    }

    /** Ends the text; what stands after the last line feed is a line if it is anything. */
    void finish(int length) {
        if (start < length) {
            end(length);
        }
    }

    int count() {
        return count;
    }

    int startOf(int line) {
        return starts[line];
    }

    LineKind kindOf(int line) {
        return switch (kinds[line]) {
            case CODE -> LineKind.CODE;
            case COMMENT -> LineKind.COMMENT;
            default -> LineKind.BLANK;
        };
    }

    /** The line, from 0, that holds the character at {@code offset}. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    LineCounts counts() {
        int[] of = new int[CODE + 1];
        for (int i = 0; i < count; i++) {
            of[kinds[i]]++;
        }
        return new LineCounts(of[CODE], of[COMMENT], of[BLANK]);
    }
}
