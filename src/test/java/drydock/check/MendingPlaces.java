package drydock.check;

import drydock.check.model.Place;
import drydock.check.model.Verdict.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the findings of all rules can be mended. */
public final class MendingPlaces {
    private MendingPlaces() {}

    /** {@code Quote.scope} for each kind of record and field, by the plans that break the rules. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Stream.of(
                        ScopeRulesTest.CASES,
                        GitRulesTest.CASES,
                        TimelineRulesTest.CASES,
                        SelectionRulesTest.CASES,
                        LaunchRulesTest.CASES)
                .flatMap(List::stream)
                .flatMap(broken -> RuleContract.findings(broken.id(), broken.breaks()).stream())
                .map(Finding::place)
                .forEach(place -> all.add(name(place)));
        return all;
    }

    private static String name(Place place) {
        return place.type().getSimpleName() + "." + place.field();
    }
}
