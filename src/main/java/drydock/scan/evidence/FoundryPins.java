package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Foundry builds on: submodules, which the commit itself pins, their {@code foundry.lock}, and packages of Soldeer. A
 * branch in {@code .gitmodules} moves nothing by itself, but the next update of the submodule.
 */
final class FoundryPins {
    private static final String MODULES = ".gitmodules";
    private static final Pattern BRANCH = Pattern.compile("^\\s*branch\\s*=.*", Pattern.MULTILINE);
    /** Soldeer takes a version without such a sign as it is. */
    private static final Pattern RANGE = Pattern.compile("[\\^~*<>,|]|\\b[xX]\\b|latest");

    private FoundryPins() {}

    static void look(Pins pins) {
        List<String> locks = pins.files("foundry.lock");
        pins.view().file(MODULES).ifPresent(file -> {
            pins.kind("submodules");
            if (locks.isEmpty()) {
                file.inText(BRANCH).forEach(pins::ask);
            }
        });
        locks.forEach(path -> pins.json(path).ifPresent(root -> lock(pins, path, root)));
        for (String name : List.of("foundry.toml", "soldeer.toml")) {
            pins.files(name).forEach(path -> soldeer(pins, path));
        }
    }

    private static void lock(Pins pins, String path, JsonNode root) {
        pins.kind("foundry.lock");
        Map<String, String> modules = pins.view().submodules();
        for (Map.Entry<String, JsonNode> entry : Pins.entries(root)) {
            JsonNode how = entry.getValue();
            if (how.has("branch")) {
                pins.loose(path, entry.getKey(), "follows a branch");
            }
            String locked = how.path("rev").asText(how.path("tag").path("rev").asText(""));
            String here =
                    modules.getOrDefault(Pins.folder(path) + entry.getKey(), modules.getOrDefault(entry.getKey(), ""));
            if (!locked.isEmpty() && !here.isEmpty() && !here.startsWith(locked)) {
                pins.loose(path, entry.getKey(), "is at " + here + ", but locked at " + locked);
            }
        }
    }

    private static void soldeer(Pins pins, String path) {
        JsonNode used = pins.toml(path).map(root -> root.path("dependencies")).orElse(null);
        if (used == null || Pins.entries(used).isEmpty()) {
            return;
        }
        pins.kind("Soldeer");
        if (!pins.has(Pins.folder(path) + "soldeer.lock")) {
            pins.loose(path, "soldeer.lock is not tracked");
        }
        for (Map.Entry<String, JsonNode> entry : Pins.entries(used)) {
            JsonNode how = entry.getValue();
            String version = how.isObject() ? how.path("version").asText("") : how.asText();
            if (RANGE.matcher(version).find()) {
                pins.loose(path, entry.getKey(), version);
            } else if (how.has("branch")) {
                pins.loose(
                        path,
                        entry.getKey(),
                        "follows the branch " + how.path("branch").asText());
            } else if (how.has("git") && !how.has("rev") && !how.has("tag")) {
                pins.loose(path, entry.getKey(), "names no commit");
            }
        }
    }
}
