package drydock.scan.scope;

import drydock.scan.lexer.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Suggests by its path whether a source file is under review. A person has the last word. */
public final class Classifier {
    private static final Set<String> VENDORED = Set.of(
            "node_modules",
            "dependencies",
            "vendor",
            "vendors",
            "third_party",
            "third-party",
            "bower_components",
            ".yarn");
    private static final Set<String> TEST = Set.of(
            "test",
            "tests",
            "__tests__",
            "testing",
            "forge-test",
            "fuzz",
            "fuzzing",
            "invariant",
            "invariants",
            "echidna",
            "medusa",
            "certora",
            "halmos",
            "benches");
    private static final Set<String> MOCK =
            Set.of("mock", "mocks", "mocked", "testhelpers", "test-helpers", "harness", "harnesses");
    private static final Set<String> SCRIPT =
            Set.of("script", "scripts", "deploy", "deployment", "deployments", "migrations", "ignition", "tasks");
    private static final Set<String> GENERATED = Set.of(
            "artifacts",
            "cache",
            "out",
            "build",
            "target",
            "dist",
            "coverage",
            "generated",
            "typechain",
            "typechain-types",
            "broadcast");
    private static final Set<String> EXAMPLE = Set.of("example", "examples", "docs", "doc", "samples", "tutorial");

    private Classifier() {}

    /** The suggestion for a file, from its path with slashes. */
    public static Reason suggest(String path, Language language) {
        List<String> parts = List.of(path.split("/"));
        List<String> folders = new ArrayList<>();
        for (String part : parts.subList(0, parts.size() - 1)) {
            folders.add(part.toLowerCase(Locale.ROOT));
        }
        Optional<Reason> found = isVendored(folders) ? Optional.of(Reason.VENDORED) : byFolder(folders);
        return found.or(() -> SourceName.of(parts.getLast()).reason())
                .orElse(language.isForContracts() ? Reason.OWN_CONTRACT : Reason.OFF_CHAIN);
    }

    private static boolean isVendored(List<String> folders) {
        for (String folder : folders) {
            if (VENDORED.contains(folder)) {
                return true;
            }
        }
        return isFoundryLibrary(folders);
    }

    /** Foundry keeps what it fetches in {@code lib} beside its settings; {@code src/lib} is a project's own. */
    private static boolean isFoundryLibrary(List<String> folders) {
        int at = folders.indexOf("lib");
        if (at < 0 || folders.size() == at + 1) {
            return false;
        }
        return at == 0 || (!Set.of("src", "contracts").contains(folders.get(at - 1)) && folders.size() > at + 2);
    }

    private static Optional<Reason> byFolder(List<String> folders) {
        for (String folder : folders) {
            Optional<Reason> reason = ofFolder(folder);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> ofFolder(String folder) {
        if (MOCK.contains(folder)) {
            return Optional.of(Reason.MOCK);
        } else if (TEST.contains(folder)) {
            return Optional.of(Reason.TEST);
        } else if (SCRIPT.contains(folder)) {
            return Optional.of(Reason.SCRIPT);
        } else if (GENERATED.contains(folder)) {
            return Optional.of(Reason.GENERATED);
        } else if (EXAMPLE.contains(folder)) {
            return Optional.of(Reason.EXAMPLE);
        }
        return Optional.empty();
    }
}
