package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the lists of dependencies of all ecosystems say, as it is collected. */
final class Pins {
    /** A commit, or a tag that has the number of a version in it. */
    private static final Pattern FIXED = Pattern.compile("[0-9a-f]{7,40}|(?:[A-Za-z]+-)*+v?\\d+(?:\\.\\d+)+[\\w.+-]*");

    private static final int LONGEST_REVISION = 200;

    private final RepositoryView view;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<Place> loose = new LinkedHashSet<>();
    private final Set<Place> asked = new LinkedHashSet<>();
    private final List<Place> unread = new ArrayList<>();
    private final Map<String, Boolean> workspaces = new HashMap<>();

    Pins(RepositoryView view) {
        this.view = view;
    }

    RepositoryView view() {
        return view;
    }

    /** Paths of the project's own files of a name, in any folder: not of what it fetched, of tests and of examples. */
    List<String> files(String name) {
        return view.paths().stream()
                .filter(path -> path.equals(name) || path.endsWith("/" + name))
                .filter(Pins::isOwn)
                .toList();
    }

    private static boolean isOwn(String path) {
        Reason reason = Classifier.suggest(path, Language.SOLIDITY);
        return reason == Reason.OWN_CONTRACT || reason == Reason.SCRIPT;
    }

    boolean has(String path) {
        return view.paths().contains(path);
    }

    /** A file in TOML; empty, and noted, if it cannot be read. */
    Optional<JsonNode> toml(String path) {
        return noted(path, view.toml(path));
    }

    /** A file in JSON; empty, and noted, if it cannot be read. */
    Optional<JsonNode> json(String path) {
        return noted(path, view.json(path));
    }

    private Optional<JsonNode> noted(String path, JsonNode root) {
        if (root.isObject()) {
            return Optional.of(root);
        }
        unread.add(new Place(path, 0, "cannot be read"));
        return Optional.empty();
    }

    /** Notes that there is a list of an ecosystem. */
    void kind(String name) {
        kinds.add(name);
    }

    /** Notes what can move. */
    void loose(String path, String words) {
        loose.add(place(path, "", words));
    }

    /** Notes a dependency that can move. */
    void loose(String path, String key, String words) {
        loose.add(place(path, key, key + " " + words));
    }

    /** Notes what is fixed, but wants a look. */
    void ask(Place place) {
        asked.add(place);
    }

    /** Where a key stands. The line is looked up for the places that are shown only. */
    Place place(String path, String key, String words) {
        boolean shown = loose.size() < Evidence.MOST_PLACES && asked.size() < Evidence.MOST_PLACES;
        int line = shown ? view.file(path).map(file -> lineOf(file, key)).orElse(0) : 0;
        return new Place(path, line, TextFile.shown(words));
    }

    private static int lineOf(TextFile file, String key) {
        int number = 0;
        for (String line :
                key.isEmpty() ? List.<String>of() : file.text().lines().toList()) {
            number++;
            String plain = line.strip();
            if (plain.startsWith(key + " ") || plain.startsWith(key + "=") || plain.contains("\"" + key + "\"")) {
                return number;
            }
        }
        return 0;
    }

    /** The folder of a file, with a slash at its end; empty for the root. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /**
     * The folder of the workspace that a manifest belongs to: the nearest above it, else its own.
     *
     * @param isWorkspace whether a folder holds the manifest of a workspace; asked once of each
     */
    String workspace(String path, Predicate<String> isWorkspace) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = folder(path);
        while (!folder.isEmpty()) {
            folder = folder(folder.substring(0, folder.length() - 1));
            if (workspaces.computeIfAbsent(folder + name, any -> isWorkspace.test(folder(any)))) {
                return folder;
            }
        }
        return folder(path);
    }

    /** Whether a revision cannot be a branch, as far as its name tells. */
    static boolean isFixed(String revision) {
        return revision.length() <= LONGEST_REVISION && FIXED.matcher(revision).matches();
    }

    /** The entries of a table. */
    static Set<Map.Entry<String, JsonNode>> entries(JsonNode table) {
        return table.isObject() ? table.properties() : Set.of();
    }

    Evidence verdict(String item) {
        String all = "Fixed versions: " + String.join(", ", kinds);
        if (!loose.isEmpty()) {
            String words = Counted.of(loose.size(), "dependency can move", "dependencies can move");
            return new Evidence(item, State.FAIL, words + " (" + String.join(", ", kinds) + ").", List.copyOf(loose));
        } else if (!unread.isEmpty()) {
            String words = Counted.of(unread.size(), "list of dependencies", "lists of dependencies")
                    + " could not be read, so that nothing is proved.";
            return new Evidence(item, State.NOT_SEEN, words, unread);
        } else if (kinds.isEmpty()) {
            return Evidence.of(item, State.NOT_SEEN, "No list of dependencies was recognised.");
        } else if (!asked.isEmpty()) {
            String words = all + "; " + Counted.of(asked.size(), "place wants", "places want") + " a look.";
            return new Evidence(item, State.NOT_SEEN, words, List.copyOf(asked));
        }
        return Evidence.of(item, State.PASS, all + ".");
    }
}
