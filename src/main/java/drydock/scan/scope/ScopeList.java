package drydock.scan.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of paths as contests and firms exchange it: {@code scope.txt} and {@code out_of_scope.txt}. One path a line; on the
 * way in {@code ./} may be missing, globs and {@code #} comments are understood.
 */
public final class ScopeList {
    private static final int MOST_LINES = 100_000;

    private final Set<String> paths = new HashSet<>();
    private final List<Glob> globs = new ArrayList<>();
    private final List<String> unmatched = new ArrayList<>();

    private ScopeList() {}

    /** Reads a list. Lines after the first 100,000 are not read. */
    public static ScopeList parse(String text) {
        ScopeList list = new ScopeList();
        text.lines()
                .limit(MOST_LINES)
                .map(ScopeList::withoutComment)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (Glob.isGlob(line)) {
                        list.globs.add(new Glob(line));
                    } else {
                        list.paths.add(normalised(line));
                    }
                    list.unmatched.add(line);
                });
        return list;
    }

    /** Writes a list: sorted, one {@code ./path} a line, a line feed at the end. */
    public static String print(Collection<String> paths) {
        StringBuilder out = new StringBuilder();
        paths.stream()
                .distinct()
                .sorted()
                .forEach(path -> out.append("./").append(path).append('\n'));
        return out.toString();
    }

    public boolean contains(String path) {
        return paths.contains(path) || globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /** The lines that name none of {@code known}, as they were written. */
    public List<String> unresolved(Collection<String> known) {
        Set<String> all = new HashSet<>(known);
        return unmatched.stream()
                .filter(line -> Glob.isGlob(line)
                        ? all.stream().noneMatch(new Glob(line)::matches)
                        : !all.contains(normalised(line)))
                .toList();
    }

    static String normalised(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("./") || plain.startsWith("/")) {
            plain = plain.substring(plain.startsWith("./") ? 2 : 1);
        }
        return plain;
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        String plain = (hash < 0 ? line : line.substring(0, hash)).strip();
        return plain.startsWith("\ufeff") ? plain.substring(1) : plain;
    }
}
