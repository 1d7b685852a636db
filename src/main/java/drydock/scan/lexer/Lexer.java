package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a text and tells code from comments. Takes time in proportion to the text, whatever stands in it, and
 * never fails: an unclosed comment runs to the end, an unclosed string to the end of its line or text.
 */
public final class Lexer {
    /** Stands for white space in strings that are kept: the first character for private use. */
    public static final char STRING_SPACE = '\ue000';

    private static final byte CODE = 0;
    private static final byte SPACE = 1;
    private static final byte LINE_FEED = 2;
    private static final byte SPECIAL = 3;

    private final Syntax syntax;
    private final List<String> lineComments;
    private final SourceText source;
    private final char[] text;
    private final char[] code;
    private final byte[] action = new byte[128];
    private final Lines lines = new Lines();
    private final Deque<Integer> templateBraces = new ArrayDeque<>();
    private int at;
    private int brackets;
    private boolean unclosed;

    private final boolean keepsStrings;

    private Lexer(SourceText source, Syntax syntax, boolean keepsStrings) {
        this.keepsStrings = keepsStrings;
        this.source = source;
        this.text = source.chars();
        this.syntax = syntax;
        this.lineComments = commentsOf(source, syntax);
        this.code = new char[text.length];
        Arrays.fill(code, ' ');
        fillActions();
    }

    public static LexedText lex(SourceText source, Language language) {
        return new Lexer(source, language.syntax(), false).run();
    }

    /**
     * As {@link #lex}, but what stands in strings stays in the code; white space there becomes {@link #STRING_SPACE}, so
     * that it is told from white space between tokens.
     */
    public static LexedText lexKeepingStrings(SourceText source, Language language) {
        return new Lexer(source, language.syntax(), true).run();
    }

    private static List<String> commentsOf(SourceText source, Syntax syntax) {
        return syntax.has(Quirk.CAIRO_ZERO_HASH) && CairoZero.isWrittenIn(source)
                ? List.of("//", "#")
                : syntax.lineComments();
    }

    private void fillActions() {
        for (char c = 0; c < 128; c++) {
            action[c] = c == '\n' ? LINE_FEED : SourceText.isSpace(c) ? SPACE : CODE;
        }
        lineComments.forEach(mark -> action[mark.charAt(0)] = SPECIAL);
        syntax.quotes().forEach(quote -> action[quote.open().charAt(0)] = SPECIAL);
        BlockComment block = syntax.block();
        if (block != null) {
            action[block.open().charAt(0)] = SPECIAL;
        }
        String more = (syntax.has(Quirk.CHAR_LITERALS) ? "'" : "")
                + (syntax.has(Quirk.RUST_RAW_STRINGS) ? "r" : "")
                + (syntax.has(Quirk.CPP_RAW_STRINGS) ? "R" : "")
                + (syntax.has(Quirk.TEMPLATES) ? "`{}" : "")
                + (syntax.has(Quirk.DOCSTRINGS) ? "()[]{}" : "");
        more.chars().forEach(c -> action[c] = SPECIAL);
    }

    private LexedText run() {
        while (at < text.length) {
            char c = text[at];
            byte todo = c < 128 ? action[c] : SourceText.isSpace(c) ? SPACE : CODE;
            switch (todo) {
                case CODE -> code();
                case SPACE -> at++;
                case LINE_FEED -> lineFeed();
                default -> special(c);
            }
        }
        lines.finish(text.length);
        return new LexedText(source, code, lines, unclosed);
    }

    /** Takes one character of code. */
    private void code() {
        code[at] = text[at];
        lines.code();
        at++;
    }

