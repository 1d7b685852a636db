package drydock.scan.solidity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a project rewrites import paths: the remappings of {@code remappings.txt} and {@code foundry.toml}. */
final class Remappings {
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
     * Reads what the two files say. Of the profiles the default one holds before the others.
     *
     * @param foundry the settings, a missing node if there are none
     * @param remappingsTxt its text, empty if there is none
     */
    static Remappings of(JsonNode foundry, String remappingsTxt) {
        List<String> lines = new ArrayList<>();
        JsonNode profiles = foundry.path("profile");
        profiles.forEach(profile -> add(profile, lines));
        add(profiles.path("default"), lines);
        List<Remapping> rules = new ArrayList<>();
        Stream.concat(lines.stream().limit(MOST), remappingsTxt.lines().limit(MOST))
                .forEach(line -> parse(line).ifPresent(rules::add));
        return new Remappings(rules);
    }

    private static void add(JsonNode profile, List<String> lines) {
        profile.path("remappings").forEach(line -> lines.add(line.asText()));
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

    /** What {@code used} may mean in {@code file}, the most likely first; both from the folder of the project. */
    Stream<String> rewrites(String file, String used) {
        return rules.stream()
                .filter(rule -> file.startsWith(rule.context()) && used.startsWith(rule.prefix()))
                .map(rule -> rule.target() + used.substring(rule.prefix().length()));
    }
}
