package drydock.scan.solidity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which file imports which. Paths are resolved as Foundry and Hardhat do: relative ones from the file, others through the
 * remappings of the project that compiles it, from the folder of that project, in its libraries, in {@code node_modules}, in
 * the {@code src} or {@code contracts} of a folder below {@code lib}, and in a package of the tree that has that name. Nothing
 * outside the tree is looked at.
 */
public final class ImportGraph {
    private final Map<String, SolidityFacts> files;
    private final Projects projects;
    /** Folders below any {@code lib}, by their name: where Foundry looks without being told. */
    private final Map<String, TreeSet<String>> libraries = new HashMap<>();

    /** @param files every Solidity file of the tree, vendored ones too, by path */
    public ImportGraph(Map<String, SolidityFacts> files, Projects projects) {
        this.files = Map.copyOf(files);
        this.projects = projects;
        files.keySet().forEach(this::noteLibrary);
    }

    /**
     * What a scope pulls in.
     *
     * @param reached files that the scope imports, directly or not, and that are not in it
     * @param unresolved imports that no file of the tree answers
     */
    public record Closure(Set<String> reached, List<Unresolved> unresolved) {
        public Closure {
            reached = Collections.unmodifiableSet(new TreeSet<>(reached));
            unresolved = List.copyOf(unresolved);
        }
    }

    /** An import without a file. */
    public record Unresolved(String file, Import used) {}

    public Closure closure(Collection<String> scope) {
        Set<String> seen = new HashSet<>(scope);
        Deque<String> open = new ArrayDeque<>(scope);
        List<Unresolved> unresolved = new ArrayList<>();
        while (!open.isEmpty()) {
            String file = open.pop();
            SolidityFacts facts = files.get(file);
            if (facts == null) {
                continue;
            }
            for (Import used : facts.imports()) {
                Optional<String> target = resolve(file, used.path());
                if (target.isEmpty()) {
                    unresolved.add(new Unresolved(file, used));
                } else if (seen.add(target.get())) {
                    open.push(target.get());
                }
            }
        }
        seen.removeAll(new HashSet<>(scope));
        return new Closure(seen, unresolved);
    }

    /** The file that an import means; empty if the tree has none. */
    public Optional<String> resolve(String file, String used) {
        return candidates(file, used).filter(files::containsKey).findFirst();
    }

    /**
     * Whether an import that no file of the tree answers is of code that is fetched from elsewhere, and what pins it is in the
     * tree: a package that a manifest names, or something in a submodule.
     *
     * @param submodules their paths, whose files are not among those of this graph
     */
    public boolean isPinnedElsewhere(String file, String used, Collection<String> submodules) {
        String library = used.substring(0, Math.max(0, used.indexOf('/')));
        return submodules.stream().anyMatch(path -> !library.isEmpty() && path.endsWith("lib/" + library))
                || candidates(file, used)
                        .anyMatch(path -> projects.isFetched(file, path)
                                || submodules.stream().anyMatch(module -> path.startsWith(module + "/")));
    }

    /** Paths that an import may mean, the most likely first. */
    private Stream<String> candidates(String file, String used) {
        if (used.startsWith("./") || used.startsWith("../")) {
            return join(folderOf(file), used).stream();
        }
        List<Project> around = projects.around(file);
        return Stream.of(
                        around.stream().flatMap(project -> inProject(project, file, used)),
                        inNodeModules(file, used),
                        inLibrary(file, used),
                        projects.inPackage(used).stream())
                .flatMap(paths -> paths);
    }

    private static Stream<String> inProject(Project project, String file, String used) {
        String inside = file.substring(project.folder().length());
        return Stream.of(
                        project.remappings().rewrites(inside, used),
                        Stream.of(used),
                        project.libraries().stream().map(library -> library + used))
                .flatMap(paths -> paths)
                .flatMap(path -> join(project.folder(), path).stream());
    }

    private static Stream<String> inNodeModules(String file, String used) {
        List<String> paths = new ArrayList<>();
        String folder = file;
        do {
            folder = folderOf(folder);
            join(folder, "node_modules/" + used).ifPresent(paths::add);
        } while (!folder.isEmpty());
        return paths.stream();
    }

    /** Libraries beside a folder around the file before those elsewhere. */
    private Stream<String> inLibrary(String file, String used) {
        int slash = used.indexOf('/');
        if (slash < 0) {
            return Stream.empty();
        }
        String rest = used.substring(slash + 1);
        return libraries.getOrDefault(used.substring(0, slash), new TreeSet<>()).stream()
                .sorted(Comparator.comparingInt((String library) -> around(file, library))
                        .reversed())
                .flatMap(library ->
                        Stream.of("src/", "contracts/", "").flatMap(inside -> join(library, inside + rest).stream()));
    }

    /** How near a library lies above a file: the length of the folder that has both, negative if it lies elsewhere. */
    private static int around(String file, String library) {
        int end = library.lastIndexOf("lib/");
        return file.startsWith(library.substring(0, end)) ? end : -1;
    }

    private void noteLibrary(String path) {
        String[] parts = path.split("/");
        StringBuilder folder = new StringBuilder();
        for (int i = 0; i + 2 < parts.length; i++) {
            folder.append(i == 0 ? "" : "/").append(parts[i]);
            if (parts[i].equals("lib")) {
                libraries.computeIfAbsent(parts[i + 1], any -> new TreeSet<>()).add(folder + "/" + parts[i + 1]);
            }
        }
    }

    private static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Empty if the path leads out of the tree. */
    private static Optional<String> join(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
