package drydock.scan.evidence;

import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.scope.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is to the project. */
enum Role {
    /** Under review. */
    CODE,
    /** A contract that the scope file does not list. */
    UNLISTED,
    TEST,
    SCRIPT,
    OFF_CHAIN,
    DOC,
    /** What was done and found: change logs, reports of audits. */
    REPORT,
    /** Automation that a host of repositories runs. */
    WORKFLOW,
    SETTING;

    private static final Pattern WORKFLOWS =
            Pattern.compile("\\.github/(workflows|actions)/.*\\.ya?ml|\\.gitlab-ci\\.ya?ml|\\.circleci/config\\.yml");
    private static final Pattern DOCS = Pattern.compile(
            "(?i).*\\.(md|mdx|txt|rst|adoc|mmd|puml)|(.*/)?(readme|license|licence|codeowners|security|changelog)");
    private static final Pattern REPORTS = Pattern.compile(
            "(.*/)?(changelog|changes|news|history|release[-_]?notes)[^/]*|(.*/)?(audits?|audit[-_]?reports?)/.*");
    /** What is written for programs that write code. */
    private static final Pattern PROMPTS = Pattern.compile("(.*/)?\\.(claude|cursor|codex|windsurf|gemini)/.*");

    private static final Pattern SETTINGS = Pattern.compile(
            "(?i).*\\.(toml|json|ya?ml|lock|cfg|ini|conf|spec|tf)|(.*/)?(dockerfile.*|makefile|justfile|\\.env.*|\\.gitignore|\\.gitmodules|go\\.mod|rust-toolchain|requirements.*\\.txt)");
    private static final Pattern NOISE =
            Pattern.compile("(?i)(.*/)?(package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|npm-shrinkwrap\\.json)");

    /** The role of a file; empty for what no rule reads: vendored and generated files, pictures, long lock files. */
    static Optional<Role> of(String path, boolean listedInScope) {
        Optional<Language> language = Language.ofPath(path);
        if (listedInScope) {
            return Optional.of(CODE);
        }
        if (language.isPresent()) {
            return switch (Classifier.suggest(path, language.get())) {
                case OWN_CONTRACT, LISTED -> Optional.of(CODE);
                case TEST, MOCK -> Optional.of(TEST);
                case SCRIPT -> Optional.of(SCRIPT);
                case OFF_CHAIN -> Optional.of(OFF_CHAIN);
                case EXAMPLE -> Optional.of(DOC);
                case VENDORED, GENERATED, NOT_LISTED -> Optional.empty();
            };
        }
        // the reason of a path is that of a contract that lay there
        Reason reason = Classifier.suggest(path, Language.SOLIDITY);
        boolean broadcast = path.startsWith("broadcast/") && path.endsWith("run-latest.json");
        if (reason == Reason.VENDORED || (reason == Reason.GENERATED && !broadcast)) {
            return Optional.empty();
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (WORKFLOWS.matcher(lower).matches()) {
            return Optional.of(WORKFLOW);
        } else if (SETTINGS.matcher(lower).matches() && !NOISE.matcher(lower).matches()) {
            return Optional.of(SETTING);
        }
        if (!DOCS.matcher(lower).matches() || PROMPTS.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Optional.of(REPORTS.matcher(lower).matches() ? REPORT : DOC);
    }
}
