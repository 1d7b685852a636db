package drydock.scan.count;

import static drydock.scan.text.SourceText.isSpace;

/**
 * Counts lines as the JavaScript package {@code sloc} 0.3 does for JavaScript, which is what {@code
 * solidity-code-metrics} uses for Solidity. It knows no strings; the opening of a block comment takes all stars that
 * follow, so that {@code /****}{@code /} stays open; where a comment is never closed it stops counting comments; and of
 * blank lines in a row it sees two at most. All of that is kept, because published numbers have it.
 */
final class SlocCounter {
    private final char[] text;
    private final int end;

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

    private SlocCounter(char[] text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Lines in all, of code, with comment, and blank. */
    record Sloc(int total, int source, int comment, int blank) {}

    /** Counts the first {@code length} characters of {@code text}. */
    static Sloc count(char[] text, int length) {
        int end = length > 0 && text[length - 1] == '\n' ? length - 1 : length;
        return new SlocCounter(text, end).run();
    }

    private Sloc run() {
        int total = 1 + comments();
        int blank = blankMatches(0, end);
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
        while (at < end) {
            int mark = endOrSlash(at);
            ink = ink || hasInk(at, mark);
            at = mark;
            if (at == end) {
                break;
            }
            if (text[at] == '\n') {
                inkBehind |= ink && lastStop == line;
                ink = false;
                line++;
                at++;
            } else if (at + 1 >= end || (text[at + 1] != '*' && text[at + 1] != '/')) {
                ink = true;
                at++;
            } else {
                boolean block = text[at + 1] == '*';
                int stop = block ? endOfBlock(at, line) : line;
                if (stop < 0) {
                    return line + lineFeedsAfter(at);
                }
                if (inkBehind) {
                    mixedAt(lastStop);
                }
                if (ink) {
                    mixedAt(line);
                }
                int after = block ? blockEnd : endOfLine(at + 2, end);
                note(block, line, stop, at, after);
                at = after;
                line = stop;
                ink = false;
                inkBehind = false;
            }
        }
        if (inkBehind || (ink && lastStop == line)) {
            mixedAt(lastStop);
        }
        return line;
    }

    /** The first slash or line feed from {@code from} on; the end if there is none. */
    private int endOrSlash(int from) {
        char[] all = text;
        int to = end;
        int i = from;
        while (i < to && all[i] != '\n' && all[i] != '/') {
            i++;
        }
        return i;
    }

    private boolean hasInk(int from, int to) {
        int i = from;
        while (i < to && isSpace(text[i])) {
            i++;
        }
        return i < to;
    }

    private int lineFeedsAfter(int from) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += text[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Finds where the block comment ends that opens at {@code open}: the line, negative if nowhere; {@link #blockEnd}. */
    private int endOfBlock(int open, int line) {
        char[] all = text;
        int last = end - 1;
        int stop = line;
        for (int i = afterStars(open); i < last; i++) {
            char c = all[i];
            if (c == '\n') {
                stop++;
            } else if (c == '*' && all[i + 1] == '/') {
                blockEnd = i + 2;
                return stop;
            }
        }
        return -1;
    }

    private void note(boolean block, int start, int stop, int open, int after) {
        if (block) {
            blockBlank += blankMatches(open, after);
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

    /** JavaScript's {@code $} also sees the line and paragraph separators of Unicode. */
    private int endOfLine(int from, int to) {
        char[] all = text;
        int i = from;
        while (i < to && !endsLine(all[i])) {
            i++;
        }
        return i;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || (c >= '\u2028' && c <= '\u2029');
    }

    /** How often {@code /^\s*$/mg} matches between two places, taken for a text of its own. */
    private int blankMatches(int from, int to) {
        int count = 0;
        int at = from;
        while (at <= to) {
            int run = at;
            int lastEnd = -1;
            while (run < to && isSpace(text[run])) {
                lastEnd = endsLine(text[run]) ? run : lastEnd;
                run++;
            }
            int match = run == to ? to : lastEnd;
            count += match < 0 ? 0 : 1;
            // the next line that begins behind the match
            at = endOfLine(match < 0 ? run : Math.max(match - 1, at), to) + 1;
        }
        return count;
    }
}
