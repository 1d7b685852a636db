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
        int total = 1 + lineFeeds(0, end);
        int blank = blankMatches(0, end);
        comments();
        int comment = blockLines + singleLines - shared;
        int source = total - comment - blank + blockBlank + mixedLines;
        return new Sloc(total, source, comment, blank);
    }

    private void comments() {
        int at = 0;
        int line = 0;
        int nextBlock = -1;
        int nextSingle = -1;
        while (at < end) {
            if (text[at] == '\n') {
                at++;
                line++;
                continue;
            }
            nextBlock = nextBlock >= at ? nextBlock : find('/', '*', at);
            nextSingle = nextSingle >= at ? nextSingle : find('/', '/', at);
            int open = Math.min(nextBlock, nextSingle);
            if (open >= end) {
                mixed(at, line, -1, end);
                return;
            }
            boolean block = nextBlock < nextSingle;
            int inside = block ? afterStars(open) : open + 2;
            int close = block ? find('*', '/', inside) : endOfComment(inside);
            if (block && close >= end) {
                return;
            }
            int after = block ? close + 2 : close;
            int start = line + lineFeeds(at, open);
            mixed(at, line, start, open);
            int stop = start + lineFeeds(inside, close);
            note(block, start, stop, open, after);
            at = after;
            line = stop;
        }
    }

    private void note(boolean block, int start, int stop, int open, int after) {
        if (block) {
            blockBlank += blankMatches(open, after);
            blockLines += stop - start + 1 - (lastBlockStop == start ? 1 : 0);
            lastBlockStop = stop;
        } else {
            singleLines += stop - start + 1 - (lastSingleStop == start ? 1 : 0);
            lastSingleStop = stop;
            shared += lastBlockStop == start ? 1 : 0;
        }
        lastStop = stop;
    }

    /**
     * Notes lines with code and comment.
     *
     * @param start line of the comment at {@code open}; -1 if there is none
     */
    private void mixed(int at, int line, int start, int open) {
        int firstEnd = at;
        while (firstEnd < open && text[firstEnd] != '\n') {
            firstEnd++;
        }
        if ((lastStop == line || start == line) && hasInk(at, firstEnd)) {
            mixedAt(line);
        }
        if (start >= 0) {
            int lastStart = open;
            while (lastStart > at && text[lastStart - 1] != '\n') {
                lastStart--;
            }
            if (hasInk(lastStart, open)) {
                mixedAt(start);
            }
        }
    }

    private void mixedAt(int line) {
        mixedLines += lastMixed == line ? 0 : 1;
        lastMixed = line;
    }

    private boolean hasInk(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text[i])) {
                return true;
            }
        }
        return false;
    }

    private int find(char first, char second, int from) {
        for (int i = from; i + 1 < end; i++) {
            if (text[i] == first && text[i + 1] == second) {
                return i;
            }
        }
        return end;
    }

    private int afterStars(int open) {
        int i = open + 1;
        while (i < end && text[i] == '*') {
            i++;
        }
        return i;
    }

    /** JavaScript's {@code $} also sees the line and paragraph separators of Unicode. */
    private int endOfComment(int from) {
        int i = from;
        while (i < end && !endsLine(text[i])) {
            i++;
        }
        return i;
    }

    private int lineFeeds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029';
    }

    /** How often {@code /^\s*$/mg} matches between two places, taken for a text of its own. */
    private int blankMatches(int from, int to) {
        int count = 0;
        int at = from;
        while (at <= to) {
            if (at > from) {
                at = startOfLine(at, to);
                if (at > to) {
                    break;
                }
            }
            int run = at;
            int lastEnd = -1;
            while (run < to && isSpace(text[run])) {
                lastEnd = endsLine(text[run]) ? run : lastEnd;
                run++;
            }
            int match = run == to ? to : lastEnd;
            if (match < 0) {
                at = run + 1;
                continue;
            }
            count++;
            at = match > at ? match : at + 1;
        }
        return count;
    }

    /** The first place from {@code at} on that a line begins at; behind {@code to} if there is none. */
    private int startOfLine(int at, int to) {
        int i = at;
        while (i <= to) {
            char before = text[i - 1];
            if (before == '\n' || before == '\u2028' || before == '\u2029') {
                return i;
            }
            i++;
        }
        return i;
    }
}
