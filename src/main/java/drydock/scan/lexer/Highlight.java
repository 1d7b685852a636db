package drydock.scan.lexer;

import drydock.scan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells comments, strings, numbers and words of the language apart, line by line, so that a person reads code in colours. */
public final class Highlight {
    /** Words that begin or shape a declaration or a statement in any of the languages; names of types are among them. */
    private static final Set<String> WORDS =
            Set.of(("abstract address after anonymous as asm assembly assert async await bool break byte bytes bytes32"
                + " case catch class const constant constructor continue contract def default delegatecall delete do"
                + " else emit enum error event except export extends external fallback false final finally fn for from"
                + " fun func function global has if immutable impl implements import in indexed int int256 interface"
                + " internal is let library lambda macro mapping match memory mod modifier module move mut new none"
                + " null override package payable pass pragma private protected pub public pure raise receive ref"
                + " require return returns revert self selfdestruct static storage string struct super switch this"
                + " throw trait transient true try type typeof uint uint128 uint256 uint64 uint8 unchecked unsafe use"
                + " using var view virtual void where while with yield")
                    .split(" "));

    /** What a part of a line is. */
    public enum Kind {
        CODE,
        COMMENT,
        STRING,
        NUMBER,
        WORD
    }

    /**
     * A part of a line.
     *
     * @param start in the line, from 0
     */
    public record Span(int start, int end, Kind kind) {}

    private final SourceText source;
    private final LexedText code;
    private final char[] kept;

    private Highlight(SourceText source, Lexer.Both both) {
        this.source = source;
        this.code = both.code();
        this.kept = both.withStrings().code();
    }

    public static Highlight of(SourceText source, Language language) {
        return new Highlight(source, Lexer.lexBoth(source, language));
    }

    public int lineCount() {
        return code.lineCount();
    }

    /** Line {@code line}, from 1, as it stands in the file. */
    public String text(int line) {
        return code.lineText(line);
    }

    /** The parts of line {@code line}, from 1, up to its character {@code limit}; without gaps, in order. */
    public List<Span> spans(int line, int limit) {
        int start = code.startOf(line);
        int end = Math.min(code.endOf(line), start + limit);
        List<Span> spans = new ArrayList<>();
        int at = start;
        while (at < end) {
            Kind kind = kindAt(at);
            int to = at + 1;
            if (SourceText.isSpace(source.chars()[at]) && !spans.isEmpty()) {
                // has no colour of its own
                kind = spans.getLast().kind();
            } else if (kind == Kind.CODE && isWord(at)) {
                while (to < end && isWord(to) && kindAt(to) == Kind.CODE) {
                    to++;
                }
                kind = Character.isDigit(source.chars()[at])
                        ? Kind.NUMBER
                        : WORDS.contains(new String(source.chars(), at, to - at)) ? Kind.WORD : Kind.CODE;
            } else {
                while (to < end
                        && kindAt(to) == kind
                        && !SourceText.isSpace(source.chars()[to])
                        && !(kind == Kind.CODE && isWord(to))) {
                    to++;
                }
            }
            add(spans, new Span(at - start, to - start, kind));
            at = to;
        }
        return spans;
    }

    private static void add(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().kind() == next.kind()) {
            spans.set(spans.size() - 1, new Span(spans.getLast().start(), next.end(), next.kind()));
        } else {
            spans.add(next);
        }
    }

    private Kind kindAt(int at) {
        char shown = source.chars()[at];
        char plain = code.code()[at];
        if (plain == shown && !SourceText.isSpace(shown)) {
            return plain == '"' || plain == '\'' ? Kind.STRING : Kind.CODE;
        }
        if (SourceText.isSpace(shown)) {
            return Kind.CODE;
        }
        return kept[at] == shown ? Kind.STRING : Kind.COMMENT;
    }

    private boolean isWord(int at) {
        char c = source.chars()[at];
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
