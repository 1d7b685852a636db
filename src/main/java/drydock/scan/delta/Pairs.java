package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Puts the files of two trees beside each other, those that moved too. */
final class Pairs {
    private Pairs() {}

    /**
     * A file in both trees, or in one of them.
     *
     * @param oldPath where it was; the same as {@code path} unless it moved
     */
    record Pair(String path, String oldPath, Optional<Item> was, Optional<Item> is) {
        FileStatus status() {
            if (was.isEmpty()) {
                return FileStatus.ADDED;
            }
            return is.isEmpty() ? FileStatus.REMOVED : path.equals(oldPath) ? FileStatus.CHANGED : FileStatus.RENAMED;
        }
    }

    /**
     * The pairs that are not the same, by the path of the later tree.
     *
     * @param movable files that may have moved
     * @param linesOf the lines of code of a file, to find one that moved and was changed
     */
    static List<Pair> different(
            Map<String, Item> before,
            Map<String, Item> after,
            Predicate<String> movable,
            Function<Item, List<String>> linesOf) {
        Map<String, Item> removed = without(before, after);
        Map<String, String> renames =
                Renames.find(only(removed, movable), only(without(after, before), movable), linesOf);
        List<Pair> pairs = new ArrayList<>();
        after.forEach((path, item) -> {
            String oldPath = renames.getOrDefault(path, path);
            Optional<Item> was = Optional.ofNullable(before.get(oldPath));
            if (was.isEmpty() || !oldPath.equals(path) || differs(was.get(), item)) {
                pairs.add(new Pair(path, oldPath, was, Optional.of(item)));
            }
        });
        removed.forEach((path, item) -> {
            if (!renames.containsValue(path)) {
                pairs.add(new Pair(path, path, Optional.of(item), Optional.empty()));
            }
        });
        return pairs;
    }

    /** Content that could not be read in one of them counts as different: nobody knows that it is the same. */
    static boolean differs(Item was, Item item) {
        return was.contentId().isEmpty() || !was.contentId().equals(item.contentId());
    }

    private static Map<String, Item> without(Map<String, Item> all, Map<String, Item> others) {
        Map<String, Item> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(others.keySet());
        return left;
    }

    private static Map<String, Item> only(Map<String, Item> all, Predicate<String> wanted) {
        Map<String, Item> left = new LinkedHashMap<>(all);
        left.keySet().removeIf(path -> !wanted.test(path));
        return left;
    }
}
