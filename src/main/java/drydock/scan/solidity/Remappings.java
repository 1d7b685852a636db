package drydock.scan.solidity;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How import paths are rewritten: the remappings of {@code remappings.txt} and {@code foundry.toml}. */
public final class Remappings {
    private static final int MOST = 2000;

    private final List<Remapping> rules;

    private record Remapping(String context, String prefix, String target) {}

    private Remappings(List<Remapping> rules) {
        // the longest context wins, then the longest prefix; of equals the last one written
        this.rules = rules.reversed().stream()
                .sorted(Comparator.comparingInt(
                                (Remapping rule) -> rule.context().length())
                        .thenComparingInt(rule -> rule.prefix().length())
                        .reversed())
                .toList();
    }

    /**
     * Reads what the two files say.
     *
     * @param foundryToml its text, empty if there is none; one that cannot be read says nothing
     * @param remappingsTxt its text, empty if there is none
     */
    public static Remappings of(String foundryToml, String remappingsTxt) {
        List<Remapping> rules = new ArrayList<>();
        fromToml(foundryToml).forEach(line -> parse(line).ifPresent(rules::add));
        remappingsTxt.lines().limit(MOST).forEach(line -> parse(line).ifPresent(rules::add));
        return new Remappings(rules);
    }

    private static List<String> fromToml(String text) {
        List<String> lines = new ArrayList<>();
        try {
            JsonNode root = new TomlMapper().readTree(text);
            root.path("profile").path("default").path("remappings").forEach(line -> lines.add(line.asText()));
        } catch (JacksonException e) {
            // what Foundry could not read either rewrites nothing
            return List.of();
        }
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    /** {@code context:prefix=target}; the context may be missing. */
    private static Optional<Remapping> parse(String line) {
        String plain = line.strip();
        int equals = plain.indexOf('=');
        if (equals <= 0 || plain.startsWith("#")) {
            return Optional.empty();
        }
        String left = plain.substring(0, equals);
        int colon = left.indexOf(':');
        String target = plain.substring(equals + 1);
        return Optional.of(new Remapping(
                colon < 0 ? "" : left.substring(0, colon),
                left.substring(colon + 1),
                target.startsWith("./") ? target.substring(2) : target));
    }

    /** The path that {@code used} means in {@code file}; empty if no rule rewrites it. */
    Optional<String> rewrite(String file, String used) {
        return rules.stream()
                .filter(rule -> file.startsWith(rule.context()) && used.startsWith(rule.prefix()))
                .map(rule -> rule.target() + used.substring(rule.prefix().length()))
                .findFirst();
    }
}
