package drydock.scan.delta;

import drydock.scan.lexer.Headers;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.lexer.LineKind;
import drydock.scan.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The code of one file in forms where only differences that a compiler sees are left. It is lexed once. */
final class CodeText {
    // spaces, not any white space: comments are spaces here, and a long one would be gone through from each of its
    // lines
    private static final Pattern PRAGMA = Pattern.compile("(?m)^[ \\t]*pragma\\s[^;]*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s[^;]*;");

    private final Language language;
    private final LexedText text;
    private final boolean[] joins;

    CodeText(SourceText source, Language language) {
        this.language = language;
        Lexer.Both both = Lexer.lexBoth(source, language);
        text = both.withStrings();
        joins = language.header()
                .map(rule -> Headers.continuationLines(both.code(), rule))
                .orElseGet(() -> new boolean[text.lineCount() + 1]);
    }

    Language language() {
        return language;
    }

    /** Equal for two texts if and only if they differ in comments, white space, pragma text and the order of imports. */
    String essence() {
        String code = new String(text.code());
        if (language == Language.SOLIDITY) {
            String plain = code.contains("pragma") ? PRAGMA.matcher(code).replaceAll("") : code;
            return code.contains("import")
                    ? imports(plain) + squeezed(IMPORT.matcher(plain).replaceAll(""))
                    : squeezed(plain);
        }
        boolean indented = language == Language.PYTHON || language == Language.VYPER;
        return indented ? squeezedLines(text) : squeezed(code);
    }

    /** The lines of code, function headers joined, white space evened out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) != LineKind.CODE) {
                continue;
            }
            String code = squeezed(lineOf(text, line));
            if (joins[line] && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + code);
            } else {
                lines.add(code);
            }
        }
        return lines;
    }

    private static String imports(String code) {
        return IMPORT.matcher(code)
                .results()
                .map(match -> withSortedNames(squeezed(match.group())))
                .sorted()
                .toList()
                .toString();
    }

    private static String withSortedNames(String statement) {
        int open = statement.indexOf('{');
        int close = statement.indexOf('}', Math.max(0, open));
        if (open < 0 || close < 0) {
            return statement;
        }
        String[] names = statement.substring(open + 1, close).split(",");
        Arrays.sort(names);
        return statement.substring(0, open + 1) + String.join(",", names) + statement.substring(close);
    }

    private static String squeezedLines(LexedText text) {
        StringBuilder out = new StringBuilder();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) == LineKind.CODE) {
                String code = lineOf(text, line);
                int indent = code.length() - code.stripLeading().length();
                out.append(" ".repeat(indent)).append(squeezed(code)).append('\n');
            }
        }
        return out.toString();
    }

    private static String lineOf(LexedText text, int line) {
        int start = text.startOf(line);
        return new String(text.code(), start, Math.max(0, text.endOf(line) - start));
    }

    /** Without white space, except one space between two words, which would else become one. */
    private static String squeezed(String code) {
        char[] in = code.toCharArray();
        char[] out = new char[in.length];
        int length = 0;
        boolean gap = false;
        for (char c : in) {
            if (SourceText.isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap
                    && length > 0
                    && Character.isJavaIdentifierPart(out[length - 1])
                    && Character.isJavaIdentifierPart(c)) {
                out[length++] = ' ';
            }
            out[length++] = c;
            gap = false;
        }
        return new String(out, 0, length);
    }
}
