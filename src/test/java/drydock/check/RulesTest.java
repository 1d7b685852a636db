package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of all plan checks; what each of them does is tested by area. */
class RulesTest {
    private static Stream<RuleInfo> rules() {
        return RuleRegistry.rules().stream().map(PlanRule::info);
    }

    @Test
    void thereAreFortyInTheOrderOfTheirAreas() {
        assertThat(rules().map(RuleInfo::id))
                .containsExactlyElementsOf(Stream.of(
                                numbered("S", 7),
                                numbered("G", 6),
                                numbered("T", 8),
                                numbered("Q", 6),
                                numbered("F", 6),
                                numbered("P", 2),
                                numbered("L", 5))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> numbered(String area, int count) {
        return Stream.iterate(1, n -> n <= count, n -> n + 1)
                .map(n -> "PL-" + area + "0" + n)
                .toList();
    }

    @Test
    void eachSaysWhereItComesFromAndHowToMend() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.sources()).as(rule.id()).isNotEmpty().allMatch(RuleSources::isKnown);
            assertThat(rule.fix()).as(rule.id()).endsWith(".");
            assertThat(rule.levels()).as(rule.id()).containsAnyOf("error", "warn", "info");
        });
    }

    @Test
    void everyThresholdButTheAgendasIsReadBySomeRuleThatSaysSo() {
        assertThat(Stream.concat(
                        rules().flatMap(rule -> rule.thresholds().stream()).distinct(),
                        Stream.of(Threshold.ACCEPTED_AGE)))
                .containsExactlyInAnyOrder(Threshold.values());
        assertThat(Stream.of(Threshold.values()).map(Threshold::key)).doesNotHaveDuplicates();
    }
}
