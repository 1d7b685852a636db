package drydock.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordsTest {
    @Property
    void findsEachWordWhereverAStringFindsIt(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text,
            @ForAll @Size(min = 1, max = 3)
                    List<@CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 5) String> words) {
        List<Places> found = new Words(words.toArray(String[]::new)).in(text.toCharArray());
        assertThat(found).hasSameSizeAs(words);
        for (int i = 0; i < words.size(); i++) {
            assertThat(list(found.get(i))).isEqualTo(occurrences(text, words.get(i)));
        }
    }

    @Property
    void lettersOfOtherScriptsAreSteppedOver(@ForAll @CharRange(from = 'é', to = '\u2fff') String before) {
        List<Places> found = new Words("function", "layout").in((before + "layout function").toCharArray());
        assertThat(list(found.getFirst())).containsExactly(before.length() + 7);
        assertThat(list(found.getLast())).containsExactly(before.length());
    }

    private static List<Integer> occurrences(String text, String word) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static List<Integer> list(Places places) {
        return IntStream.range(0, places.count()).mapToObj(places::at).toList();
    }
}
