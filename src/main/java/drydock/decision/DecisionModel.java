package drydock.decision;

import drydock.decision.cost.QuoteComparison;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.AgeLimit;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.quote.EstimationRule;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a project's decision rests on, worked out from one snapshot. Cheap enough for every change; the draws of
 * {@link WinShare} are not in it.
 *
 * @param guide with the project's own criteria
 * @param exclusions of each candidate that cannot win
 * @param suggestions of each candidate, by criterion
 * @param oldQuotes that lapsed, or are older than prices may be and do not say how long they hold
 */
public record DecisionModel(
        Project project,
        List<Candidate> candidates,
        SelectionGuide guide,
        QuoteComparison quotes,
        Map<Id<Candidate>, List<Exclusion>> exclusions,
        Map<Id<Candidate>, Map<String, Suggestion>> suggestions,
        Set<Id<Quote>> oldQuotes,
        WeightedTotals totals) {
    private static final int OPEN_FACTS = 2;

    public DecisionModel {
        candidates = List.copyOf(candidates);
        exclusions = Map.copyOf(exclusions);
        suggestions = Map.copyOf(suggestions);
        oldQuotes = Set.copyOf(oldQuotes);
    }

    /**
     * What ships and what day it is: all that a decision rests on beside the workspace.
     *
     * @param vocabulary as shipped; the user's own age limits come on top
     */
    public record Basis(
            SelectionGuide guide,
            Vocabulary vocabulary,
            List<EstimationRule> rules,
            WorkingDays calendar,
            LocalDate today) {
        public Basis {
            rules = List.copyOf(rules);
        }
    }

    public static DecisionModel of(Snapshot snapshot, Project project, Basis basis) {
        List<Candidate> candidates = snapshot.owned(Candidate.class, project.id()).stream()
                .sorted(Comparator.comparingInt(Candidate::position)
                        .thenComparingLong(candidate -> candidate.id().value()))
                .toList();
        QuoteComparison quotes = QuoteComparison.of(snapshot, project, basis.rules(), basis.calendar());
        SourceAge age = new SourceAge(AgeLimit.applied(snapshot, basis.vocabulary()), basis.today());
        SuggestedScores suggested = new SuggestedScores(snapshot, project, quotes, age);
        Map<Id<Candidate>, List<Exclusion>> exclusions = new HashMap<>();
        Map<Id<Candidate>, Map<String, Suggestion>> suggestions = new HashMap<>();
        Map<Id<Candidate>, Collection<Rating>> ratings = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            List<Exclusion> reasons =
                    Exclusion.of(snapshot, project, candidate, basis.guide(), quotes, basis.calendar());
            if (!reasons.isEmpty()) {
                exclusions.put(candidate.id(), reasons);
            }
            snapshot.find(Auditor.class, candidate.auditor())
                    .ifPresent(auditor -> suggestions.put(candidate.id(), suggested.of(candidate, auditor)));
            ratings.put(candidate.id(), snapshot.owned(Rating.class, candidate.id()));
        }
        Set<Id<Candidate>> excluded = candidates.stream()
                .filter(candidate ->
                        candidate.status() == CandidateStatus.DECLINED || exclusions.containsKey(candidate.id()))
                .map(Candidate::id)
                .collect(Collectors.toSet());
        return new DecisionModel(
                project,
                candidates,
                basis.guide().forProject(snapshot, project.id()),
                quotes,
                exclusions,
                suggestions,
                quotes.quotes().stream()
                        .map(QuoteComparison.Compared::quote)
                        .filter(age::stale)
                        .map(Quote::id)
                        .collect(Collectors.toSet()),
                WeightedTotals.of(Weights.of(snapshot, project.id(), basis.guide()), ratings, suggestions, excluded));
    }

    /** By weights that are not in the file, as while a slider moves. */
    public DecisionModel reweighed(Weights weights) {
        return new DecisionModel(
                project, candidates, guide, quotes, exclusions, suggestions, oldQuotes, totals.reweighed(weights));
    }

    /** Why a candidate cannot win; empty if it can, or if it was only declined. */
    public List<Exclusion> exclusionsOf(Id<Candidate> candidate) {
        return exclusions.getOrDefault(candidate, List.of());
    }

    public Optional<Suggestion> suggestion(Id<Candidate> candidate, String criterion) {
        return Optional.ofNullable(suggestions.getOrDefault(candidate, Map.of()).get(criterion));
    }

    /** What to find out about a score that is not known exactly: at most two facts; none where nothing at all is known. */
    public List<String> openFacts(WinShare.Question question) {
        return suggestion(question.candidate(), question.criterion()).stream()
                .flatMap(suggestion -> suggestion.open().stream())
                .limit(OPEN_FACTS)
                .map(Suggestion.Signal::text)
                .toList();
    }

    /** Candidates whose score rests on a fact that is too old where nobody rated instead, or that have an old quote. */
    public Set<Id<Candidate>> stale() {
        Set<Id<Candidate>> stale = new HashSet<>();
        for (CandidateTotal total : totals.totals()) {
            boolean old = total.scores().stream()
                    .filter(score -> score.weight() > 0 && !score.isKnown())
                    .map(CriterionScore::suggestion)
                    .anyMatch(suggestion -> suggestion != null && suggestion.stale());
            boolean lapsed = quotes.of(total.candidate())
                    .map(QuoteComparison.Compared::quote)
                    .filter(quote -> !quote.accepted() && oldQuotes.contains(quote.id()))
                    .isPresent();
            if (old || lapsed) {
                stale.add(total.candidate());
            }
        }
        return Set.copyOf(stale);
    }
}
