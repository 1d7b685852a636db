package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/** What packages of Move build on: {@code rev} a commit or tag, or a lock file that holds commits. */
final class MovePins {
    private static final Pattern COMMIT = Pattern.compile("\\b[0-9a-f]{40}\\b");

    private MovePins() {}

    static void look(Pins pins) {
        for (String path : pins.files("Move.toml")) {
            pins.toml(path).ifPresent(root -> {
                pins.kind("Move");
                boolean locked = pins.view()
                        .file(Pins.folder(path) + "Move.lock")
                        .filter(file -> COMMIT.matcher(file.text()).find())
                        .isPresent();
                if (!locked) {
                    look(pins, path, root.path("dependencies"));
                    look(pins, path, root.path("dev-dependencies"));
                }
            });
        }
    }

    private static void look(Pins pins, String path, JsonNode group) {
        for (Map.Entry<String, JsonNode> used : Pins.entries(group)) {
            String rev = used.getValue().path("rev").asText("");
            if (used.getValue().has("git") && !Pins.isFixed(rev)) {
                pins.loose(path, used.getKey(), "rev " + (rev.isEmpty() ? "is not named" : rev));
            }
        }
    }
}
