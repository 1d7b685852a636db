package drydock.scan.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of paths as contests and firms exchange it: {@code scope.txt} and {@code out_of_scope.txt}. One path a line; on the
 * way in {@code ./} may be missing, globs and comments are understood: {@code #} begins one at the start of a line and behind
 * white space. What stands in double quotes is a path as it is, as Git quotes it: no glob, and no comment in it.
 */
public final class ScopeList {
    private static final int MOST_LINES = 100_000;
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    /** What would be read as something else if it were not quoted. */
    private static final Pattern AWKWARD = Pattern.compile("[*?\\\\\"]|\\s#|(?U:\\s)$");

    private final Set<String> paths = new HashSet<>();
    private final List<Glob> globs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private ScopeList() {}

    /**
     * A line that names something.
     *
     * @param number from 1
     * @param text as it was written, without its comment
     */
    public record Line(int number, String text) {
        /** What it names; empty if that is a glob. */
        private Optional<String> path() {
            int end = closingQuote(text);
            if (end > 0) {
                String plain = ESCAPE.matcher(text.substring(1, end)).replaceAll("$1");
                return Optional.of(plain.startsWith("./") ? plain.substring(2) : plain);
            }
            return Glob.isGlob(text) ? Optional.empty() : Optional.of(normalised(text));
        }
    }

    /** Reads a list. Lines after the first 100,000 are not read. */
    public static ScopeList parse(String text) {
        ScopeList list = new ScopeList();
        int number = 0;
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            number++;
            String plain = withoutComment(line);
            if (!plain.isEmpty()) {
                list.add(new Line(number, plain));
            }
        }
        return list;
    }

    private void add(Line line) {
        lines.add(line);
        line.path().ifPresentOrElse(paths::add, () -> globs.add(new Glob(line.text())));
    }

    /** Writes a list: sorted, one {@code ./path} a line, a line feed at the end; read again it names the same files. */
    public static String print(Collection<String> paths) {
        StringBuilder out = new StringBuilder();
        paths.stream()
                .distinct()
                .sorted()
                .forEach(path -> out.append(quoted("./" + path)).append('\n'));
        return out.toString();
    }

    private static String quoted(String path) {
        return AWKWARD.matcher(path).find() ? '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : path;
    }

    public boolean contains(String path) {
        return paths.contains(path) || globs.stream().anyMatch(glob -> glob.matches(path));
    }

    /** Whether no line names anything. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines that name none of {@code known}. */
    public List<Line> unresolvedLines(Collection<String> known) {
        Set<String> all = new HashSet<>(known);
        return lines.stream()
                .filter(line -> line.path()
                        .map(path -> !all.contains(path))
                        .orElseGet(() -> all.stream().noneMatch(new Glob(line.text())::matches)))
                .toList();
    }

    /** The lines that name none of {@code known}, as they were written. */
    public List<String> unresolved(Collection<String> known) {
        return unresolvedLines(known).stream().map(Line::text).toList();
    }

    static String normalised(String path) {
        String plain = path.replace('\\', '/');
        while (plain.startsWith("./") || plain.startsWith("/")) {
            plain = plain.substring(plain.startsWith("./") ? 2 : 1);
        }
        return plain;
    }

    private static String withoutComment(String line) {
        String plain = (line.startsWith("\ufeff") ? line.substring(1) : line).strip();
        int end = closingQuote(plain);
        return end > 0
                ? plain.substring(0, end + 1)
                : COMMENT.matcher(plain).replaceFirst("").strip();
    }

    /** Where a line that begins with a quote has the other one, with nothing but a comment behind it; -1 for other lines. */
    private static int closingQuote(String line) {
        if (!line.startsWith("\"")) {
            return -1;
        }
        int at = 1;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        String behind = at < line.length() ? line.substring(at + 1).strip() : "-";
        return behind.isEmpty() || behind.startsWith("#") ? at : -1;
    }
}
