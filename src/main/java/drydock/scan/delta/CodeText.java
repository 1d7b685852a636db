package drydock.scan.delta;

import drydock.scan.lexer.Headers;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.lexer.LineKind;
import drydock.scan.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The code of one file in forms where only differences that a compiler sees are left. It is lexed once. */
final class CodeText {
    /** Stands in a mask for what no statement begins or ends with. */
    private static final char MASKED = 'x';

    private final Language language;
    private final SourceText source;
    private final Layout layout;
    /** With what stands in strings. */
    private final LexedText text;

    private final BitSet strings;
    private final LexedText plain;
    private final boolean[] joins;

    CodeText(SourceText source, Language language) {
        this.source = source;
        this.language = language;
        Lexer.Both both = Lexer.lexBoth(source, language);
        text = both.withStrings();
        strings = both.strings();
        plain = both.code();
        layout = Layout.of(language, source);
        joins = language.header()
                .map(rule -> Headers.continuationLines(plain, rule))
                .orElseGet(() -> new boolean[text.lineCount() + 1]);
    }

    Language language() {
        return language;
    }

    /**
     * Equal for two texts if they differ only in comments, in white space that does not tell and, in Solidity, in the order of
     * imports.
     */
    Essence essence() {
        if (isReadAsAWhole()) {
            return new Essence(source.toString(), "");
        }
        Directives directives = Directives.of(text, language);
        Squeezer squeezer = new Squeezer(layout, directives.byLine());
        squeezer.take(0, text.code().length);
        return language == Language.SOLIDITY
                ? Essence.ofSolidity(squeezer.out.toString(), squeezer.mask.toString())
                : new Essence(squeezer.out.toString(), String.join("\n", directives.versions()));
    }

    /** Here-documents of a shell are text down to the last space, and escapes of Java may end a comment. */
    private boolean isReadAsAWhole() {
        return switch (language) {
            case SHELL -> source.toString().contains("<<");
            case JAVA -> source.toString().contains("\\u");
            default -> false;
        };
    }

    /** The lines of code, function headers joined, white space evened out. */
    List<String> lines() {
        Layout within = layout == Layout.SPACES ? Layout.SPACES : Layout.FREE;
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            if (text.kindOf(line) != LineKind.CODE) {
                continue;
            }
            Squeezer squeezer = new Squeezer(within, Map.of());
            squeezer.take(text.startOf(line), text.endOf(line));
            String code = squeezer.out.toString();
            if (joins[line] && !lines.isEmpty() && !code.isEmpty()) {
                String before = lines.removeLast();
                boolean apart = !before.isEmpty() && Layout.mayJoin(before, code.charAt(0), language);
                lines.add(before + (apart ? " " : "") + code);
            } else {
                lines.add(code);
            }
        }
        return lines;
    }

    /** Writes code with white space only where it tells. */
    private final class Squeezer {
        private final StringBuilder out = new StringBuilder();
        /** As long, without what stands in strings and comments. */
        private final StringBuilder mask = new StringBuilder();

        private final Layout layout;
        private final Map<Integer, String> directives;
        private boolean gap;
        /** Where the line begins that a gap leads to; negative if the gap ends no line. */
        private int lineStart = -1;

        private int depth;

        Squeezer(Layout layout, Map<Integer, String> directives) {
            this.layout = layout;
            this.directives = directives;
        }

        void take(int start, int end) {
            char[] code = text.code();
            for (int at = start; at < end; at++) {
                char c = code[at];
                String said = directives.isEmpty() || !startsLine(at) ? null : directives.get(at);
                if (said != null) {
                    write("\n#" + said + "\n");
                    gap = true;
                }
                if (SourceText.isSpace(c) && !strings.get(at)) {
                    space(at);
                    continue;
                }
                if (gap) {
                    fill(at, c);
                }
                out.append(c);
                char bare = plain.code()[at];
                mask.append(strings.get(at) ? MASKED : c);
                depth += bare == '(' || bare == '[' || bare == '{' ? 1 : 0;
                depth -= depth > 0 && (bare == ')' || bare == ']' || bare == '}') ? 1 : 0;
            }
        }

        /** White space, or what stands in a comment. */
        private void space(int at) {
            gap = true;
            char shown = source.chars()[at];
            if (shown == '\n' || shown == '\u2028' || shown == '\u2029') {
                lineStart = at + 1;
            } else if (shown == '\\' && layout == Layout.SPACES && endsLine(at + 1)) {
                write("\\"); // the comment goes on after this line
            }
        }

        private boolean startsLine(int at) {
            return at == 0 || source.chars()[at - 1] == '\n';
        }

        private boolean endsLine(int at) {
            return at < source.length() && source.chars()[at] == '\n';
        }

        private void write(String said) {
            out.append(said);
            mask.append(String.valueOf(MASKED).repeat(said.length()));
        }

        /** What is left of the white space in front of {@code at}. */
        private void fill(int at, char c) {
            boolean newLine = lineStart >= 0;
            if (!out.isEmpty()) {
                boolean apart = layout == Layout.SPACES || Layout.mayJoin(out, c, language);
                switch (layout) {
                    case FREE -> pad(apart ? " " : "");
                    case LINES -> pad(newLine ? "\n" : apart ? " " : "");
                    case INDENTS -> pad(newLine && depth == 0 ? "\n" + indent(at) : apart ? " " : "");
                    case SPACES -> pad(out.charAt(out.length() - 1) == '\\' ? whiteSpace(at) : newLine ? "\n" : " ");
                }
            }
            gap = false;
            lineStart = -1;
        }

        private void pad(String space) {
            out.append(space);
            mask.append(space);
        }

        private String indent(int at) {
            return new String(text.code(), lineStart, at - lineStart);
        }

        /** Behind a backslash the first white space is what it escapes. */
        private String whiteSpace(int at) {
            int start = at;
            while (start > 0 && SourceText.isSpace(text.code()[start - 1]) && !strings.get(start - 1)) {
                start--;
            }
            return new String(text.code(), start, at - start);
        }
    }
}
