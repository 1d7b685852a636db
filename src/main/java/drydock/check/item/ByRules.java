package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.PlanRule;
import drydock.check.model.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An item that plan checks decide: it is as proved as they pass together, and what they find speaks against it.
 *
 * @param passed what it means where all pass
 */
record ByRules(String item, String passed, List<PlanRule> rules) implements PlanItem {
    ByRules(String item, String passed, PlanRule... rules) {
        this(item, passed, List.of(rules));
    }

    @Override
    public Found look(Facts facts) {
        List<Verdict> verdicts = rules.stream().map(rule -> rule.check(facts)).toList();
        List<String> wrong =
                each(verdicts, verdict -> verdict.findings().stream().map(Verdict.Finding::message));
        if (!wrong.isEmpty()) {
            return Found.contrary(String.join(" ", wrong));
        }
        List<String> missing =
                each(verdicts, verdict -> verdict.missing().stream().map(Verdict.Missing::what));
        return missing.isEmpty() ? Found.proven(passed) : Found.cannotTell(String.join("; ", missing));
    }

    private static List<String> each(List<Verdict> verdicts, Function<Verdict, Stream<String>> words) {
        return verdicts.stream().flatMap(words).distinct().toList();
    }
}
