package drydock.scan.solidity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The projects of a tree, found by their settings. The root of the tree is always one of them. */
public final class Projects {
    private static final Set<String> SETTINGS = Set.of("foundry.toml", "remappings.txt", "package.json");
    /** More are not looked at. */
    private static final int MOST = 2000;

    private final Map<String, Project> byFolder = new HashMap<>();
    private final Map<String, String> folderOfPackage = new TreeMap<>();

    private Projects() {}

    /** Whether {@link #of} wants the text of a file. Packages that were installed import each other by name. */
    public static boolean isSettings(String path) {
        return SETTINGS.contains(nameOf(path)) && !("/" + path).contains("/node_modules/");
    }

    /** @param texts of the settings files, by path */
    public static Projects of(Map<String, String> texts) {
        Projects projects = new Projects();
        Set<String> folders = new TreeSet<>(Set.of(""));
        texts.keySet().stream()
                .filter(Projects::isSettings)
                .sorted()
                .limit(MOST)
                .forEach(path -> folders.add(folderOf(path)));
        for (String folder : folders) {
            Project project = Project.of(
                    folder,
                    texts.getOrDefault(folder + "foundry.toml", ""),
                    texts.getOrDefault(folder + "remappings.txt", ""),
                    texts.getOrDefault(folder + "package.json", ""));
            projects.byFolder.put(folder, project);
            if (!project.name().isEmpty()) {
                projects.folderOfPackage.putIfAbsent(project.name(), folder);
            }
        }
        return projects;
    }

    /**
     * The projects whose settings may tell what a file imports, the one first that compiles it: the innermost one around it, but
     * for one that another takes for a library.
     */
    List<Project> around(String file) {
        List<Project> outer = new ArrayList<>();
        List<Project> inner = new ArrayList<>();
        int slash = -1;
        while (true) {
            Project project = byFolder.get(file.substring(0, slash + 1));
            if (project != null) {
                boolean library = outer.stream().anyMatch(each -> each.isLibrary(project.folder()));
                (library ? inner : outer).add(project);
            }
            slash = file.indexOf('/', slash + 1);
            if (slash < 0) {
                break;
            }
        }
        List<Project> around = new ArrayList<>();
        around.add(outer.removeLast());
        around.addAll(inner);
        around.addAll(outer.reversed());
        return around;
    }

    /** Where a package of this tree has what an import by its name means; empty if the tree has no such package. */
    Optional<String> inPackage(String used) {
        String name = packageOf(used);
        return Optional.ofNullable(folderOfPackage.get(name))
                .filter(folder -> used.length() > name.length())
                .map(folder -> folder + used.substring(name.length() + 1));
    }

    /** Whether {@code used}, which a file imports, is in a package that is fetched from elsewhere at a version that is pinned. */
    boolean isFetched(String file, String used) {
        int modules = used.lastIndexOf("node_modules/");
        String name = packageOf(modules < 0 ? used : used.substring(modules + "node_modules/".length()));
        return around(file).stream()
                .anyMatch(project -> project.fetched().contains(name) || project.isFromSoldeer(used));
    }

    /** {@code name} or {@code @owner/name}. */
    private static String packageOf(String used) {
        int end = used.indexOf('/');
        if (end >= 0 && used.startsWith("@")) {
            end = used.indexOf('/', end + 1);
        }
        return end < 0 ? used : used.substring(0, end);
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
