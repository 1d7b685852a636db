package drydock.scan.delta;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a change within a settings file means, by what it says and not by how it is laid out. */
final class Settings {
    /** Where Foundry is told which code of others it uses. */
    private static final List<String> OF_OTHERS =
            List.of("remappings", "libs", "auto_detect_remappings", "dependencies");
    /** Where the manifest of a package names code of others; the rest of it sets how code is made. */
    private static final Map<String, List<String>> MANIFESTS = Map.of(
            "cargo.toml",
            List.of(
                    "dependencies",
                    "build-dependencies",
                    "dev-dependencies",
                    "target",
                    "workspace",
                    "patch",
                    "replace"),
            "move.toml",
            List.of("dependencies", "dev-dependencies", "environments", "dep-replacements"),
            "scarb.toml",
            List.of("dependencies", "dev-dependencies", "workspace", "patch"),
            "package.json",
            List.of(
                    "dependencies",
                    "devDependencies",
                    "peerDependencies",
                    "optionalDependencies",
                    "overrides",
                    "resolutions",
                    "pnpm",
                    "workspaces"));

    private Settings() {}

    /**
     * The kind of a change.
     *
     * @param byPath what it is by the file's name
     */
    static ChangeKind kind(String path, String before, String after, ChangeKind byPath) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Optional<JsonNode> was = parse(name, before);
        Optional<JsonNode> is = parse(name, after);
        if (was.isEmpty() || is.isEmpty()) {
            return byPath;
        }
        if (was.get().equals(is.get())) {
            return ChangeKind.COSMETIC;
        }
        List<String> ofOthers = MANIFESTS.get(name);
        if (ofOthers != null) {
            return parts(was.get(), ofOthers).equals(parts(is.get(), ofOthers))
                    ? ChangeKind.CONFIGURATION
                    : ChangeKind.DEPENDENCY;
        }
        if (!name.equals("foundry.toml")) {
            return byPath;
        }
        return withoutOthers(was.get()).equals(withoutOthers(is.get())) ? ChangeKind.DEPENDENCY : byPath;
    }

    /** Empty for what is neither TOML nor JSON, and for what cannot be read as such. */
    private static Optional<JsonNode> parse(String name, String text) {
        if (!name.endsWith(".toml") && !name.endsWith(".json")) {
            return Optional.empty();
        }
        try {
            ObjectMapper mapper = name.endsWith(".toml") ? new TomlMapper() : new ObjectMapper();
            return Optional.ofNullable(mapper.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty(); // then its name says what it is
        }
    }

    private static List<JsonNode> parts(JsonNode root, List<String> names) {
        return names.stream().map(root::path).toList();
    }

    private static JsonNode withoutOthers(JsonNode root) {
        JsonNode copy = root.deepCopy();
        if (copy instanceof ObjectNode top) {
            top.remove(OF_OTHERS);
        }
        copy.path("profile").forEach(profile -> {
            if (profile instanceof ObjectNode settings) {
                settings.remove(OF_OTHERS);
            }
        });
        return copy;
    }
}
