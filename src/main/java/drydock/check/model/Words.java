package drydock.check.model;

import java.util.List;

/** Puts counts and lists into words. */
public final class Words {
    /** Of a longer list only these are named. */
    private static final int NAMED = 5;

    private Words() {}

    /** {@code 1 file}, {@code 2 files}. */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code a, b and c}; of a long list the first few and how many more. */
    public static String list(List<String> words) {
        return join(words, " and ");
    }

    /** {@code a, b or c}. */
    public static String listOr(List<String> words) {
        return join(words, " or ");
    }

    /** Whole sentences one after the other; of many the first few and how many more. */
    public static String sentences(List<String> sentences) {
        return sentences.size() > NAMED
                ? String.join(" ", sentences.subList(0, NAMED)) + " And " + (sentences.size() - NAMED)
                        + " more like that."
                : String.join(" ", sentences);
    }

    private static String join(List<String> words, String last) {
        if (words.size() > NAMED) {
            return String.join(", ", words.subList(0, NAMED)) + last + (words.size() - NAMED) + " more";
        }
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
