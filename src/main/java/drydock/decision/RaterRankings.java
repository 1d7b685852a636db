package drydock.decision;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the ranking would be by each person's ratings alone, and where they disagree: what a mean hides.
 *
 * @param each a ranking for each rater, whoever did not say who they are last
 * @param disputes scores on which raters differ, the widest first
 */
public record RaterRankings(List<Ranking> each, List<Dispute> disputes) {
    /** With more the spread says nothing any more about who is right. */
    public static final int MOST = 5;

    public RaterRankings {
        each = List.copyOf(each);
        disputes = List.copyOf(disputes);
    }

    /**
     * @param rater null for ratings that nobody signed
     * @param totals by this person's ratings; what the person did not rate counts as if nobody had
     */
    public record Ranking(@Nullable Id<Person> rater, WeightedTotals totals) {}

    /** @param lowest and {@code highest} of the ratings by one criterion, which differ */
    public record Dispute(Id<Candidate> candidate, String criterion, int lowest, int highest) {
        public int width() {
            return highest - lowest;
        }
    }

    public static RaterRankings of(Snapshot snapshot, DecisionModel model) {
        Weights weights = Weights.of(snapshot, model.project().id(), model.guide());
        Set<Id<Candidate>> excluded = model.totals().totals().stream()
                .filter(CandidateTotal::excluded)
                .map(CandidateTotal::candidate)
                .collect(Collectors.toSet());
        List<Ranking> each = new ArrayList<>();
        for (Optional<Id<Person>> rater : raters(snapshot, model.project().id())) {
            Map<Id<Candidate>, Collection<Rating>> own = new LinkedHashMap<>();
            for (Candidate candidate : model.candidates()) {
                own.put(
                        candidate.id(),
                        snapshot.owned(Rating.class, candidate.id()).stream()
                                .filter(rating ->
                                        Optional.ofNullable(rating.rater()).equals(rater))
                                .toList());
            }
            each.add(new Ranking(rater.orElse(null), WeightedTotals.of(weights, own, model.suggestions(), excluded)));
        }
        return new RaterRankings(each, disputes(model.totals()));
    }

    /** Who rated in {@code project}, in the order in which they are known; empty stands for nobody in particular. */
    public static List<Optional<Id<Person>>> raters(Snapshot snapshot, Id<Project> project) {
        Set<Optional<Id<Person>>> raters = new LinkedHashSet<>();
        snapshot.owned(Candidate.class, project).stream()
                .flatMap(candidate -> snapshot.owned(Rating.class, candidate.id()).stream())
                .sorted(Comparator.comparingLong(rating -> rating.id().value()))
                .forEach(rating -> raters.add(Optional.ofNullable(rating.rater())));
        return raters.stream().sorted(Comparator.comparing(Optional::isEmpty)).toList();
    }

    /** Whether this person may rate: one of those who do already, or one of the first {@link #MOST}. */
    public static boolean mayRate(Snapshot snapshot, Id<Project> project, @Nullable Id<Person> rater) {
        List<Optional<Id<Person>>> raters = raters(snapshot, project);
        return raters.contains(Optional.ofNullable(rater)) || raters.size() < MOST;
    }

    private static List<Dispute> disputes(WeightedTotals totals) {
        return totals.totals().stream()
                .flatMap(total -> total.scores().stream()
                        .filter(score -> score.raters() > 1 && score.weight() > 0 && score.lowest() < score.highest())
                        .map(score ->
                                new Dispute(total.candidate(), score.criterion(), score.lowest(), score.highest())))
                .sorted(Comparator.comparingInt(Dispute::width).reversed())
                .toList();
    }
}
