package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Level;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For each rule of an area one plan that breaks it, one that does not, and one in which what it needs is missing. */
abstract class RuleContract {
    /**
     * A rule with plans made from one in which all is well.
     *
     * @param message how its finding begins
     * @param breaks what makes it speak
     * @param missing what makes it say that it cannot check
     */
    record Case(String id, Level level, String message, Consumer<PlanFacts> breaks, Consumer<PlanFacts> missing) {}

    private final Area area;
    private final List<Case> cases;

    RuleContract(Area area, List<Case> cases) {
        this.area = area;
        this.cases = cases;
    }

    static Case of(String id, Level level, String message, Consumer<PlanFacts> breaks, Consumer<PlanFacts> missing) {
        return new Case(id, level, message, breaks, missing);
    }

    static PlanRule rule(String id) {
        return RuleRegistry.rules().stream()
                .filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Verdict verdict(String id, Consumer<PlanFacts> change) {
        PlanFacts facts = new PlanFacts();
        change.accept(facts);
        return rule(id).check(facts.facts());
    }

    static List<Finding> findings(String id, Consumer<PlanFacts> change) {
        return verdict(id, change).findings();
    }

    /** What it finds, each with its level. */
    static List<String> said(String id, Consumer<PlanFacts> change) {
        return findings(id, change).stream()
                .map(finding -> finding.level() + " " + finding.message())
                .toList();
    }

    /** What it lacks, where it finds nothing. */
    static String missing(String id, Consumer<PlanFacts> change) {
        Verdict verdict = verdict(id, change);
        assertThat(verdict.findings()).isEmpty();
        return verdict.missing().toString();
    }

    @Test
    void everyRuleOfTheAreaHasItsCase() {
        assertThat(cases.stream().map(Case::id))
                .containsExactlyElementsOf(RuleRegistry.rules().stream()
                        .map(PlanRule::info)
                        .filter(info -> info.area() == area)
                        .map(info -> info.id())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> passesAPlanInWhichAllIsWell() {
        return each(
                broken -> assertThat(verdict(broken.id(), plan -> {})).isEqualTo(new Verdict(List.of(), List.of())));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsWrong() {
        return each(broken -> {
            Finding finding = findings(broken.id(), broken.breaks()).getFirst();
            assertThat(finding.message()).startsWith(broken.message());
            assertThat(finding.level()).isEqualTo(broken.level());
            assertThat(finding.gates().isEmpty()).isEqualTo(broken.level() != Level.ERROR);
            // findings of a review are not kept anywhere yet
            assertThat(finding.place() == null).isEqualTo(area == Area.FINDINGS);
        });
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsMissingAndDoesNotPass() {
        return each(blank -> {
            Verdict verdict = verdict(blank.id(), blank.missing());
            assertThat(verdict.passed()).isFalse();
            assertThat(verdict.findings()).isEmpty();
        });
    }

    private Stream<DynamicTest> each(Consumer<Case> test) {
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> test.accept(one)));
    }
}
