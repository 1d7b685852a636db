package drydock.scan.evidence;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pattern needs.
 *
 * @param need whether it may be found in a text with these trigrams, whatever it says of case: never no if it is
 * @param starts the ASCII characters with which what is found can begin; any other character may be a beginning
 */
record Needle(Predicate<Trigrams> need, BitSet starts) {
    static final int ASCII = 128;

    /** Of a pattern of which nothing is known. */
    static final Needle EVERYTHING = new Needle(text -> true, all());

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, ASCII);
        return all;
    }

    /** A matcher that looks at places of {@code text} with all of it in view. */
    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Does what {@link Matcher#find(int)} does, but asks the pattern only where a beginning stands.
     *
     * @param matcher of {@link #matcher}, of the pattern that needs this
     */
    boolean find(Matcher matcher, String text, int from) {
        for (int at = from; at <= text.length(); at++) {
            if (at == text.length() || canStart(text.charAt(at))) {
                matcher.region(at, text.length());
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canStart(char c) {
        return c >= ASCII || starts.get(c);
    }
}
