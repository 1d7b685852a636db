package drydock.scan.text;

import java.util.Arrays;

/**
 * Finds a word of ASCII in a text, wherever it stands, also inside a longer one. Most characters are never looked at
 * (Horspool's search): a scan looks for a few words in hundreds of megabytes.
 */
public final class Word {
    private static final int ASCII = 128;

    private final char[] word;
    /** How far to go on where a character stands under the last one of the word. */
    private final byte[] steps = new byte[ASCII];

    /** @param word 1 to 127 characters of ASCII */
    public Word(String word) {
        this.word = word.toCharArray();
        Arrays.fill(steps, (byte) word.length());
        for (int i = 0; i < word.length() - 1; i++) {
            steps[this.word[i]] = (byte) (word.length() - 1 - i);
        }
    }

    public int length() {
        return word.length;
    }

    /** Where the word begins at {@code from} or behind it; negative if it does not. */
    public int indexIn(char[] text, int from) {
        return indexIn(text, from, text.length);
    }

    /** The same, if it begins before {@code to}. */
    public int indexIn(char[] text, int from, int to) {
        int last = word.length - 1;
        int end = Math.min(text.length, to + last);
        for (int i = from + last; i < end; ) {
            char c = text[i];
            if (c == word[last] && standsAt(text, i - last)) {
                return i - last;
            }
            i += c < ASCII ? steps[c] : word.length;
        }
        return -1;
    }

    /** Each place where it begins, but for those inside of another. */
    public Places allIn(char[] text) {
        Places places = new Places(text.length / 256);
        for (int at = indexIn(text, 0); at >= 0; at = indexIn(text, at + word.length)) {
            places.add(at);
        }
        return places;
    }

    /** Whether it stands at {@code at}, behind which there is room for it. */
    public boolean standsIn(char[] text, int at) {
        return text[at + word.length - 1] == word[word.length - 1] && standsAt(text, at);
    }

    private boolean standsAt(char[] text, int at) {
        for (int i = 0; i < word.length - 1; i++) {
            if (text[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
