package drydock.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SlidersTest {
    @Test
    void theOthersGiveInProportion() {
        // 20 more for a; b and c stand 2 to 1 and keep 40: 26.67 and 13.33, so 27 and 13
        Weights moved = Sliders.moved(weights(40, 40, 20), "a", 60);
        assertThat(moved.byCriterion().values()).containsExactly(60, 27, 13);
    }

    @Test
    void whereAllOthersAreNothingTheyShareAlike() {
        assertThat(Sliders.moved(weights(100, 0, 0), "a", 51).byCriterion().values())
                .containsExactly(51, 25, 24);
        assertThat(Sliders.normalised(weights(0, 0, 0)).byCriterion().values()).containsExactly(34, 33, 33);
    }

    @Property
    void allAlwaysAddToAHundred(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 100) Integer> given,
            @ForAll @IntRange(max = 100) int to,
            @ForAll @IntRange(max = 8) int which) {
        Weights weights = weights(given.toArray(Integer[]::new));
        String key = List.copyOf(weights.byCriterion().keySet()).get(which % given.size());
        Weights moved = Sliders.moved(weights, key, to);
        assertThat(moved.sum()).isEqualTo(100);
        assertThat(moved.byCriterion().keySet())
                .containsExactlyElementsOf(weights.byCriterion().keySet());
        assertThat(moved.of(key)).isEqualTo(given.size() == 1 ? 100 : to);
        assertThat(Sliders.normalised(weights).sum()).isEqualTo(100);
    }

    @Test
    void swingWeightingAsksForEachJumpAndScales() {
        SwingWeighting questions = SwingWeighting.start(List.of("a", "b", "c"));
        assertThat(questions.next()).isEmpty();
        questions = questions.mattersMost("b");
        assertThat(questions.next()).contains("a");
        questions = questions.isWorth("a", 50);
        assertThat(questions.weights()).isEmpty();
        questions = questions.isWorth("c", 10);
        // 50 + 100 + 10 = 160: 31.25, 62.5 and 6.25 per cent; the odd one goes to the largest remainder
        assertThat(questions.weights().orElseThrow().byCriterion())
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 31, "b", 63, "c", 6));
    }

    private static Weights weights(Integer... values) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            weights.put(String.valueOf((char) ('a' + i)), values[i]);
        }
        return new Weights(weights);
    }
}
