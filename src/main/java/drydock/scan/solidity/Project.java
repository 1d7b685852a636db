package drydock.scan.solidity;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder with settings of its own: a repository may hold several.
 *
 * @param folder with a slash at its end; the root of the tree is empty
 * @param remappings with targets from the folder
 * @param libraries folders of code of others, from the folder, with a slash at their ends
 * @param name what its {@code package.json} calls it; empty if it does not
 * @param fetched packages that its {@code package.json} has fetched from elsewhere
 * @param soldeer packages that its {@code foundry.toml} has fetched into {@code dependencies}
 */
record Project(
        String folder,
        Remappings remappings,
        List<String> libraries,
        String name,
        Set<String> fetched,
        Set<String> soldeer) {
    private static final int MOST_LIBRARIES = 50;
    private static final List<String> DEPENDENCIES =
            List.of("dependencies", "devDependencies", "peerDependencies", "optionalDependencies");
    /** Versions that mean a folder of this or another tree. */
    private static final List<String> LOCAL = List.of("workspace:", "file:", "link:", "portal:");

    Project {
        libraries = List.copyOf(libraries);
        fetched = Set.copyOf(fetched);
        soldeer = Set.copyOf(soldeer);
    }

    /** @param foundryToml text of the settings, empty if there is none, as are the others; one that cannot be read says nothing */
    static Project of(String folder, String foundryToml, String remappingsTxt, String packageJson) {
        JsonNode nothing = MissingNode.getInstance();
        JsonNode foundry = foundryToml.isEmpty() ? nothing : read(new TomlMapper(), foundryToml);
        JsonNode npm = packageJson.isEmpty() ? nothing : read(new ObjectMapper(), packageJson);
        List<String> libraries = new ArrayList<>();
        foundry.path("profile").path("default").path("libs").forEach(node -> libraries.add(asFolder(node.asText())));
        if (libraries.isEmpty()) {
            libraries.add("lib/");
        }
        libraries.add("node_modules/");
        libraries.add("dependencies/");
        return new Project(
                folder,
                Remappings.of(foundry, remappingsTxt),
                libraries.stream().distinct().limit(MOST_LIBRARIES).toList(),
                npm.path("name").asText(""),
                fetched(npm),
                foundry.path("dependencies")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static JsonNode read(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance(); // what its tool could not read either says nothing
        }
    }

    private static Set<String> fetched(JsonNode npm) {
        Set<String> fetched = new HashSet<>();
        for (String part : DEPENDENCIES) {
            npm.path(part).properties().forEach(used -> {
                if (LOCAL.stream().noneMatch(used.getValue().asText()::startsWith)) {
                    fetched.add(used.getKey());
                }
            });
        }
        return fetched;
    }

    private static String asFolder(String path) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        return plain.endsWith("/") ? plain : plain + "/";
    }

    /** Whether a path, from the root of the tree, is in a package that it has fetched into {@code dependencies}. */
    boolean isFromSoldeer(String path) {
        String parent = folder + "dependencies/";
        return path.startsWith(parent)
                && soldeer.stream()
                        .anyMatch(name -> path.startsWith(name + "/", parent.length())
                                || path.startsWith(name + "-", parent.length()));
    }

    /** Whether it takes what lies in a folder for code of others. */
    boolean isLibrary(String path) {
        return libraries.stream().anyMatch(library -> path.startsWith(folder + library));
    }
}
