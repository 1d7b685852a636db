package drydock.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class WordTest {
    @Property
    void findsWhatAStringFinds(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 5) String word,
            @ForAll @IntRange(max = 45) int from) {
        assertThat(new Word(word).indexIn(text.toCharArray(), from)).isEqualTo(text.indexOf(word, from));
    }

    @Property
    void findsWhatBeginsBeforeAPlaceOnly(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 5) String word,
            @ForAll @IntRange(max = 45) int to) {
        int first = text.indexOf(word);
        assertThat(new Word(word).indexIn(text.toCharArray(), 0, to)).isEqualTo(first < to ? first : -1);
    }

    @Property
    void lettersOfOtherScriptsAreSteppedOver(@ForAll @CharRange(from = 'é', to = 'ÿ') String before) {
        assertThat(new Word("function").indexIn((before + "function").toCharArray(), 0))
                .isEqualTo(before.length());
    }
}
