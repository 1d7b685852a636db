package drydock.scan.delta;

import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a change of a file means by its path alone. */
final class PathKind {
    private static final Set<String> PINS = Set.of(
            ".gitmodules",
            "foundry.lock",
            "soldeer.lock",
            "package.json",
            "package-lock.json",
            "npm-shrinkwrap.json",
            "yarn.lock",
            "pnpm-lock.yaml",
            "bun.lock",
            "bun.lockb",
            "cargo.toml",
            "cargo.lock",
            "move.toml",
            "move.lock",
            "scarb.toml",
            "scarb.lock",
            "go.mod",
            "go.sum",
            "requirements.txt",
            "poetry.lock",
            "uv.lock",
            "remappings.txt");
    private static final Pattern SETTINGS = Pattern.compile(
            "foundry\\.toml|hardhat\\.config\\.\\w+|truffle-config\\.js|brownie-config\\.ya?ml|ape-config\\.ya?ml"
                    + "|rust-toolchain(\\.toml)?|anchor\\.toml|wagmi\\.config\\.\\w+|\\.solcover\\.js");
    private static final Pattern ADDRESSES = Pattern.compile(
            "(.*/)?(deployments?|broadcast|addresses)/.*\\.(json|toml|ya?ml)|(.*/)?addresses?\\.(json|toml|ts)");

    private PathKind() {}

    /** Dependency or configuration by its name; empty for source files of the project and for what concerns nobody. */
    static Optional<ChangeKind> of(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        Optional<Reason> reason = Language.ofPath(path).map(language -> Classifier.suggest(path, language));
        if (reason.filter(Reason.VENDORED::equals).isPresent() || PINS.contains(name)) {
            return Optional.of(ChangeKind.DEPENDENCY);
        }
        boolean deploys = reason.filter(Reason.SCRIPT::equals).isPresent();
        if (deploys
                || SETTINGS.matcher(name).matches()
                || ADDRESSES.matcher(lower).matches()) {
            return Optional.of(ChangeKind.CONFIGURATION);
        }
        return Optional.empty();
    }
}
