package drydock.scan.lexer;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a text and tells code from comments. Takes time in proportion to the text, whatever stands in it, and
 * never fails: an unclosed comment runs to the end, an unclosed string to the end of its line or text.
 */
public final class Lexer {
    private final Syntax syntax;
    private final List<String> lineComments;
    private final char[] text;
    private final Places marks;
    private final Actions actions;
    private final LexedTextBuilder out;
    private final JavaScriptRegex regexes;
    private final HereDocuments hereDocuments;
    private final Deque<Integer> templateBraces = new ArrayDeque<>();
    private int at;
    /** A mark that is not behind the first one from {@link #at} on. */
    private int mark;

    private int brackets;
    private boolean unclosed;
    private boolean inHereDocument;

    /**
     * Two looks at one text.
     *
     * @param strings the offsets of what stands in strings: there white space is content; not to be changed
     */
    public record Both(LexedText code, LexedText withStrings, BitSet strings) {}

    private Lexer(SourceText source, Language language, boolean keepsStrings) {
        this.text = source.chars();
        this.marks = source.marks();
        this.syntax = language.syntax();
        boolean cairoZero = syntax.has(Quirk.CAIRO_ZERO_HASH) && CairoZero.isWrittenIn(source);
        this.lineComments = cairoZero ? List.of("//", "#") : syntax.lineComments();
        this.actions = cairoZero ? Actions.of(syntax, lineComments) : language.actions();
        this.regexes = new JavaScriptRegex(text);
        this.hereDocuments = new HereDocuments(text);
        this.out = new LexedTextBuilder(source, keepsStrings);
    }

    public static LexedText lex(SourceText source, Language language) {
        return new Lexer(source, language, false).run();
    }

    /** As {@link #lex}, and the same once more with what stands in strings, as it stands there. */
    public static Both lexBoth(SourceText source, Language language) {
        Lexer lexer = new Lexer(source, language, true);
        LexedText text = lexer.run();
        return new Both(text, lexer.out.withStrings(text), lexer.out.strings());
    }

    private LexedText run() {
        while (at < text.length) {
            char c = text[at];
            switch (actions.at(c)) {
                case Actions.CODE -> at = out.codes(at, actions);
                case Actions.BLANK, Actions.SPACE -> at = out.spaces(at, actions);
                case Actions.LINE_FEED -> {
                    lineFeed();
                    hereDocument();
                }
                default -> special(c);
            }
        }
        return out.build(unclosed);
    }

    private void code() {
        out.code();
        at++;
    }

    private void lineFeed() {
        out.lineFeed(at++);
    }

    private void special(char c) {
        if (!comment() && !quirk(c) && !quote()) {
            countBrackets(c);
            code();
        }
    }

    private void countBrackets(char c) {
        switch (c) {
            case '(', '[', '{' -> brackets++;
            case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
            default -> {}
        }
    }

    private boolean comment() {
        BlockComment block = syntax.block();
        if (block != null && startsWith(block.open())) {
            blockComment(block);
            return true;
        }
        for (String mark : lineComments) {
            if (startsWith(mark) && (!syntax.has(Quirk.HASH_STARTS_WORD) || atStartOfWord())) {
                int start = at;
                at = endOfLineComment();
                out.comment(start, at);
                return true;
            }
        }
        return false;
    }

    private boolean atStartOfWord() {
        return at == 0 || SourceText.isSpace(text[at - 1]) || text[at - 1] == ';';
    }

    private void blockComment(BlockComment block) {
        int depth = block.hasSlashes() ? slashComment(block.nests()) : markedComment(block);
        if (depth > 0) {
            unclosed = true;
        }
    }

    /** Takes a comment character by character; gives how many are still open at the end of the text. */
    private int markedComment(BlockComment block) {
        int depth = 0;
        do {
            int start = at;
            if (text[at] == '\n') {
                out.comment(at, at);
                lineFeed();
                continue;
            }
            if (startsWith(block.close())) {
                at += block.close().length();
                depth--;
            } else if (startsWith(block.open()) && (depth == 0 || block.nests())) {
                at += block.open().length();
                depth++;
            } else {
                at++;
            }
            out.comment(start, at);
        } while (depth > 0 && at < text.length);
        return depth;
    }

    /** The same, from mark to mark: each end of the comment has a slash. */
    private int slashComment(boolean nests) {
        int start = at;
        int depth = 1;
        at += 2;
        for (goToMark(); mark < marks.count(); mark++) {
            int place = marks.at(mark);
            if (text[place] == '\n') {
                out.comment(start, place);
                at = place;
                lineFeed();
                start = at;
            } else if (text[place] == '/' && place > at && text[place - 1] == '*') {
                at = place + 1;
                if (--depth == 0) {
                    out.comment(start, at);
                    return 0;
                }
            } else if (nests && place >= at && startsWith("/*", place)) {
                at = place + 2;
                depth++;
            }
        }
        at = text.length;
        out.comment(start, at);
        return depth;
    }

