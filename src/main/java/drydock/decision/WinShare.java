package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In how many of many draws of weights and unknown scores each candidate comes first, second and so on. An unknown score
 * is drawn evenly from its range. The same seed gives the same shares.
 *
 * @param draws how many
 * @param places of each candidate that can win: the share of draws, 0 to 1, in which it came first, second, ...
 * @param questions the open scores, that whose answer tells most about the winner first
 */
public record WinShare(int draws, Map<Id<Candidate>, List<Double>> places, List<Question> questions) {
    /** Enough for a share to be right within one in a hundred: twice the standard error of a half is 0.01. */
    public static final int DRAWS = 10_000;

    /** Any would do; one and the same, so that what was shown yesterday is shown again. */
    public static final long SEED = 20_260_101L;

    public WinShare {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        questions = List.copyOf(questions);
    }

    /**
     * A score that is not known.
     *
     * @param gain how much surer the winner would be, 0 to 1, if the doubt about this score were halved: the expected rise
     *     of the largest win share once it is known in which half of its range the score lies
     * @param telling how much the answer says about the winner even where the favourite stays the same in both halves: the
     *     expected rise, 0 to 1, of the chance that two draws have the same winner
     */
    public record Question(Id<Candidate> candidate, String criterion, double gain, double telling) {}

    public static WinShare of(WeightedTotals totals, Weighting weighting) {
        return of(totals, weighting, DRAWS, SEED);
    }

    /** @param draws 1 or more */
    public static WinShare of(WeightedTotals totals, Weighting weighting, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("at least one draw, not " + draws);
        }
        if (!totals.weighed() || totals.eligible().isEmpty()) {
            return new WinShare(draws, Map.of(), List.of());
        }
        Race race = new Race(totals.eligible());
        race.run(weighting, draws, seed);
        Map<Id<Candidate>, List<Double>> places = new LinkedHashMap<>();
        for (int c = 0; c < race.size(); c++) {
            places.put(
                    race.candidate(c),
                    Arrays.stream(race.places[c])
                            .map(count -> count / draws)
                            .boxed()
                            .toList());
        }
        return new WinShare(draws, places, questions(race, draws));
    }

    /** The share of draws in which {@code candidate} came first; 0 for one that cannot win. */
    public double first(Id<Candidate> candidate) {
        List<Double> own = places.getOrDefault(candidate, List.of());
        return own.isEmpty() ? 0 : own.getFirst();
    }

    /** Whoever comes first most often stands first; those that cannot win stand last, in the order in which they come. */
    public List<CandidateTotal> ranked(List<CandidateTotal> totals) {
        return totals.stream()
                .sorted(Comparator.comparing(CandidateTotal::excluded)
                        .thenComparing(total -> first(total.candidate()), Comparator.reverseOrder()))
                .toList();
    }

    /** Out of 100 draws: "first in 71 of 100". Never 100 where it is not always, nor 0 where it is ever. */
    public int firstOf100(Id<Candidate> candidate) {
        return of100(first(candidate));
    }

    /** The same for each place, the first one first; empty for one that cannot win. */
    public List<Integer> placesOf100(Id<Candidate> candidate) {
        return places.getOrDefault(candidate, List.of()).stream()
                .map(WinShare::of100)
                .toList();
    }

    private static int of100(double share) {
        int rounded = (int) Math.round(100 * share);
        if (rounded == 100 && share < 1 - 1e-9) {
            return 99;
        }
        return rounded == 0 && share > 1e-9 ? 1 : rounded;
    }

    /** Who comes first most often. */
    public Optional<Id<Candidate>> favourite() {
        return places.keySet().stream()
                .max(Comparator.comparingDouble(this::first).thenComparing(Id::value, Comparator.reverseOrder()));
    }

    private static List<Question> questions(Race race, int draws) {
        List<Question> questions = new ArrayList<>();
        for (int c = 0; c < race.size(); c++) {
            for (int q = 0; q < race.wins[c].length; q++) {
                if (race.weight(c, q) > 0) {
                    int[][] halves = race.wins[c][q];
                    questions.add(new Question(
                            race.candidate(c), race.criterion(c, q), gain(halves, draws), telling(halves, draws)));
                }
            }
        }
        questions.sort(Comparator.comparingDouble(Question::gain)
                .thenComparingDouble(Question::telling)
                .reversed()
                .thenComparingLong(question -> question.candidate().value())
                .thenComparing(Question::criterion));
        return questions;
    }

    /** The most wins within each half, added, less the most wins over both: never negative. */
    private static double gain(int[][] halves, int draws) {
        int apart = 0;
        int together = 0;
        for (int half = 0; half < halves.length; half++) {
            apart += Arrays.stream(halves[half]).max().orElse(0);
        }
        for (int winner = 0; winner < halves[0].length; winner++) {
            together = Math.max(together, halves[0][winner] + halves[1][winner]);
        }
        return (apart - together) / (double) draws;
    }

    /** The chance that two draws of the same half agree, less the chance that any two do: never negative. */
    private static double telling(int[][] halves, int draws) {
        double apart = 0;
        for (int[] half : halves) {
            double size = Arrays.stream(half).sum();
            apart += size == 0 ? 0 : size / draws * agreement(half, size);
        }
        int[] together = new int[halves[0].length];
        Arrays.setAll(together, winner -> halves[0][winner] + halves[1][winner]);
        return Math.max(0, apart - agreement(together, draws));
    }

    private static double agreement(int[] wins, double draws) {
        return Arrays.stream(wins)
                .mapToDouble(won -> won / draws * (won / draws))
                .sum();
    }
}
