package drydock.decision;

import drydock.decision.Suggestion.Signal;
import drydock.decision.cost.Figures;
import drydock.decision.cost.QuoteComparison;
import drydock.domain.Answer;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.Quote;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.DiligenceAnswer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The scores that known facts suggest for the guide's six criteria. Each signal is worth some of the ten points; one that
 * nobody knows keeps its points open. A criterion about which nothing at all is known gets no suggestion. The points are
 * our own reading of the guide's criteria, shown with every suggestion so that a person can disagree.
 */
public final class SuggestedScores {
    private final Project project;
    private final SourceAge age;
    private final QuoteComparison quotes;
    private final CostScores costs;
    private final Snapshot snapshot;

    SuggestedScores(Snapshot snapshot, Project project, QuoteComparison quotes, SourceAge age) {
        this.snapshot = snapshot;
        this.project = project;
        this.quotes = quotes;
        this.age = age;
        this.costs = new CostScores(quotes, age);
    }

    /** By criterion, for those of which something is known. */
    public Map<String, Suggestion> of(Candidate candidate, Auditor auditor) {
        Map<String, Answer> answers = snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .collect(Collectors.toMap(DiligenceAnswer::question, DiligenceAnswer::answer, (a, b) -> b));
        Quote quote =
                quotes.of(candidate.id()).map(QuoteComparison.Compared::quote).orElse(null);
        OptionalLong hours = hoursToAnswer(snapshot.owned(ContactEntry.class, candidate.id()));
        Map<String, List<Signal>> signals = new LinkedHashMap<>();
        signals.put("liquidity", liquidity(snapshot.owned(ComparableAudit.class, auditor.id())));
        signals.put("security", SecuritySignals.of(auditor, answers, quote, age));
        signals.put("coverage", coverage(auditor, answers));
        signals.put("costs", costs.signals(candidate, auditor));
        signals.put("ux", ServiceSignals.ux(answers, hours));
        signals.put("support", ServiceSignals.support(quote, hours));
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        signals.forEach((criterion, all) -> {
            if (all.stream().anyMatch(Signal::isKnown)) {
                suggestions.put(criterion, Suggestion.of(all));
            }
        });
        return suggestions;
    }

    /** Half of all hours that answers took are up to this; empty while there is no answer. */
    static OptionalLong hoursToAnswer(Collection<ContactEntry> entries) {
        long[] hours = entries.stream()
                .flatMapToLong(entry -> entry.hoursToAnswer().stream())
                .sorted()
                .toArray();
        return hours.length == 0 ? OptionalLong.empty() : OptionalLong.of(hours[(hours.length - 1) / 2]);
    }

    /** Ten points, shared evenly among the needs. */
    private List<Signal> coverage(Auditor auditor, Map<String, Answer> answers) {
        Coverage coverage = Coverage.of(project, snapshot.owned(ScopeItem.class, project.id()), auditor);
        int needs = coverage.needs().size();
        if (needs == 0) {
            return List.of();
        }
        List<Signal> signals = new ArrayList<>();
        if (answers.get("chain-coverage") == Answer.NO) {
            signals.add(Signal.known("Your due diligence says that it does not cover the chains", 0));
            return signals;
        }
        int given = 0;
        for (int i = 0; i < needs; i++) {
            Coverage.Need need = coverage.needs().get(i);
            // cumulative, so that the points of all needs add to ten exactly
            int points = 10 * (i + 1) / needs - given;
            given += points;
            signals.add(
                    need.source() == null
                            ? Signal.unknown(label(need) + ": nobody says so", points)
                            : new Signal(
                                    label(need), points, points, need.source(), age.stale(need.source(), "coverage")));
        }
        return signals;
    }

    private String label(Coverage.Need need) {
        Vocabulary words = age.vocabulary();
        return Vocabulary.label(
                need.kind() == Coverage.Kind.ECOSYSTEM ? words.ecosystems() : words.technologies(), need.key());
    }

    /** What the user found out of comparable audits. More may exist: what is missing stays open. */
    private List<Signal> liquidity(Collection<ComparableAudit> audits) {
        if (audits.isEmpty()) {
            return List.of();
        }
        ComparableAudits record = new ComparableAudits(audits, project.valueAtRisk());
        return List.of(
                record.similar()
                        .map(audit -> signal("At least our value at risk: " + audit.protocol(), 4, audit))
                        .orElseGet(() -> Signal.unknown("An audit of at least our value at risk", 4)),
                record.largest()
                        .map(audit -> signal("A billion or more at risk: " + audit.protocol(), 2, audit))
                        .orElseGet(() -> Signal.unknown("An audit with a billion at risk", 2)),
                audits.size() >= 3
                        ? Signal.known(Figures.of(audits.size()) + " comparable audits", 2)
                        : Signal.unknown("Three comparable audits; " + audits.size() + " known", 2),
                record.layer2()
                        .map(audit -> signal("Layer 2 or 3: " + audit.protocol(), 2, audit))
                        .orElseGet(() -> Signal.unknown("Work on layers 2 and 3", 2)));
    }

    private Signal signal(String text, int points, ComparableAudit audit) {
        return new Signal(text, points, points, audit.source(), age.stale(audit.source(), "report-count"));
    }
}
