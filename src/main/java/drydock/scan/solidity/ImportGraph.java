package drydock.scan.solidity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which file imports which. Paths are resolved as Foundry and Hardhat do: relative ones from the file, others through the
 * remappings, from the root, in {@code node_modules}, and in the {@code src} or {@code contracts} of a folder below {@code
 * lib}. Nothing outside the tree is looked at.
 */
public final class ImportGraph {
    private final Map<String, SolidityFacts> files;
    private final Remappings remappings;
    /** Folders below any {@code lib}, by their name: where Foundry looks without being told. */
    private final Map<String, TreeSet<String>> libraries = new HashMap<>();

    /** @param files every Solidity file of the tree, vendored ones too, by path */
    public ImportGraph(Map<String, SolidityFacts> files, Remappings remappings) {
        this.files = Map.copyOf(files);
        this.remappings = remappings;
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
        if (used.startsWith("./") || used.startsWith("../")) {
            return existing(join(folderOf(file), used));
        }
        return remappings
                .rewrite(file, used)
                .flatMap(path -> existing(join("", path)))
                .or(() -> existing(join("", used)))
                .or(() -> inNodeModules(file, used))
                .or(() -> inLibrary(used));
    }

    private Optional<String> inNodeModules(String file, String used) {
        String folder = folderOf(file);
        while (true) {
            Optional<String> found = existing(join(folder, "node_modules/" + used));
            if (found.isPresent() || folder.isEmpty()) {
                return found;
            }
            folder = folderOf(folder);
        }
    }

    private Optional<String> inLibrary(String used) {
        int slash = used.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String rest = used.substring(slash + 1);
        for (String library : libraries.getOrDefault(used.substring(0, slash), new TreeSet<>())) {
            for (String inside : List.of("src/", "contracts/", "")) {
                Optional<String> found = existing(join(library, inside + rest));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
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

    private Optional<String> existing(Optional<String> path) {
        return path.filter(files::containsKey);
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
