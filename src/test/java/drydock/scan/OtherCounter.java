package drydock.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line counter of others, run over a folder: lines of code per file, by absolute path. */
enum OtherCounter {
    CLOC {
        @Override
        List<String> command(Path program, Path folder) {
            return List.of(
                    "perl",
                    program.toString(),
                    "--read-lang-def=" + LANGUAGES,
                    "--by-file",
                    "--json",
                    "--quiet",
                    "--skip-uniqueness",
                    "--timeout=0",
                    folder.toString());
        }

        @Override
        Map<Path, Integer> read(JsonNode root) {
            Map<Path, Integer> code = new HashMap<>();
            root.properties().stream()
                    .filter(file -> file.getValue().has("language"))
                    .forEach(file -> code.put(
                            absolute(file.getKey()),
                            file.getValue().path("code").asInt()));
            return code;
        }
    },
    TOKEI {
        @Override
        List<String> command(Path program, Path folder) {
            return List.of(
                    program.toString(), "--files", "--hidden", "--no-ignore", "--output", "json", folder.toString());
        }

        @Override
        Map<Path, Integer> read(JsonNode root) {
            Map<Path, Integer> code = new HashMap<>();
            for (JsonNode language : root) {
                for (JsonNode file : language.path("reports")) {
                    code.merge(
                            absolute(file.path("name").asText()),
                            file.path("stats").path("code").asInt(),
                            Integer::sum);
                }
            }
            return code;
        }
    };

    /** Languages that cloc does not know, in its own terms. */
    private static final Path LANGUAGES = Path.of("src", "test", "scripts", "cloc-languages.txt");

    abstract List<String> command(Path program, Path folder);

    abstract Map<Path, Integer> read(JsonNode root);

    /** What it counts in every file of {@code folder} that it knows. */
    Map<Path, Integer> count(Path program, Path folder) throws IOException {
        Path output = Files.createTempFile("counted", ".json");
        try {
            Process process = new ProcessBuilder(command(program, folder))
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            process.waitFor();
            try (InputStream in = Files.newInputStream(output)) {
                JsonNode root = new JsonMapper().readTree(in);
                return root == null || root.isMissingNode() ? Map.of() : read(root);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(output);
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
