package drydock.scan.count;

import drydock.scan.text.Marks;
import drydock.scan.text.SourceText;

/**
 * Counts lines as the JavaScript package {@code sloc} 0.3 does for JavaScript, which is what {@code
 * solidity-code-metrics} uses for Solidity. It knows no strings; the opening of a block comment takes all stars that
 * follow, so that {@code /****}{@code /} stays open; where a comment is never closed it stops counting comments; and of
 * blank lines in a row it sees two at most. All of that is kept, because published numbers have it.
 */
final class SlocCounter {
    private final char[] text;
    private final int end;
    private final InkedMarks marks;
    /** The mark to be looked at next. */
    private int mark;

    private int blockLines;
    private int singleLines;
    private int mixedLines;
    private int blockBlank;
    /** Single-line comments on the last line of a block comment: that line is counted once. */
    private int shared;

    private int lastBlockStop = -1;
    private int lastSingleStop = -1;
    private int lastMixed = -1;
    private int lastStop = -1;
    /** Behind the block comment that was found last. */
    private int blockEnd;

    private SlocCounter(char[] text, int end, InkedMarks marks) {
        this.text = text;
        this.end = end;
        this.marks = marks;
    }

    /** Lines in all, of code, with comment, and blank. */
    record Sloc(int total, int source, int comment, int blank) {}

    /**
     * Counts a text.
     *
     * @param marks all of its marks, or those outside its function headers, so that each of these counts as a part of one line
     */
    static Sloc count(SourceText source, InkedMarks marks) {
        char[] text = source.chars();
        int length = text.length;
        int end = length > 0 && text[length - 1] == '\n' ? length - 1 : length;
        return new SlocCounter(text, end, marks).run();
    }

    private Sloc run() {
        int total = 1 + comments();
        int blank = blankMatches(0, ink(-1), end, 0);
        int comment = blockLines + singleLines - shared;
        int source = total - comment - blank + blockBlank + mixedLines;
        return new Sloc(total, source, comment, blank);
    }

    /** Counts what has to do with comments in one pass; gives the number of line feeds. */
    private int comments() {
        int line = 0;
        // since the last comment: ink on this line, and on the line that the comment ended on
        boolean ink = false;
        boolean inkBehind = false;
        int at = 0;
        while (place(mark) < end) {
            int place = place(mark);
            ink |= hasInk(at, place);
            at = place;
            if (text[at] == '\n') {
                inkBehind |= ink && lastStop == line;
                ink = false;
                line++;
                at++;
                mark++;
            } else if (!opensComment(at)) {
                ink |= text[at] == '/';
                at++;
                mark++;
            } else {
                boolean block = text[at + 1] == '*';
                int first = mark;
                int stop = block ? endOfBlock(at, line) : line;
                if (stop < 0) {
                    return line + lineFeedsFrom(first);
                }
                if (inkBehind) {
                    mixedAt(lastStop);
                }
                if (ink) {
                    mixedAt(line);
                }
                int after = block ? blockEnd : endOfLine(at + 2);
                note(block, line, stop, at, after, first);
                at = after;
                line = stop;
                ink = false;
                inkBehind = false;
            }
        }
        ink |= hasInk(at, end);
        if (inkBehind || (ink && lastStop == line)) {
            mixedAt(lastStop);
        }
        return line;
    }

    /** Where a mark stands; the end if there is no such mark in the text. */
    private int place(int number) {
        return number < marks.count() ? Math.min(marks.at(number), end) : end;
    }

    private boolean opensComment(int at) {
        return text[at] == '/' && at + 1 < end && (text[at + 1] == '*' || text[at + 1] == '/');
    }

    /** Where the first ink behind a mark stands; the end if there is none in the text. */
    private int ink(int number) {
        return number < marks.count() ? Math.min(marks.inkBehind(number), end) : end;
    }

    /**
     * Whether there is ink between two places.
     *
     * @param from behind the mark before the next one, or the next one itself
     */
    private boolean hasInk(int from, int to) {
        return from < to && ink(mark - 1) < to;
    }

    private int lineFeedsFrom(int first) {
        int count = 0;
        for (int i = first; place(i) < end; i++) {
            count += text[place(i)] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Finds where the block comment ends that opens at {@code open}: the line, negative if nowhere; {@link #blockEnd}. */
    private int endOfBlock(int open, int line) {
        int inside = afterStars(open);
        int stop = line;
        for (mark++; place(mark) < end; mark++) {
            int place = place(mark);
            if (text[place] == '\n') {
                stop++;
            } else if (text[place] == '/' && place > inside && text[place - 1] == '*') {
                blockEnd = place + 1;
                mark++;
                return stop;
            }
        }
        return -1;
    }

    /** Goes to the mark that ends the line on which {@code from} stands; gives its place. */
    private int endOfLine(int from) {
        mark = lineEnd(mark, from, end);
        return place(mark);
    }

    /** The first mark, from number {@code first} on, that ends a line between two places; one behind them if none does. */
    private int lineEnd(int first, int from, int to) {
        int i = first;
        int place = place(i);
        while (place < to && (place < from || !Marks.endsLine(text[place]))) {
            place = place(++i);
        }
        return i;
    }

    /** @param first the mark that opens the comment */
    private void note(boolean block, int start, int stop, int open, int after, int first) {
        if (block) {
            blockBlank += blankMatches(open, open, after, first);
            blockLines += stop - start + 1 - (lastBlockStop == start ? 1 : 0);
            lastBlockStop = stop;
        } else {
            singleLines += lastSingleStop == start ? 0 : 1;
            lastSingleStop = stop;
            shared += lastBlockStop == start ? 1 : 0;
        }
        lastStop = stop;
    }

    private void mixedAt(int line) {
        mixedLines += lastMixed == line ? 0 : 1;
        lastMixed = line;
    }

    private int afterStars(int open) {
        int i = open + 1;
        while (i < end && text[i] == '*') {
            i++;
        }
        return i;
    }

    /**
     * How often {@code /^\s*$/mg} matches between two places, taken for a text of its own.
     *
     * @param firstInk its first character that is no white space
     * @param first a mark not behind the first line end of that text
     */
    private int blankMatches(int from, int firstInk, int to, int first) {
        int count = 0;
        int number = first;
        int at = from;
        int run = firstInk;
        while (at <= to) {
            int match = run >= to ? to : lastLineEnd(number, at, run);
            count += match < 0 ? 0 : 1;
            // the next line that begins behind the match
            number = lineEnd(number, match < 0 ? run : Math.max(match - 1, at), to);
            at = Math.min(place(number), to) + 1;
            run = ink(number);
        }
        return count;
    }

    /** The last place between two at which a line ends; negative if there is none. */
    private int lastLineEnd(int first, int from, int to) {
        int last = -1;
        for (int i = first; place(i) < to; i++) {
            last = place(i) >= from && Marks.endsLine(text[place(i)]) ? place(i) : last;
        }
        return last;
    }
}
