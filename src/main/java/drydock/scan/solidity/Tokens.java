package drydock.scan.solidity;

/** Goes through code, word by word and sign by sign. Comments are not there any more; a string is two quote marks. */
final class Tokens {
    private static final boolean[] ASCII = asciiWords();

    private final char[] code;
    private int start;
    private int end;
    private char sign;
    private boolean word;

    Tokens(char[] code) {
        this.code = code;
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        start = afterSpace(end);
        if (start >= code.length) {
            end = start;
            sign = 0;
            word = false;
            return false;
        }
        sign = code[start];
        word = isWord(sign);
        if (word) {
            end = afterWord(start + 1);
        } else if (sign == '"' || sign == '\'') {
            end = afterString(start + 1, sign);
        } else {
            end = start + 1;
        }
        return true;
    }

    private int afterSpace(int from) {
        char[] all = code;
        int i = from;
        while (i < all.length && all[i] <= ' ') {
            i++;
        }
        return i;
    }

    private int afterWord(int from) {
        char[] all = code;
        int i = from;
        while (i < all.length && isWord(all[i])) {
            i++;
        }
        return i;
    }

    private int afterString(int from, char mark) {
        int i = from;
        while (i < code.length && code[i] != mark && code[i] != '\n') {
            i++;
        }
        return Math.min(code.length, i + 1);
    }

    /** Where the token begins. */
    int start() {
        return start;
    }

    /** Behind the token. */
    int end() {
        return end;
    }

    /** Another look at what follows the token; this one stays where it is. */
    Tokens ahead() {
        Tokens ahead = new Tokens(code);
        ahead.end = end;
        return ahead;
    }

    /** Goes back, so that {@link #next} finds the token that begins there or after it. */
    void backTo(int offset) {
        end = offset;
    }

    /** The first character of the token; 0 at the end. */
    char sign() {
        return sign;
    }

    /** The second character of the token; 0 if it has none. */
    char second() {
        return start + 1 < end ? code[start + 1] : 0;
    }

    boolean isWord() {
        return word;
    }

    boolean isString() {
        return sign == '"' || sign == '\'';
    }

    boolean is(String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (code[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String beginning) {
        if (end - start < beginning.length()) {
            return false;
        }
        // the last letter first: names of one kind begin alike
        for (int i = beginning.length() - 1; i >= 0; i--) {
            if (code[start + i] != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean endsWith(String ending) {
        int from = end - ending.length();
        if (from < start) {
            return false;
        }
        for (int i = ending.length() - 1; i >= 0; i--) {
            if (code[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(code, start, end - start);
    }

    /** The sign that follows the token, over white space; 0 at the end. */
    char signAfter() {
        int i = afterSpace(end);
        return i < code.length ? code[i] : 0;
    }

    /** Names in Solidity are of ASCII. */
    private static boolean isWord(char c) {
        return c < ASCII.length && ASCII[c];
    }

    private static boolean[] asciiWords() {
        boolean[] words = new boolean[128];
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$"
                .chars()
                .forEach(c -> words[c] = true);
        return words;
    }
}
