package drydock.scan.evidence;

/**
 * Which three characters follow each other anywhere in a text, small letters and capitals taken for the same. It may say yes
 * for a word that is not there, and never no for one that is. Takes a quarter of a byte a character.
 */
final class Trigrams {
    private static final int LEAST_BITS = 6;
    private static final int MOST_BITS = 18;

    private final long[] seen;
    private final int shift;

    Trigrams(char[] text) {
        int bits = Math.clamp(33L - Integer.numberOfLeadingZeros(text.length), LEAST_BITS, MOST_BITS);
        seen = new long[1 << (bits - LEAST_BITS)];
        shift = Integer.SIZE - bits;
        int last = 0;
        for (int i = 0; i < text.length; i++) {
            last = (last << Byte.SIZE) ^ folded(text[i]);
            if (i > 1) {
                int place = place(last);
                seen[place >>> LEAST_BITS] |= 1L << place;
            }
        }
    }

    /** @param word of any length; of one shorter than three characters nothing is known */
    boolean mayHold(String word) {
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            last = (last << Byte.SIZE) ^ folded(word.charAt(i));
            int place = place(last);
            if (i > 1 && (seen[place >>> LEAST_BITS] & (1L << place)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The last three characters decide alone: what was before is shifted out. */
    private int place(int last) {
        return ((last << Byte.SIZE) * 0x9E3779B1) >>> shift;
    }

    private static int folded(char c) {
        return (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) & 0xFF;
    }
}