    private boolean quirk(char c) {
        return switch (c) {
            case 'r' -> syntax.has(Quirk.RUST_RAW_STRINGS) && special(SpecialStrings.rustRaw(text, at));
            case 'R' -> syntax.has(Quirk.CPP_RAW_STRINGS) && special(SpecialStrings.cppRaw(text, at));
            case '\'' -> syntax.has(Quirk.CHAR_LITERALS) && special(SpecialStrings.charLiteral(text, at));
            case '/' -> syntax.has(Quirk.REGEX_LITERALS) && regexLiteral();
            case '`', '{', '}' -> syntax.has(Quirk.TEMPLATES) && template(c);
            case '\\' -> syntax.has(Quirk.BACKSLASH_ESCAPES) && escape();
            case '<', '(', ')' -> syntax.has(Quirk.HERE_DOCUMENTS) && redirection(c);
            default -> false;
        };
    }

    private boolean quote() {
        for (Quote quote : syntax.quotes()) {
            if (startsWith(quote.open())) {
                if (syntax.has(Quirk.DOCSTRINGS) && quote.spansLines() && standsAlone()) {
                    docstring(quote);
                } else {
                    string(quote);
                }
                return true;
            }
        }
        return false;
    }

    /** Whether a statement begins here, so that a string is nobody's value. */
    private boolean standsAlone() {
        return brackets == 0 && !out.hasCode() && !continuesLine();
    }

    private boolean continuesLine() {
        int before = at - 1;
        while (before >= 0 && text[before] != '\n') {
            before--;
        }
        return before > 0 && text[before - 1] == '\\';
    }

    /** A docstring is comment, unless code follows it on its last line: then it was a value after all. */
    private void docstring(Quote quote) {
        int end = quote.end(text, at);
        int after = end;
        while (after < text.length && text[after] != '\n' && SourceText.isSpace(text[after])) {
            after++;
        }
        if (after < text.length && text[after] != '\n' && text[after] != '#') {
            string(quote);
            return;
        }
        while (at < end) {
            if (text[at] == '\n') {
                out.comment(at, at);
                lineFeed();
            } else {
                out.comment(at, ++at);
            }
        }
    }

    private void string(Quote quote) {
        int end = quote.end(text, at);
        takeString(quote.open().length(), quote.close(), end);
    }

    /** Takes the characters up to {@code end} as a string: its marks stay in the code, what stands in it does not. */
    private void takeString(int openLength, String close, int end) {
        int inside = at + openLength;
        int closing = end - close.length();
        boolean closed = closing >= inside && startsWith(close, closing);
        out.string(Math.min(inside, end), closed ? closing : end);
        while (at < end) {
            if (text[at] == '\n') {
                if (!inHereDocument) {
                    out.code();
                }
                lineFeed();
            } else if (at < inside || (closed && at >= closing)) {
                code();
            } else {
                out.inString(at, isStringCode(text[at]));
                at++;
            }
        }
    }

    /** A blank line in a string is code; in a here-document, whose lines are no value of the program, it is blank. */
    private boolean isStringCode(char c) {
        return !inHereDocument || !SourceText.isSpace(c);
    }

    private boolean escape() {
        code();
        if (at < text.length && text[at] != '\n') {
            code();
        }
        return true;
    }

    private boolean redirection(char c) {
        if (c != '<') {
            hereDocuments.parenthesis(at);
            return false;
        }
        for (int left = hereDocuments.redirection(at); left > 0; left--) {
            code();
        }
        return true;
    }

    /** Takes the text that the line before asks for, unless a backslash makes that line go on. */
    private void hereDocument() {
        if (hereDocuments.areAsked() && at < text.length && (at < 2 || text[at - 2] != '\\')) {
            inHereDocument = true;
            takeString(0, "", hereDocuments.end(at));
            inHereDocument = false;
        }
    }

    private boolean regexLiteral() {
        int end = regexes.end(at);
        if (end < 0) {
            return false;
        }
        takeString(1, "/", end);
        return true;
    }

    private boolean special(@Nullable Quote found) {
        if (found == null) {
            return false;
        }
        string(found);
        return true;
    }

    private boolean template(char c) {
        Integer depth = templateBraces.peek();
        if (c == '`') {
            templateText();
            return true;
        }
        if (depth == null) {
            return false;
        }
        templateBraces.pop();
        if (c == '}' && depth == 0) {
            templateText();
            return true;
        }
        templateBraces.push(c == '{' ? depth + 1 : depth - 1);
        return false;
    }

    /** Takes the text of a template up to its end or to the code inside it. */
    private void templateText() {
        int i = at + 1;
        while (i < text.length && text[i] != '`' && !startsWith("${", i)) {
            i += text[i] == '\\' ? 2 : 1;
        }
        boolean opensCode = i < text.length && text[i] == '$';
        int end = Math.min(text.length, opensCode ? i + 2 : i + 1);
        takeString(1, opensCode ? "${" : "`", end);
        if (opensCode) {
            templateBraces.push(0);
        }
    }

    private int endOfLineComment() {
        for (goToMark(); mark < marks.count(); mark++) {
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

    /** Goes to the first mark that is not before {@link #at}. */
    private void goToMark() {
        while (mark < marks.count() && marks.at(mark) < at) {
            mark++;
        }
    }

    private boolean startsWith(String mark) {
        return startsWith(mark, at);
    }

    private boolean startsWith(String mark, int from) {
        return Quote.startsWith(text, mark, from);
    }
}
