package drydock.scan.count;

import static drydock.scan.text.SourceText.isSpace;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two counts of one file that are so far apart that it moves the price, and what may be the reason.
 *
 * @param compatible lines that firms will find
 * @param strict lines that are there
 * @param causes what in the file the compatible count does not understand, at least one
 */
public record Divergence(int compatible, int strict, List<Cause> causes) {
    /** A difference of more lines than this is worth a word. */
    static final int LINES = 10;
    /** And so is one of more than a tenth of the strict count. */
    static final int SHARE = 10;

    public Divergence {
        causes = List.copyOf(causes);
    }

    /** The divergence of a file; empty where the two counts are close enough. */
    public static Optional<Divergence> of(LexedText text, int compatible, int strict) {
        int apart = Math.abs(compatible - strict);
        if (apart <= LINES && apart * SHARE <= strict) {
            return Optional.empty();
        }
        return Optional.of(new Divergence(compatible, strict, List.copyOf(causes(text))));
    }

    private static Set<Cause> causes(LexedText text) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        marks(text, causes);
        for (int start : HeaderEraser.starts(text.source().chars())) {
            headerCause(text, start).ifPresent(causes::add);
        }
        if (hasBlankRun(text)) {
            causes.add(Cause.BLANK_RUNS);
        }
        if (text.endsInComment()) {
            causes.add(Cause.UNCLOSED_COMMENT);
        }
        if (causes.isEmpty()) {
            causes.add(Cause.OTHER);
        }
        return causes;
    }

    private static Optional<Cause> headerCause(LexedText text, int start) {
        char[] code = text.code();
        if (code[start] != 'f') {
            return Optional.of(inString(text, start) ? Cause.WORD_IN_STRING : Cause.WORD_IN_COMMENT);
        }
        int after = start + "function".length();
        boolean inName = (start > 0 && Character.isJavaIdentifierPart(code[start - 1]))
                || (after < code.length && Character.isJavaIdentifierPart(code[after]));
        if (inName) {
            return Optional.of(Cause.WORD_IN_NAME);
        }
        for (int i = after; i < code.length && code[i] != '{'; i++) {
            if (code[i] == ';') {
                return Optional.of(Cause.BODYLESS_FUNCTIONS);
            }
        }
        return Optional.empty();
    }

    /** Looks at what begins a comment for the compatible count. */
    private static void marks(LexedText text, Set<Cause> causes) {
        char[] all = text.source().chars();
        char[] code = text.code();
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] != '/' || code[i] != ' ' || (all[i + 1] != '*' && all[i + 1] != '/')) {
                continue;
            }
            if (inString(text, i)) {
                causes.add(Cause.MARK_IN_STRING);
            } else if (all[i + 1] == '*' && isBanner(all, i)) {
                causes.add(Cause.BANNER);
            }
        }
    }

    private static boolean isBanner(char[] text, int open) {
        int i = open + 1;
        while (i < text.length && text[i] == '*') {
            i++;
        }
        return i - open > 2 && i < text.length && text[i] == '/';
    }

    /** Whether an odd number of string marks stands before, on its line: strings of Solidity end with their line. */
    private static boolean inString(LexedText text, int at) {
        char[] code = text.code();
        boolean inside = false;
        for (int i = text.startOf(text.lineAt(at)); i < at; i++) {
            inside ^= code[i] == '"' || code[i] == '\'';
        }
        return inside;
    }

    private static boolean hasBlankRun(LexedText text) {
        int run = 0;
        for (int line = 1; line <= text.lineCount(); line++) {
            boolean blank = text.kindOf(line) == LineKind.BLANK
                    || text.lineText(line).chars().allMatch(c -> isSpace((char) c));
            run = blank ? run + 1 : 0;
            if (run == 3) {
                return true;
            }
        }
        return false;
    }
}
