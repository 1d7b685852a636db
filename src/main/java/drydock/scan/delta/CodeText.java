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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of one file in forms where only differences that a compiler sees are left. It is lexed once. */
final class CodeText {
    private static final Pattern VYPER_PRAGMA = Pattern.compile("#\\s*(?:pragma\\s+|@)(\\w.*)");

    private final Language language;
    private final LexedText text;
    /** The same without what stands in strings. */
    private final LexedText plain;

    private final boolean[] joins;

    CodeText(SourceText source, Language language) {
        this.language = language;
        Lexer.Both both = Lexer.lexBoth(source, language);
        text = both.withStrings();
        plain = both.code();
        joins = language.header()
                .map(rule -> Headers.continuationLines(plain, rule))
                .orElseGet(() -> new boolean[text.lineCount() + 1]);
    }

    Language language() {
        return language;
    }

    /**
     * Equal for two texts if they differ only in comments, white space, the text of the version pragma and, in Solidity, the order
     * of imports. In Vyper other pragmas stand in comments and tell the compiler what to make: they are part of it.
     */
    String essence() {
        if (language == Language.SOLIDITY) {
            return withSortedImports(squeezed(text.code(), 0, text.code().length));
        }
        if (language == Language.VYPER) {
            return pragmas() + squeezedLines();
        }
        return language == Language.PYTHON ? squeezedLines() : squeezed(text.code(), 0, text.code().length);
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

    /** What a Vyper file asks of its compiler, but for the version. */
    private String pragmas() {
        List<String> pragmas = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) == LineKind.COMMENT) {
                Matcher pragma = VYPER_PRAGMA.matcher(text.lineText(line).strip());
                if (pragma.matches() && !pragma.group(1).startsWith("version")) {
                    pragmas.add(pragma.group(1).strip().replaceAll("\\s+", " "));
                }
            }
        }
        Collections.sort(pragmas);
        return pragmas.isEmpty() ? "" : pragmas + "\n";
    }

    /** Line by line with the indent, for languages in which it tells; within brackets neither line ends nor indents tell. */
    private String squeezedLines() {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) == LineKind.CODE) {
                int start = text.startOf(line);
                int first = start;
                while (first < text.endOf(line) && SourceText.isSpace(text.code()[first])) {
                    first++;
                }
                out.append(depth > 0 ? "" : " ".repeat(first - start))
                        .append(squeezed(text.code(), first, text.endOf(line)));
                depth = Math.max(0, depth + brackets(line));
                out.append(depth > 0 ? "" : "\n");
            }
        }
        return out.toString();
    }

    /** How many more open than close on a line; those in strings do not count. */
    private int brackets(int line) {
        int more = 0;
        for (int at = plain.startOf(line); at < plain.endOf(line); at++) {
            char c = plain.code()[at];
            more += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        }
        return more;
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
