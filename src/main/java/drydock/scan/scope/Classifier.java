package drydock.scan.scope;

import drydock.scan.lexer.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Suggests by its path whether a source file is under review. A person has the last word. */
public final class Classifier {
    /** The names of folders, in small letters, that say what the files in them are. */
    private static final Map<Reason, String> NAMES = Map.of(
            Reason.VENDORED,
            """
            node_modules dependencies vendor vendors third_party third-party bower_components .yarn
            """,
            Reason.TEST,
            """
            test tests __tests__ testing forge-test fuzz fuzzing invariant invariants echidna medusa certora halmos benches
            """,
            Reason.MOCK,
            """
            mock mocks mocked testhelpers test-helpers harness harnesses
            """,
            Reason.SCRIPT,
            """
            script scripts deploy deployment deployments migrations ignition tasks
            """,
            Reason.GENERATED,
            """
            artifacts cache out build target dist coverage generated typechain typechain-types broadcast
            """,
            Reason.EXAMPLE,
            """
            example examples docs doc samples tutorial
            """);
    /** The same by name: every file of a repository is asked. */
    private static final Map<String, Reason> FOLDERS = byName(NAMES);

    private Classifier() {}

    /** The suggestion for a file, from its path with slashes. */
    public static Reason suggest(String path, Language language) {
        List<String> parts = List.of(path.split("/"));
        List<String> folders = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            folders.add(part.toLowerCase(Locale.ROOT));
        }
        return byFolders(folders)
                .or(() -> SourceName.of(parts.getLast()).reason())
                .orElse(language.isForContracts() ? Reason.OWN_CONTRACT : Reason.OFF_CHAIN);
    }

    /** What is vendored is nothing else, wherever a folder says so; otherwise the first that says anything decides. */
    private static Optional<Reason> byFolders(List<String> folders) {
        Reason first = isFoundryLibrary(folders) ? Reason.VENDORED : null;
        for (String folder : folders) {
            Reason reason = FOLDERS.get(folder);
            first = first == null || reason == Reason.VENDORED ? reason : first;
        }
        return Optional.ofNullable(first);
    }

    /** Foundry keeps what it fetches in {@code lib} beside its settings; {@code src/lib} is a project's own. */
    private static boolean isFoundryLibrary(List<String> folders) {
        int at = folders.indexOf("lib");
        if (at < 0 || folders.size() == at + 1) {
            return false;
        }
        return at == 0 || (!Set.of("src", "contracts").contains(folders.get(at - 1)) && folders.size() > at + 2);
    }

    private static Map<String, Reason> byName(Map<Reason, String> names) {
        Map<String, Reason> folders = new HashMap<>();
        names.forEach((reason, all) -> {
            for (String name : all.strip().split(" ")) {
                folders.put(name, reason);
            }
        });
        return Map.copyOf(folders);
    }
}
