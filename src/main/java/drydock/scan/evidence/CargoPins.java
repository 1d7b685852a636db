package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Rust builds on: each manifest, of the members of a workspace too, and the lock file that holds for it. */
final class CargoPins {
    private static final String MANIFEST = "Cargo.toml";
    private static final String LOCK = "Cargo.lock";
    private static final List<String> KINDS = List.of("dependencies", "build-dependencies", "dev-dependencies");

    private CargoPins() {}

    static void look(Pins pins) {
        for (String path : pins.files(MANIFEST)) {
            List<JsonNode> groups = pins.toml(path).map(CargoPins::groups).orElse(List.of());
            if (groups.isEmpty()) {
                continue;
            }
            pins.kind("Cargo");
            if (!pins.has(Pins.folder(path) + LOCK)) {
                String home = pins.workspace(
                        path, folder -> pins.view().toml(folder + MANIFEST).has("workspace"));
                if (!pins.has(home + LOCK)) {
                    pins.loose(home + MANIFEST, LOCK + " is not tracked");
                }
            }
            groups.forEach(group -> Pins.entries(group).forEach(used -> look(pins, path, used)));
        }
    }

    private static void look(Pins pins, String path, Map.Entry<String, JsonNode> used) {
        JsonNode how = used.getValue();
        if (!how.has("git") || how.has("tag")) {
            return;
        }
        if (how.has("branch")) {
            pins.loose(
                    path,
                    used.getKey(),
                    "follows the branch " + how.path("branch").asText());
        } else if (!how.has("rev")) {
            pins.loose(path, used.getKey(), "names no commit, tag or branch: it is whatever its repository has last");
        } else if (!Pins.isFixed(how.path("rev").asText())) {
            pins.loose(path, used.getKey(), "rev " + how.path("rev").asText() + " is no commit");
        }
    }

    private static List<JsonNode> groups(JsonNode root) {
        List<JsonNode> groups = new ArrayList<>();
        List<JsonNode> tables = new ArrayList<>(List.of(root, root.path("workspace")));
        Pins.entries(root.path("target")).forEach(target -> tables.add(target.getValue()));
        tables.forEach(table -> KINDS.forEach(kind -> groups.add(table.path(kind))));
        Pins.entries(root.path("patch")).forEach(source -> groups.add(source.getValue()));
        groups.removeIf(JsonNode::isEmpty);
        return groups;
    }
}