    private void lineFeed() {
        code[at] = '\n';
        lines.end(at);
        at++;
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
                lines.comment();
                at = endOfLine(at);
                return true;
            }
        }
        return false;
    }

    private boolean atStartOfWord() {
        return at == 0 || SourceText.isSpace(text[at - 1]) || text[at - 1] == ';';
    }

    private void blockComment(BlockComment block) {
        lines.comment();
        at += block.open().length();
        int depth = 1;
        while (at < text.length) {
            if (text[at] == '\n') {
                lines.comment();
                lineFeed();
                continue;
            }
            lines.comment();
            if (startsWith(block.close())) {
                at += block.close().length();
                if (--depth == 0) {
                    return;
                }
            } else if (block.nests() && startsWith(block.open())) {
                at += block.open().length();
                depth++;
            } else {
                at++;
            }
        }
        unclosed = true;
    }

    private boolean quirk(char c) {
        return switch (c) {
            case 'r' -> syntax.has(Quirk.RUST_RAW_STRINGS) && rustRawString();
            case 'R' -> syntax.has(Quirk.CPP_RAW_STRINGS) && cppRawString();
            case '\'' -> syntax.has(Quirk.CHAR_LITERALS) && charLiteral();
            case '/' -> syntax.has(Quirk.REGEX_LITERALS) && regexLiteral();
            case '`', '{', '}' -> syntax.has(Quirk.TEMPLATES) && template(c);
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
        return brackets == 0 && !lines.hasCode() && !continuesLine();
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
        int end = endOfString(quote, at + quote.open().length());
        int after = end;
        while (after < text.length && text[after] != '\n' && SourceText.isSpace(text[after])) {
            after++;
        }
        if (after < text.length && text[after] != '\n' && text[after] != '#') {
            string(quote);
            return;
        }
        while (at < end) {
            lines.comment();
            if (text[at] == '\n') {
                lineFeed();
            } else {
                at++;
            }
        }
    }

    private void string(Quote quote) {
        int end = endOfString(quote, at + quote.open().length());
        takeString(quote.open().length(), quote.close(), end);
    }

    /** Takes the characters up to {@code end} as a string: its marks stay in the code, what stands in it does not. */
    private void takeString(int openLength, String close, int end) {
        int inside = at + openLength;
        int closing = end - close.length();
        boolean closed = closing >= inside && startsWith(close, closing);
        while (at < end) {
            if (text[at] == '\n') {
                lines.code();
                lineFeed();
            } else if (at < inside || (closed && at >= closing)) {
                code();
            } else {
                if (keepsStrings) {
                    code[at] = SourceText.isSpace(text[at]) ? STRING_SPACE : text[at];
                }
                lines.code();
                at++;
            }
        }
    }

    /** Where the string that begins before {@code from} ends: behind its closing mark, or where it must end without. */
    private int endOfString(Quote quote, int from) {
        int i = from;
        while (i < text.length) {
            char c = text[i];
            if (c == '\\' && quote.escapes()) {
                i += 2;
            } else if (c == '\n' && !quote.spansLines()) {
                return i;
            } else if (startsWith(quote.close(), i)) {
                return i + quote.close().length();
            } else {
                i++;
            }
        }
        return text.length;
    }

    private boolean rustRawString() {
        if (at > 0 && isWord(text[at - 1]) && !prefixedRaw()) {
            return false;
        }
        int hashes = at + 1;
        while (hashes < text.length && text[hashes] == '#') {
            hashes++;
        }
        if (hashes >= text.length || text[hashes] != '"') {
            return false;
        }
        String close = "\"" + "#".repeat(hashes - at - 1);
        int end = endOfString(Quote.raw("r", close), hashes + 1);
        takeString(hashes + 1 - at, close, end);
        return true;
    }

    /** {@code br"..."} and {@code cr"..."}. */
    private boolean prefixedRaw() {
        return (text[at - 1] == 'b' || text[at - 1] == 'c') && (at < 2 || !isWord(text[at - 2]));
    }

    private boolean cppRawString() {
        int open = at + 2;
        if (at + 1 >= text.length || text[at + 1] != '"') {
            return false;
        }
        int limit = Math.min(text.length, open + 17);
        int paren = open;
        while (paren < limit && text[paren] != '(' && text[paren] != '\n') {
            paren++;
        }
        if (paren >= limit || text[paren] != '(') {
            return false;
        }
        String close = ")" + new String(text, open, paren - open) + "\"";
        takeString(paren + 1 - at, close, endOfString(Quote.raw("R", close), paren + 1));
        return true;
    }

    private boolean charLiteral() {
        boolean escaped = at + 1 < text.length && text[at + 1] == '\\';
        boolean one = at + 2 < text.length && text[at + 2] == '\'' && text[at + 1] != '\n';
        boolean pair = at + 3 < text.length && text[at + 3] == '\'' && Character.isHighSurrogate(text[at + 1]);
        if (!escaped && !one && !pair) {
            return false;
        }
        takeString(1, "'", endOfString(Quote.line("'"), at + 1));
        return true;
    }

    private boolean regexLiteral() {
        int end = JavaScriptRegex.end(text, at);
        if (end < 0) {
            return false;
        }
        takeString(1, "/", end);
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

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length && text[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean startsWith(String mark) {
        return startsWith(mark, at);
    }

    private boolean startsWith(@Nullable String mark, int from) {
        if (mark == null || from + mark.length() > text.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (text[from + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
