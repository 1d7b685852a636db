package drydock.scan.count;

import drydock.scan.lexer.LexedText;
import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts a Solidity file exactly as {@code solidity-code-metrics} 0.0.27 does, because firms price by that number. What it
 * does was read from its source and measured on 17,707 files (2026).
 */
public final class CompatibleCounter {
    /**
     * What its parser breaks off at, so that the file is missing from its table: {@code contract C layout at} with a brace to
     * end it, and {@code transient} before another keyword (tried with @solidity-parser/parser 0.18, 2026-11). The first takes
     * all that it looks at, so that nothing is looked at twice.
     */
    private static final Pattern LAYOUT_AT = Pattern.compile("\\blayout\\s+at\\b[^;{}]*+([;{}]|\\z)");

    private static final Pattern TRANSIENT_KEYWORD =
            Pattern.compile("\\btransient\\s+(?:public|private|internal|constant|immutable|override)\\b");

    private CompatibleCounter() {}

    /** Its counts; empty where it leaves the file out. */
    public static Optional<CompatibleCounts> count(LexedText text, CountedWords words) {
        if (text.source().isWide() || leavesOut(text, words)) {
            return Optional.empty();
        }
        return Optional.of(count(text.source(), words));
    }

    private static CompatibleCounts count(SourceText source, CountedWords words) {
        InkedMarks marks = InkedMarks.of(source);
        SlocCounter.Sloc plain = SlocCounter.count(source, marks);
        List<Span> headers = HeaderFinder.find(source.chars(), words.functions());
        SlocCounter.Sloc joined = headers.isEmpty() ? plain : SlocCounter.count(source, marks.outside(headers));
        return new CompatibleCounts(
                plain.total(), joined.total(), joined.source(), plain.source(), plain.comment(), plain.blank());
    }

    private static boolean leavesOut(LexedText lexed, CountedWords words) {
        char[] code = lexed.code();
        if (!isCode(code, words.layouts()) && !isCode(code, words.transients())) {
            return false;
        }
        CharBuffer text = CharBuffer.wrap(code);
        return TRANSIENT_KEYWORD.matcher(text).find()
                || LAYOUT_AT.matcher(text).results().anyMatch(found -> "{".equals(found.group(1)));
    }

    /** Whether one of some words is left where only code is. */
    private static boolean isCode(char[] code, Places words) {
        for (int i = 0; i < words.count(); i++) {
            if (code[words.at(i)] != ' ') {
                return true;
            }
        }
        return false;
    }
}
