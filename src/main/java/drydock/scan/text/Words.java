package drydock.scan.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds several words of ASCII in one pass through a text, wherever they stand, also inside longer ones. Most characters are
 * never looked at: two tell how far the next place is at which any of the words may end (the search of Wu and Manber, 1994).
 */
public final class Words {
    /** Pairs of characters that share a place in the table only make steps shorter. */
    private static final int TABLE = 1 << 10;

    private final char[][] words;
    private final int shortest;
    /** By the pair of characters that a step ends on, how long the next one may be; 0 where a word may begin. */
    private final byte[] steps = new byte[TABLE];

    /** @param words each 2 to 127 characters of ASCII */
    public Words(String... words) {
        this.words = Stream.of(words).map(String::toCharArray).toArray(char[][]::new);
        this.shortest = Stream.of(words)
                .mapToInt(String::length)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("no words"));
        Arrays.fill(steps, (byte) (shortest - 1));
        for (char[] word : this.words) {
            for (int i = 1; i < shortest; i++) {
                int pair = pair(word[i - 1], word[i]);
                steps[pair] = (byte) Math.min(steps[pair], shortest - 1 - i);
            }
        }
    }

    private static int pair(char first, char second) {
        return (first << 5 ^ second) & (TABLE - 1);
    }

    /** Where each of the words begins, in the order in which they were given. */
    public List<Places> in(char[] text) {
        List<Places> found =
                Stream.of(words).map(word -> new Places(text.length / 256)).toList();
        int end = shortest - 1;
        while (end < text.length) {
            int step = steps[pair(text[end - 1], text[end])];
            if (step == 0) {
                note(text, end + 1 - shortest, found);
                step = 1;
            }
            end += step;
        }
        return found;
    }

    private void note(char[] text, int at, List<Places> found) {
        for (int i = 0; i < words.length; i++) {
            char[] word = words[i];
            int end = at + word.length;
            if (end <= text.length && Arrays.equals(word, 0, word.length, text, at, end)) {
                found.get(i).add(at);
            }
        }
    }
}
