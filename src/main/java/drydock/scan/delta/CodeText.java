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

/** The code of a file in a form where only differences that a compiler sees are left. */
final class CodeText {
    private static final Pattern PRAGMA = Pattern.compile("(?m)^\\s*pragma\\s[^;]*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s[^;]*;");

    private CodeText() {}

    /** Equal for two texts if and only if they differ in comments, white space, pragma text and the order of imports. */
    static String essence(SourceText source, Language language) {
        LexedText text = Lexer.lexKeepingStrings(source, language);
        String code = new String(text.code());
        if (language == Language.SOLIDITY) {
            String body = IMPORT.matcher(PRAGMA.matcher(code).replaceAll("")).replaceAll("");
            return imports(code) + squeezed(body);
        }
        boolean indented = language == Language.PYTHON || language == Language.VYPER;
        return indented ? squeezedLines(text) : squeezed(code);
    }

    /** The lines of code, function headers joined, white space evened out. */
    static List<String> lines(SourceText source, Language language) {
        LexedText text = Lexer.lexKeepingStrings(source, language);
        boolean[] joins = language.header()
                .map(rule -> Headers.continuationLines(Lexer.lex(source, language), rule))
                .orElseGet(() -> new boolean[text.lineCount() + 1]);
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
        StringBuilder out = new StringBuilder(code.length());
        boolean gap = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (SourceText.isSpace(c)) {
                gap = true;
                continue;
            }
            boolean words = !out.isEmpty()
                    && Character.isJavaIdentifierPart(out.charAt(out.length() - 1))
                    && Character.isJavaIdentifierPart(c);
            if (gap && words) {
                out.append(' ');
            }
            out.append(c);
            gap = false;
        }
        return out.toString();
    }
}
