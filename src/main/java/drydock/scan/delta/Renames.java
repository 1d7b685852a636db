package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds files that were moved: the same content elsewhere, else content that is mostly the same. */
final class Renames {
    /** Share of lines, in percent, that two files must have in common; Git's own threshold. */
    private static final int SIMILAR = 50;
    /** More pairs than this are not compared line by line. */
    private static final int MOST_PAIRS = 20_000;

    private Renames() {}

    /**
     * Pairs removed files with added ones.
     *
     * @param linesOf the lines of code of a file, for the comparison
     * @return path of the added file to path of the removed one
     */
    static Map<String, String> find(
            Map<String, Item> removed, Map<String, Item> added, Function<Item, List<String>> linesOf) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, String> byContent = new HashMap<>();
        removed.forEach((path, item) -> byContent.putIfAbsent(item.contentId(), path));
        added.forEach((path, item) -> {
            String from = item.contentId().isEmpty() ? null : byContent.get(item.contentId());
            if (from != null && taken.add(from)) {
                pairs.put(path, from);
            }
        });
        if ((long) removed.size() * added.size() <= MOST_PAIRS) {
            similar(removed, added, linesOf, pairs, taken);
        }
        return pairs;
    }

    private static void similar(
            Map<String, Item> removed,
            Map<String, Item> added,
            Function<Item, List<String>> linesOf,
            Map<String, String> pairs,
            Set<String> taken) {
        Map<String, List<String>> old = new LinkedHashMap<>();
        removed.forEach((path, item) -> {
            if (!taken.contains(path)) {
                old.put(path, linesOf.apply(item));
            }
        });
        added.forEach((path, item) -> {
            if (pairs.containsKey(path)) {
                return;
            }
            List<String> lines = linesOf.apply(item);
            String best = null;
            int most = SIMILAR - 1;
            for (Map.Entry<String, List<String>> candidate : old.entrySet()) {
                int share = taken.contains(candidate.getKey()) ? 0 : share(candidate.getValue(), lines);
                if (share > most) {
                    most = share;
                    best = candidate.getKey();
                }
            }
            if (best != null) {
                taken.add(best);
                pairs.put(path, best);
            }
        });
    }

    /** Lines in common, in percent of the longer file. */
    private static int share(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        a.forEach(line -> left.merge(line, 1, Integer::sum));
        int common = 0;
        for (String line : b) {
            if (left.merge(line, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 100 * common / Math.max(a.size(), b.size());
    }
}
