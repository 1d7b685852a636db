package drydock.scan.delta;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What code in Rust, Move and Cairo rests on, by package: a file of the same package as one in scope, and those of the packages
 * that its manifest names by a path, are compiled into what is reviewed. Which module uses which within a package is not looked
 * into, and tests are left out.
 */
final class PackageImports {
    private static final Map<Language, String> MANIFESTS =
            Map.of(Language.RUST, "Cargo.toml", Language.MOVE, "Move.toml", Language.CAIRO, "Scarb.toml");

    private final Collection<String> paths;
    private final Function<String, String> text;

    /**
     * @param paths of all files of the tree
     * @param text of a file; empty if there is none
     */
    PackageImports(Collection<String> paths, Function<String, String> text) {
        this.paths = paths;
        this.text = text;
    }

    /** The paths that are reached from files in scope, those in scope among them. */
    Set<String> from(Collection<String> scope) {
        Set<String> reached = new HashSet<>();
        MANIFESTS.forEach((language, manifest) -> reached.addAll(from(scope, language, manifest)));
        return reached;
    }

    private Set<String> from(Collection<String> scope, Language language, String manifest) {
        Set<String> packages = new TreeSet<>();
        paths.stream()
                .filter(path -> path.equals(manifest) || path.endsWith("/" + manifest))
                .forEach(path -> packages.add(path.substring(0, path.length() - manifest.length())));
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        scope.stream()
                .filter(path -> is(path, language))
                .flatMap(path -> packageOf(path, packages).stream())
                .filter(seen::add)
                .forEach(open::add);
        while (!open.isEmpty()) {
            String folder = open.pop();
            for (String used : namedByPath(folder, text.apply(folder + manifest))) {
                if (packages.contains(used) && seen.add(used)) {
                    open.push(used);
                }
            }
        }
        Set<String> reached = new HashSet<>();
        paths.stream()
                .filter(path -> is(path, language) && !isTest(path, language))
                .filter(path -> packageOf(path, packages).filter(seen::contains).isPresent())
                .forEach(reached::add);
        return reached;
    }

    private static boolean is(String path, Language language) {
        return Language.ofPath(path).filter(language::equals).isPresent();
    }

    private static boolean isTest(String path, Language language) {
        return Classifier.suggest(path, language) == Reason.TEST;
    }

    /** The folder of the nearest manifest above a file, with a slash at its end; the root is empty. */
    private static Optional<String> packageOf(String path, Set<String> packages) {
        int slash = path.lastIndexOf('/');
        while (slash >= 0) {
            if (packages.contains(path.substring(0, slash + 1))) {
                return Optional.of(path.substring(0, slash + 1));
            }
            slash = path.lastIndexOf('/', slash - 1);
        }
        return packages.contains("") ? Optional.of("") : Optional.empty();
    }

    /** Folders of packages that a manifest names: {@code x = { path = "../x" }}, {@code x = { local = "../x" }}. */
    private static Set<String> namedByPath(String folder, String manifest) {
        Set<String> folders = new HashSet<>();
        try {
            JsonNode root = new TomlMapper().readTree(manifest);
            for (String part : new String[] {"dependencies", "build-dependencies"}) {
                for (JsonNode used : root.path(part)) {
                    String path = used.path("path").asText(used.path("local").asText());
                    if (!path.isEmpty()) {
                        join(folder, path).ifPresent(folders::add);
                    }
                }
            }
        } catch (JacksonException e) {
            return Set.of(); // what its compiler could not read either names nothing
        }
        return folders;
    }

    /** Empty if it leads out of the tree. */
    private static Optional<String> join(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(parts.isEmpty() ? "" : String.join("/", parts) + "/");
    }
}
