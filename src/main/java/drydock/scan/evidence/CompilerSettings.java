package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Where a project says which Solidity compiler it takes. */
final class CompilerSettings {
    private static final List<String> FOUNDRY_KEYS = List.of("solc", "solc_version", "solc-version");
    private static final Pattern HARDHAT = Pattern.compile("(.*/)?hardhat\\.config\\.\\w+");

    private CompilerSettings() {}

    /**
     * What Foundry's default profile says.
     *
     * @param value a version, or the path of a compiler
     */
    record Setting(String key, String value) {
        Place place() {
            return new Place("foundry.toml", 0, key + " = " + value);
        }
    }

    /** In the order in which Foundry looks. */
    static List<Setting> foundry(RepositoryView view) {
        JsonNode profile = view.toml("foundry.toml").path("profile").path("default");
        return FOUNDRY_KEYS.stream()
                .map(key -> new Setting(key, profile.path(key).asText("")))
                .filter(setting -> !setting.value().isEmpty())
                .toList();
    }

    /** Hardhat's settings, which are programs: only their text is looked at. */
    static List<TextFile> hardhat(RepositoryView view) {
        return view.files(Role.SCRIPT, Role.OFF_CHAIN, Role.SETTING).stream()
                .filter(file -> HARDHAT.matcher(file.path()).matches())
                .toList();
    }
}
