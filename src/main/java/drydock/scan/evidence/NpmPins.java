package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What packages of npm, yarn, pnpm and bun build on: a lock file, and contract libraries at one exact version. */
final class NpmPins {
    private static final String MANIFEST = "package.json";
    private static final Pattern CONTRACT_LIBRARY = Pattern.compile(
            "(?!.*(hardhat|foundry|truffle)-)(@openzeppelin|@uniswap|@chainlink|@aave|@layerzerolabs|@pythnetwork)/.*|solady|solmate|.*contracts.*");
    private static final Pattern EXACT = Pattern.compile("(?:npm:.*@)?[=v]?\\d+\\.\\d+\\.\\d+(?:[-+][\\w.+-]*)?");
    private static final Pattern AT_COMMIT = Pattern.compile(".+#[0-9a-f]{7,40}");
    /** Of the project itself, or said elsewhere. */
    private static final Pattern LOCAL = Pattern.compile("(?:workspace|file|link|portal|catalog|patch):.*");

    private static final List<String> LOCKS =
            List.of("package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "npm-shrinkwrap.json");
    private static final List<String> GROUPS = List.of("dependencies", "devDependencies");

    private NpmPins() {}

    static void look(Pins pins) {
        for (String path : pins.files(MANIFEST)) {
            pins.json(path)
                    .filter(root ->
                            GROUPS.stream().anyMatch(group -> !root.path(group).isEmpty()))
                    .ifPresent(root -> look(pins, path, root));
        }
    }

    private static void look(Pins pins, String path, JsonNode root) {
        pins.kind("npm");
        if (!isLocked(pins, Pins.folder(path))) {
            String home = pins.workspace(path, folder -> isWorkspace(pins, folder));
            if (!isLocked(pins, home)) {
                pins.loose(home + MANIFEST, "no lock file is tracked");
            }
        }
        for (String group : GROUPS) {
            for (Map.Entry<String, JsonNode> used : Pins.entries(root.path(group))) {
                String version = used.getValue().asText();
                if (CONTRACT_LIBRARY.matcher(used.getKey()).matches() && !isFixed(version)) {
                    pins.loose(path, used.getKey(), version);
                }
            }
        }
    }

    private static boolean isFixed(String version) {
        return EXACT.matcher(version).matches()
                || AT_COMMIT.matcher(version).matches()
                || LOCAL.matcher(version).matches();
    }

    private static boolean isLocked(Pins pins, String folder) {
        return LOCKS.stream().anyMatch(lock -> pins.has(folder + lock));
    }

    private static boolean isWorkspace(Pins pins, String folder) {
        return pins.has(folder + "pnpm-workspace.yaml")
                || pins.view().json(folder + MANIFEST).has("workspaces");
    }
}
