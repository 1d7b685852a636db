package drydock.scan.lexer;

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
    private final char[] text;
    private final Actions actions;
    private final LexedTextBuilder out;
    private final Comments comments;
    private final JavaScriptRegex regexes;
    private final HereDocuments hereDocuments;
    private final Deque<Integer> templateBraces = new ArrayDeque<>();
    private int at;
    private int brackets;
    private boolean inHereDocument;

    /**
     * Two looks at one text.
     *
     * @param strings the offsets of what stands in strings: there white space is content; not to be changed
     */
    public record Both(LexedText code, LexedText withStrings, BitSet strings) {}

    private Lexer(SourceText source, Language language, boolean keepsStrings) {
        this.text = source.chars();
        this.syntax = language.syntax();
        boolean cairoZero = syntax.has(Quirk.CAIRO_ZERO_HASH) && CairoZero.isWrittenIn(source);
        List<String> lineComments = cairoZero ? List.of("//", "#") : syntax.lineComments();
        this.actions = cairoZero ? Actions.of(syntax, lineComments) : language.actions();
        this.regexes = new JavaScriptRegex(text);
        this.hereDocuments = new HereDocuments(text);
        this.out = new LexedTextBuilder(source, keepsStrings);
        this.comments = new Comments(source, syntax, lineComments, out);
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
        return out.build(comments.endInComment());
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
        int start = at;
        at = comments.take(start);
        return at > start;
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

    private boolean startsWith(String mark) {
        return startsWith(mark, at);
    }

    private boolean startsWith(String mark, int from) {
        return Quote.startsWith(text, mark, from);
    }
}
