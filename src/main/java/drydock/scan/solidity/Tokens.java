package drydock.scan.solidity;

/** Goes through code, word by word and sign by sign. Comments are not there any more; a string is two quote marks. */
final class Tokens {
    private static final boolean[] ASCII = asciiWords();

    private final char[] code;
    private int start;
    private int end;

    Tokens(char[] code) {
        this.code = code;
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        start = end;
        while (start < code.length && code[start] <= ' ') {
            start++;
        }
        if (start >= code.length) {
            end = start;
            return false;
        }
        end = start + 1;
        if (isWord(code[start])) {
            while (end < code.length && isWord(code[end])) {
                end++;
            }
        } else if (code[start] == '"' || code[start] == '\'') {
            while (end < code.length && code[end] != code[start] && code[end] != '\n') {
                end++;
            }
            end = Math.min(code.length, end + 1);
        }
        return true;
    }

    /** Where the token begins. */
    int start() {
        return start;
    }

    /** Behind the token. */
    int end() {
        return end;
    }

    /** Goes back, so that {@link #next} finds the token that begins there or after it. */
    void backTo(int offset) {
        end = offset;
    }

    /** The first character of the token; 0 at the end. */
    char sign() {
        return start < code.length ? code[start] : 0;
    }

    boolean isWord() {
        return isWord(sign());
    }

    boolean isString() {
        return sign() == '"' || sign() == '\'';
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
        int i = end;
        while (i < code.length && code[i] <= ' ') {
            i++;
        }
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
