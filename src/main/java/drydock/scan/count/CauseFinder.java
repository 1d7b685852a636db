package drydock.scan.count;

import static drydock.scan.text.SourceText.isSpace;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;
import drydock.scan.text.Places;
import drydock.scan.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for what in a text the compatible count does not understand. Only goes forward, so that it takes time in proportion. */
final class CauseFinder {
    private final LexedText text;
    private final char[] code;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    /** The first brace or semicolon behind the function that was looked at last. */
    private int stop = -1;

    private CauseFinder(LexedText text) {
        this.text = text;
        this.code = text.code();
    }

    /** At least one. */
    static List<Cause> causes(LexedText text, CountedWords words) {
        CauseFinder finder = new CauseFinder(text);
        finder.marks();
        finder.headers(words);
        if (finder.hasBlankRun()) {
            finder.causes.add(Cause.BLANK_RUNS);
        }
        if (text.endsInComment()) {
            finder.causes.add(Cause.UNCLOSED_COMMENT);
        }
        return finder.causes.isEmpty() ? List.of(Cause.OTHER) : List.copyOf(finder.causes);
    }

    /** Looks at what begins a comment for the compatible count. */
    private void marks() {
        char[] all = text.source().chars();
        Places marks = text.source().marks();
        Strings strings = new Strings();
        for (int mark = 0; mark < marks.count(); mark++) {
            int i = marks.at(mark);
            char next = i + 1 < all.length ? all[i + 1] : 0;
            if (all[i] != '/' || code[i] != ' ' || (next != '*' && next != '/')) {
                continue;
            }
            if (strings.hold(i)) {
                causes.add(Cause.MARK_IN_STRING);
            } else if (next == '*' && isBanner(all, i)) {
                causes.add(Cause.BANNER);
            }
        }
    }

    /** The stars of one mark are not those of another: a mark begins with a slash. */
    private static boolean isBanner(char[] text, int open) {
        int i = open + 1;
        while (i < text.length && text[i] == '*') {
            i++;
        }
        return i - open > 2 && i < text.length && text[i] == '/';
    }

    /** Looks at what the compatible count takes for the header of a function. */
    private void headers(CountedWords words) {
        Strings strings = new Strings();
        for (Span found : HeaderFinder.find(text.source().chars(), words.functions())) {
            int start = found.start();
            if (code[start] == 'f') {
                header(start).ifPresent(causes::add);
            } else {
                causes.add(strings.hold(start) ? Cause.WORD_IN_STRING : Cause.WORD_IN_COMMENT);
            }
        }
    }

    private Optional<Cause> header(int start) {
        int after = start + "function".length();
        boolean inName = (start > 0 && Character.isJavaIdentifierPart(code[start - 1]))
                || (after < code.length && Character.isJavaIdentifierPart(code[after]));
        if (inName) {
            return Optional.of(Cause.WORD_IN_NAME);
        }
        stop = Math.max(stop, after);
        while (stop < code.length && code[stop] != '{' && code[stop] != ';') {
            stop++;
        }
        return stop < code.length && code[stop] == ';' ? Optional.of(Cause.BODYLESS_FUNCTIONS) : Optional.empty();
    }

    private boolean hasBlankRun() {
        int run = 0;
        for (int line = 1; line <= text.lineCount(); line++) {
            run = text.kindOf(line) == LineKind.BLANK || isEmpty(line) ? run + 1 : 0;
            if (run == 3) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int line) {
        char[] all = text.source().chars();
        int end = text.endOf(line);
        int at = text.startOf(line);
        while (at < end && isSpace(all[at])) {
            at++;
        }
        return at >= end;
    }

    /** Tells of each place whether it is in a string: strings of Solidity end with their line. */
    private final class Strings {
        private int at;
        private boolean inside;

        /** @param offset not before that of the question before */
        boolean hold(int offset) {
            int line = text.startOf(text.lineAt(offset));
            if (line > at) {
                at = line;
                inside = false;
            }
            for (; at < offset; at++) {
                char c = code[at];
                inside ^= c == '"' || c == '\'';
            }
            return inside;
        }
    }
}
