package drydock.scan.evidence;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds out what a text must have so that a pattern can be found in it, and with which characters that can begin. To look for
 * these first is what makes a hundred patterns over a large repository quick: most of them name something that most files do
 * not have.
 *
 * <p>Knows as much of the grammar of {@link Pattern} as rules use; of anything else it says that every text will do.
 */
final class Needles {
    private static final int OTHER_GRAMMAR =
            Pattern.LITERAL | Pattern.COMMENTS | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ZERO_WIDTH = "bBAzZG";
    private static final String CLASSES = "dDwWsShHvVRntrfae";

    private final String pattern;
    private int at;

    private Needles(String pattern) {
        this.pattern = pattern;
    }

    static Needle of(Pattern pattern) {
        if ((pattern.flags() & OTHER_GRAMMAR) != 0) {
            return Needle.EVERYTHING;
        }
        try {
            Atom whole = new Needles(pattern.pattern()).alternatives();
            return whole.canBeEmpty() ? Needle.EVERYTHING : new Needle(whole.need(), whole.starts());
        } catch (UnsupportedOperationException | StringIndexOutOfBoundsException e) {
            return Needle.EVERYTHING; // a sign that no rule used when this was written
        }
    }

    /**
     * Something that a pattern asks for.
     *
     * @param literal a character; empty if it is no single one
     * @param need what a text must have for it
     * @param starts the ASCII characters with which it can begin
     * @param canBeEmpty whether it may take no character
     * @param isZeroWidth whether it never takes one
     */
    private record Atom(
            String literal, Predicate<Trigrams> need, BitSet starts, boolean canBeEmpty, boolean isZeroWidth) {
        static Atom nothing() {
            return new Atom("", Needles::any, new BitSet(), true, true);
        }

        static Atom something() {
            return new Atom("", Needles::any, Needle.EVERYTHING.starts(), true, false);
        }

        /** One of a set of characters, in the grammar of patterns. */
        static Atom oneOf(String set) {
            BitSet starts = new BitSet();
            Pattern each = Pattern.compile(set, Pattern.CASE_INSENSITIVE);
            for (char c = 0; c < Needle.ASCII; c++) {
                starts.set(c, each.matcher(Character.toString(c)).matches());
            }
            String letters = starts.stream().mapToObj(Character::toString).reduce("", String::concat);
            boolean isOne = letters.length() == 2
                    && letters.substring(0, 1).equalsIgnoreCase(letters.substring(1))
                    && !set.contains("\\u");
            return new Atom(isOne ? letters.substring(0, 1) : "", Needles::any, starts, false, false);
        }

        /** Spaces are no part of a word: they stand in the code where comments and strings were. */
        static Atom of(char c) {
            BitSet starts = new BitSet();
            if (c < Needle.ASCII) {
                starts.set(Character.toLowerCase(c));
                starts.set(Character.toUpperCase(c));
            }
            boolean isPlain = c > ' ' && c < Needle.ASCII - 1;
            return new Atom(isPlain ? Character.toString(c) : "", Needles::any, starts, false, false);
        }
    }

    private Atom alternatives() {
        Atom one = sequence();
        Predicate<Trigrams> need = one.need();
        boolean canBeEmpty = one.canBeEmpty();
        while (take('|')) {
            Atom other = sequence();
            need = need.or(other.need());
            one.starts().or(other.starts());
            canBeEmpty |= other.canBeEmpty();
        }
        return new Atom("", need, one.starts(), canBeEmpty, false);
    }

    private Atom sequence() {
        Predicate<Trigrams> need = Needles::any;
        BitSet starts = new BitSet();
        boolean isEmpty = true;
        StringBuilder word = new StringBuilder();
        while (at < pattern.length() && peek() != '|' && peek() != ')') {
            Atom atom = atom();
            if (atom.isZeroWidth()) {
                continue;
            }
            Times times = times();
            if (isEmpty) {
                starts.or(atom.starts());
            }
            if (times != Times.MAYBE) {
                isEmpty &= atom.canBeEmpty();
                need = need.and(atom.need());
                word.append(atom.literal());
            }
            if (times != Times.ONCE || atom.literal().isEmpty()) {
                need = need.and(has(word.toString()));
                word.setLength(0);
            }
        }
        return new Atom("", need.and(has(word.toString())), starts, isEmpty, false);
    }

    private static boolean any(Trigrams text) {
        return true;
    }

    private static Predicate<Trigrams> has(String word) {
        return text -> text.mayHold(word);
    }

    private enum Times {
        MAYBE,
        ONCE,
        SEVERAL
    }

    private Atom atom() {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '^', '$' -> Atom.nothing();
            case '.' -> Atom.something();
            default -> Atom.of(c);
        };
    }

    private Atom escaped() {
        int start = at - 1;
        char c = next();
        if (ZERO_WIDTH.indexOf(c) >= 0) {
            return Atom.nothing();
        } else if (c >= '1' && c <= '9') {
            return Atom.something();
        } else if (c == 'u') {
            at += 4;
        } else if (c == 'p' || c == 'P') {
            at = pattern.indexOf("}", at) + 1;
        } else if (!Character.isLetterOrDigit(c)) {
            return Atom.of(c);
        } else if (CLASSES.indexOf(c) < 0) {
            throw new UnsupportedOperationException(); // \Q, \x and their kind
        }
        return Atom.oneOf(pattern.substring(start, at));
    }

    private Atom characters() {
        int start = at - 1;
        take('^');
        take(']');
        while (peek() != ']') {
            if (next() == '\\') {
                next();
            } else if (pattern.charAt(at - 1) == '[') {
                characters();
            }
        }
        next();
        return Atom.oneOf(pattern.substring(start, at));
    }

    private Atom group() {
        boolean looks = false;
        if (take('?')) {
            if (take('<') && peek() != '=' && peek() != '!') {
                at = pattern.indexOf(">", at) + 1; // a name
            } else {
                looks = peek() == '=' || peek() == '!';
                if (flags().toLowerCase(Locale.ROOT).matches(".*[ux].*")) {
                    throw new UnsupportedOperationException();
                } else if (take(')')) {
                    return Atom.nothing();
                }
                next();
            }
        }
        Atom inside = alternatives();
        if (!take(')')) {
            throw new UnsupportedOperationException();
        }
        return looks ? Atom.nothing() : inside;
    }

    private String flags() {
        int start = at;
        while (peek() == '-' || Character.isLetter(peek())) {
            next();
        }
        return pattern.substring(start, at);
    }

    private Times times() {
        Times times = Times.ONCE;
        if (take('*') || take('?')) {
            times = Times.MAYBE;
        } else if (take('+')) {
            times = Times.SEVERAL;
        } else if (take('{')) {
            times = peek() == '0' ? Times.MAYBE : Times.SEVERAL;
            at = pattern.indexOf("}", at) + 1;
        }
        if (times != Times.ONCE && !take('?')) {
            take('+');
        }
        return times;
    }

    private char peek() {
        return pattern.charAt(at);
    }

    private char next() {
        return pattern.charAt(at++);
    }

    private boolean take(char c) {
        boolean there = at < pattern.length() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }
}
