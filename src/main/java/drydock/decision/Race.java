package drydock.decision;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws weights and unknown scores again and again and counts who comes where. Every candidate draws from a stream of its
 * own, seeded by its identity: neither the order of the candidates nor who else takes part changes what it draws.
 */
final class Race {
    private final List<CandidateTotal> runners;
    private final int criteria;
    private final double[] weights;
    private final double[][] low;
    private final double[][] span;
    private final int[][] open;

    /** Totals of the draw at hand, and whether each open score came out in its lower half. */
    private final double[] totals;

    private final boolean[][] lower;
    private final int[] order;

    final double[][] places;

    /** By candidate, open score, half and winner: how many draws. */
    final int[][][][] wins;

    Race(List<CandidateTotal> eligible) {
        runners = eligible.stream()
                .sorted(Comparator.comparingLong(total -> total.candidate().value()))
                .toList();
        int count = runners.size();
        criteria = count == 0 ? 0 : runners.getFirst().scores().size();
        weights = IntStream.range(0, criteria)
                .mapToDouble(k -> runners.getFirst().scores().get(k).weight())
                .toArray();
        low = new double[count][criteria];
        span = new double[count][criteria];
        open = new int[count][];
        lower = new boolean[count][];
        wins = new int[count][][][];
        for (int c = 0; c < count; c++) {
            List<CriterionScore> scores = runners.get(c).scores();
            for (int k = 0; k < criteria; k++) {
                low[c][k] = scores.get(k).low().toDouble();
                span[c][k] = scores.get(k).high().toDouble() - low[c][k];
            }
            open[c] = IntStream.range(0, criteria)
                    .filter(k -> !scores.get(k).isExact())
                    .toArray();
            lower[c] = new boolean[open[c].length];
            wins[c] = new int[open[c].length][2][count];
        }
        totals = new double[count];
        order = new int[count];
        places = new double[count][count];
    }

    Id<Candidate> candidate(int runner) {
        return runners.get(runner).candidate();
    }

    String criterion(int runner, int question) {
        return runners.get(runner).scores().get(open[runner][question]).criterion();
    }

    int weight(int runner, int question) {
        return runners.get(runner).scores().get(open[runner][question]).weight();
    }

    int size() {
        return runners.size();
    }

    void run(Weighting weighting, int draws, long seed) {
        RandomGenerator weightStream = new SplittableRandom(seed);
        RandomGenerator[] streams = runners.stream()
                .map(runner ->
                        new SplittableRandom(seed ^ mixed(runner.candidate().value())))
                .toArray(RandomGenerator[]::new);
        double[] drawn = new double[criteria];
        for (int i = 0; i < draws; i++) {
            weighting.draw(weights, weightStream, drawn);
            for (int c = 0; c < totals.length; c++) {
                totals[c] = total(c, drawn, streams[c]);
            }
            sort();
            count();
        }
    }

    private double total(int runner, double[] drawn, RandomGenerator stream) {
        double total = 0;
        for (int k = 0; k < criteria; k++) {
            total += drawn[k] * low[runner][k];
        }
        for (int q = 0; q < open[runner].length; q++) {
            int k = open[runner][q];
            double share = stream.nextDouble();
            lower[runner][q] = share < 0.5;
            total += drawn[k] * span[runner][k] * share;
        }
        return total;
    }

    /** By insertion: a few dozen at most, and nearly in order from the draw before. */
    private void sort() {
        if (order.length > 1 && order[0] == order[1]) {
            for (int c = 0; c < order.length; c++) {
                order[c] = c;
            }
        }
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            int at = i;
            while (at > 0 && totals[order[at - 1]] < totals[moved]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moved;
        }
    }

    private void count() {
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && totals[order[to]] == totals[order[from]]) {
                to++;
            }
            // equals share their places evenly, whoever stands first by chance
            double share = 1.0 / (to - from);
            for (int i = from; i < to; i++) {
                for (int place = from; place < to; place++) {
                    places[order[i]][place] += share;
                }
            }
            from = to;
        }
        int winner = winner();
        for (int c = 0; c < order.length; c++) {
            for (int q = 0; q < lower[c].length; q++) {
                wins[c][q][lower[c][q] ? 0 : 1][winner]++;
            }
        }
    }

    /** Of equals the one with the lowest identity. */
    private int winner() {
        int winner = order[0];
        for (int i = 1; i < order.length && totals[order[i]] == totals[winner]; i++) {
            winner = Math.min(winner, order[i]);
        }
        return winner;
    }

    /** Spreads identities, which may be small neighbours in tests, over all bits (the finaliser of MurmurHash3). */
    private static long mixed(long value) {
        long x = value * 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 33)) * 0xFF51AFD7ED558CCDL;
        x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }
}
