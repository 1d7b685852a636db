package drydock.ui.base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@link Settings} as JSON, field by field: each start reads them before anything else, and to let Jackson find out the shape
 * of the record takes longer than all the rest of it.
 */
final class SettingsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private SettingsJson() {}

    /**
     * Reads the settings. What the file does not say is as in the defaults, so that a newer version can add settings.
     *
     * @throws IOException if there is no JSON
     * @throws IllegalArgumentException if the JSON does not have the shape of settings
     */
    static Settings read(Path file) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        if (!root.isObject()) {
            throw new IllegalArgumentException("no settings");
        }
        Settings defaults = Settings.defaults();
        return new Settings(
                root.has("theme") ? Settings.Theme.valueOf(text(root.get("theme"))) : defaults.theme(),
                root.hasNonNull("window") ? window(root.get("window")) : defaults.window(),
                root.has("recent") ? list(root.get("recent")) : defaults.recent(),
                root.hasNonNull("lastPlace") ? text(root.get("lastPlace")) : defaults.lastPlace(),
                map(root, "me", SettingsJson::text),
                map(root, "repositories", SettingsJson::text),
                map(root, "columns", SettingsJson::list),
                map(root, "importMappings", mapping -> map(mapping, SettingsJson::text)),
                map(root, "choices", SettingsJson::text));
    }

    /**
     * The paths of the workspaces that were open last, whatever else is in {@code file}.
     *
     * @throws IOException if there is no JSON
     */
    static List<String> recent(Path file) throws IOException {
        List<String> paths = new ArrayList<>();
        for (JsonNode each : JSON.readTree(file.toFile()).path("recent")) {
            if (each.isTextual()) {
                paths.add(each.textValue());
            }
        }
        return paths;
    }

    static byte[] write(Settings settings) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("theme", settings.theme().name());
        root.set("window", window(settings.window()));
        root.set("recent", JSON.valueToTree(settings.recent()));
        root.put("lastPlace", settings.lastPlace());
        root.set("me", JSON.valueToTree(settings.me()));
        root.set("repositories", JSON.valueToTree(settings.repositories()));
        root.set("columns", JSON.valueToTree(settings.columns()));
        root.set("importMappings", JSON.valueToTree(settings.importMappings()));
        root.set("choices", JSON.valueToTree(settings.choices()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static Settings.Window window(JsonNode node) {
        return new Settings.Window(
                number(node.path("x")),
                number(node.path("y")),
                number(node.path("width")),
                number(node.path("height")),
                node.path("maximized").asBoolean());
    }

    private static @Nullable JsonNode window(Settings.@Nullable Window window) {
        return window == null
                ? null
                : JSON.createObjectNode()
                        .put("x", window.x())
                        .put("y", window.y())
                        .put("width", window.width())
                        .put("height", window.height())
                        .put("maximized", window.maximized());
    }

    private static double number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("a number is wanted");
        }
        return node.doubleValue();
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("a text is wanted");
        }
        return node.textValue();
    }

    private static List<String> list(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("a list is wanted");
        }
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(text(each)));
        return texts;
    }

    private static <T> Map<String, T> map(JsonNode root, String field, Function<JsonNode, T> value) {
        return root.has(field) ? map(root.get(field), value) : Map.of();
    }

    private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> value) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("an object is wanted");
        }
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(each -> map.put(each.getKey(), value.apply(each.getValue())));
        return map;
    }
}
