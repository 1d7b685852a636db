package drydock.scan.count;

import drydock.scan.text.Places;
import drydock.scan.text.SourceText;
import drydock.scan.text.Words;
import java.util.List;

/** Where the words stand, in code or not, that the counts of a Solidity text go by. They are found in one pass. */
public record CountedWords(Places functions, Places layouts, Places transients) {
    private static final Words WORDS = new Words("function", "layout", "transient");

    public static CountedWords in(SourceText text) {
        List<Places> found = WORDS.in(text.chars());
        return new CountedWords(found.get(0), found.get(1), found.get(2));
    }
}
