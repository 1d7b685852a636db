package drydock.scan.lexer;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import java.util.List;

/**
 * Takes comments. Most are not read character by character but from mark to mark: what ends one is a mark, or stands before one.
 */
final class Comments {
    private final char[] text;
    private final Places marks;
    private final Syntax syntax;
    private final List<String> lineComments;
    private final LexedTextBuilder out;
    /** The mark to be looked at next. */
    private int mark;

    private boolean unclosed;

    /** @param lineComments what begins a comment that ends with its line */
    Comments(SourceText source, Syntax syntax, List<String> lineComments, LexedTextBuilder out) {
        this.text = source.chars();
        this.marks = source.marks();
        this.syntax = syntax;
        this.lineComments = lineComments;
        this.out = out;
    }

    /** Whether the last comment is open at the end of the text. */
    boolean endInComment() {
        return unclosed;
    }

    /**
     * Takes the comment that begins at a place.
     *
     * @param at not before the end of the last one
     * @return where it ends; {@code at} if none begins there
     */
    int take(int at) {
        BlockComment block = syntax.block();
        if (block != null && Quote.startsWith(text, block.open(), at)) {
            return block.hasSlashes() ? betweenSlashes(at, block.nests()) : block(at, block);
        }
        for (String opening : lineComments) {
            if (Quote.startsWith(text, opening, at) && (!syntax.has(Quirk.HASH_STARTS_WORD) || startsWord(at))) {
                int end = endOfLine(at);
                out.comment(at, end);
                return end;
            }
        }
        return at;
    }

    private boolean startsWord(int at) {
        return at == 0 || SourceText.isSpace(text[at - 1]) || text[at - 1] == ';';
    }

    /** Takes a comment of any kind, character by character. */
    private int block(int open, BlockComment block) {
        int at = open + block.open().length();
        out.comment(open, at);
        int depth = 1;
        while (depth > 0 && at < text.length) {
            int start = at;
            if (text[at] == '\n') {
                out.comment(at, at);
                out.lineFeed(at++);
            } else if (Quote.startsWith(text, block.close(), at)) {
                at += block.close().length();
                depth--;
                out.comment(start, at);
            } else if (block.nests() && Quote.startsWith(text, block.open(), at)) {
                at += block.open().length();
                depth++;
                out.comment(start, at);
            } else {
                out.comment(start, ++at);
            }
        }
        unclosed = depth > 0;
        return at;
    }

    /** Takes a comment each of whose ends has a slash. */
    private int betweenSlashes(int open, boolean nests) {
        int start = open; // of what is to be taken next
        int at = open + 2; // behind the end that was met last
        int depth = 1;
        for (goTo(at); mark < marks.count(); mark++) {
            int place = marks.at(mark);
            if (text[place] == '\n') {
                out.comment(start, place);
                out.lineFeed(place);
                at = place + 1;
                start = at;
            } else if (text[place] == '/' && place > at && text[place - 1] == '*') {
                at = place + 1;
                if (--depth == 0) {
                    out.comment(start, at);
                    return at;
                }
            } else if (nests && place >= at && Quote.startsWith(text, "/*", place)) {
                at = place + 2;
                depth++;
            }
        }
        out.comment(start, text.length);
        unclosed = true;
        return text.length;
    }

    private int endOfLine(int at) {
        for (goTo(at); mark < marks.count(); mark++) {
            if (endsLineComment(text[marks.at(mark)])) {
                return marks.at(mark);
            }
        }
        return text.length;
    }

    /** Code behind some of these looks like part of the comment, and is compiled. */
    private boolean endsLineComment(char c) {
        return switch (c) {
            case '\n' -> true;
            case '\u2028', '\u2029' -> syntax.has(Quirk.SEPARATORS_END_COMMENTS);
            case '\u000b', '\f' -> syntax.has(Quirk.FEEDS_END_COMMENTS);
            default -> false;
        };
    }

    /** Goes to the first mark that is not before {@code at}. */
    private void goTo(int at) {
        while (mark < marks.count() && marks.at(mark) < at) {
            mark++;
        }
    }
}
