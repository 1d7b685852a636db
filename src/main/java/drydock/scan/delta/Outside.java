package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the files that changed and do not concern the scope. */
final class Outside {
    private Outside() {}

    /** By path. A file that is in both trees is read only if Git does not say by name whether it is the same. */
    static List<OutsideFile> changed(TreeListing old, TreeListing now) {
        Map<String, Item> before = named(old, now);
        Map<String, Item> after = named(now, old);
        return Pairs.different(before, after, path -> true, item -> List.of()).stream()
                .map(pair -> new OutsideFile(pair.path(), pair.oldPath(), pair.status()))
                .sorted(Comparator.comparing(OutsideFile::path))
                .toList();
    }

    private static Map<String, Item> named(TreeListing listing, TreeListing other) {
        Map<String, Item> named = new TreeMap<>(listing.others());
        named.replaceAll(
                (path, item) -> item.contentId().isEmpty() && other.others().containsKey(path)
                        ? new Item(item.entry(), listing.contentId(item.entry()))
                        : item);
        return named;
    }
}
