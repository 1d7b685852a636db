package drydock.scan.delta;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the settings of a project say which compiler makes a file. Where they do not, or leave a choice, the pragma of the
 * file decides.
 */
final class CompilerPin {
    /** Of Hardhat and Truffle in code, of Brownie and Ape in YAML. */
    private static final Pattern VERSION =
            Pattern.compile("\\b(?:version|solidity|solc|vyper)['\"]?\\s*:\\s*['\"]?v?(\\d+\\.\\d+\\.\\d+)\\b");

    private static final List<String> OTHERS = List.of(
            "hardhat.config.ts",
            "hardhat.config.js",
            "hardhat.config.cjs",
            "hardhat.config.mjs",
            "truffle-config.js",
            "brownie-config.yaml",
            "brownie-config.yml",
            "ape-config.yaml",
            "ape-config.yml");

    private CompilerPin() {}

    /** Whether each settings file in the nearest folder above {@code path} that has one pins one compiler. */
    static boolean holds(TreeListing listing, String path, Language language) {
        int slash = path.lastIndexOf('/');
        while (true) {
            List<Boolean> pins = pins(listing, path.substring(0, slash + 1), language);
            if (!pins.isEmpty() || slash < 0) {
                return !pins.isEmpty() && !pins.contains(false);
            }
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    private static List<Boolean> pins(TreeListing listing, String folder, Language language) {
        List<Boolean> pins = new ArrayList<>();
        // Foundry pins that of Solidity alone
        if (language == Language.SOLIDITY && listing.items().containsKey(folder + "foundry.toml")) {
            pins.add(foundry(text(listing, folder + "foundry.toml")));
        }
        for (String name : OTHERS) {
            if (listing.items().containsKey(folder + name)) {
                pins.add(oneVersion(text(listing, folder + name)));
            }
        }
        return pins;
    }

    private static boolean foundry(String toml) {
        try {
            JsonNode settings = new TomlMapper().readTree(toml).path("profile").path("default");
            return !settings.path("solc").asText("").isEmpty()
                    || !settings.path("solc_version").asText("").isEmpty();
        } catch (JacksonException e) {
            return false; // then nobody knows what it says
        }
    }

    /** Of several versions the tools choose by the pragma. */
    private static boolean oneVersion(String settings) {
        Set<String> versions = new TreeSet<>();
        Matcher matcher = VERSION.matcher(settings);
        while (matcher.find()) {
            versions.add(matcher.group(1));
        }
        return versions.size() == 1;
    }

    private static String text(TreeListing listing, String path) {
        Item item = listing.items().get(path);
        return item == null
                ? ""
                : listing.bytes(item.entry())
                        .map(SourceText::decode)
                        .filter(text -> !text.isBinary())
                        .map(SourceText::toString)
                        .orElse("");
    }
}
