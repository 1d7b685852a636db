package drydock.scan.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the tracked file that a tool means: tools write absolute paths of other computers. */
public final class PathMatch {
    private PathMatch() {}

    /**
     * The file whose path ends {@code written}, or that {@code written} ends, by whole folders.
     *
     * @return empty if there is none, and if two fit equally well
     */
    public static Optional<String> find(String written, Collection<String> tracked) {
        String plain = plain(written);
        if (tracked.contains(plain)) {
            return Optional.of(plain);
        }
        List<String> longest = List.of();
        int length = -1;
        for (String path : tracked) {
            boolean fits = plain.endsWith("/" + path) || path.endsWith("/" + plain);
            int common = Math.min(path.length(), plain.length());
            if (fits && common > length) {
                longest = List.of(path);
                length = common;
            } else if (fits && common == length) {
                longest = List.of(longest.getFirst(), path);
            }
        }
        return longest.size() == 1 ? Optional.of(longest.getFirst()) : Optional.empty();
    }

    static String plain(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") ? slashes.substring(2) : slashes;
    }
}
