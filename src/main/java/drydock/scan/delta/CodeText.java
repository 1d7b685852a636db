package drydock.scan.delta;

import drydock.scan.lexer.Headers;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.lexer.LineKind;
import drydock.scan.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The code of one file in forms where only differences that a compiler sees are left. It is lexed once. */
final class CodeText {
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
        if (language == Language.SOLIDITY) {
            return withSortedImports(squeezed(text.code(), 0, text.code().length));
        }
        boolean indented = language == Language.PYTHON || language == Language.VYPER;
        return indented ? squeezedLines(text) : squeezed(text.code(), 0, text.code().length);
    }

    /** The lines of code, function headers joined, white space evened out. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) != LineKind.CODE) {
                continue;
            }
            String code = squeezed(text.code(), text.startOf(line), text.endOf(line));
            if (joins[line] && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + code);
            } else {
                lines.add(code);
            }
        }
        return lines;
    }

    /** Imports first and in order, no pragma, then the rest. Statements, not lines: white space is gone already. */
    private static String withSortedImports(String code) {
        if (!code.contains("pragma") && !code.contains("import")) {
            return code;
        }
        List<String> imports = new ArrayList<>();
        StringBuilder rest = new StringBuilder(code.length());
        int at = 0;
        while (at < code.length()) {
            boolean imported = begins(code, at, "import");
            if (imported || begins(code, at, "pragma")) {
                int end = code.indexOf(';', at) + 1;
                end = end == 0 ? code.length() : end;
                if (imported) {
                    imports.add(withSortedNames(code.substring(at, end)));
                }
                at = end;
            } else {
                int start = at;
                at = nextStatement(code, at);
                rest.append(code, start, at);
            }
        }
        Collections.sort(imports);
        return imports + rest.toString();
    }

    private static boolean begins(String code, int at, String word) {
        int end = at + word.length();
        return code.startsWith(word, at)
                && end < code.length()
                && (code.charAt(end) == ' ' || !Character.isJavaIdentifierPart(code.charAt(end)));
    }

    private static int nextStatement(String code, int from) {
        int at = from;
        while (at < code.length() && code.charAt(at) != ';' && code.charAt(at) != '}') {
            at++;
        }
        return Math.min(code.length(), at + 1);
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
                int start = text.startOf(line);
                int first = start;
                while (first < text.endOf(line) && SourceText.isSpace(text.code()[first])) {
                    first++;
                }
                out.append(" ".repeat(first - start))
                        .append(squeezed(text.code(), first, text.endOf(line)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** Without white space, except one space between two words, which would else become one. */
    private static String squeezed(char[] in, int start, int end) {
        char[] out = new char[Math.max(0, end - start)];
        int length = 0;
        boolean gap = false;
        for (int at = start; at < end; at++) {
            char c = in[at];
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
