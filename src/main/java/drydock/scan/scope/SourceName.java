package drydock.scan.scope;

import java.util.Optional;
import java.util.Set;

/**
 * The name of a source file without its folders, and what it tells. Not by regular expressions, which are slow before they have
 * been compiled: a process may do nothing but one scan.
 *
 * @param base what stands before the last dot; all of it if there is none
 * @param extension what stands behind the last dot
 */
record SourceName(String base, String extension) {
    private static final Set<String> SCRIPTS = Set.of("sh", "bash", "zsh");
    private static final Set<String> TEST_FILES = Set.of("rs", "sol", "move", "cairo");
    private static final Set<String> TEST_CLASSES = Set.of("sol", "java", "kt", "cs");
    private static final Set<String> TEST_MODULES = Set.of("py", "vy");

    static SourceName of(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? new SourceName(name, "") : new SourceName(name.substring(0, dot), name.substring(dot + 1));
    }

    /** What the file is by its name; empty where that says nothing. */
    Optional<Reason> reason() {
        if (isTest()) {
            return Optional.of(Reason.TEST);
        } else if (isMock()) {
            return Optional.of(Reason.MOCK);
        } else if (isScript()) {
            return Optional.of(Reason.SCRIPT);
        }
        return isGenerated() ? Optional.of(Reason.GENERATED) : Optional.empty();
    }

    private boolean isTest() {
        return (is("sol") && base.endsWith(".t"))
                || (base.startsWith("test_") && TEST_MODULES.contains(extension))
                || ((base.equals("test") || base.equals("tests")) && TEST_FILES.contains(extension))
                || ((base.endsWith("Test") || base.endsWith("Tests")) && TEST_CLASSES.contains(extension))
                || ((endsWithWord("test") || endsWithWord("tests") || endsWithWord("spec")) && isSmall(extension));
    }

    /** Whether the base ends with a word that something stands before: a dot, a dash or an underscore. */
    private boolean endsWithWord(String word) {
        int before = base.length() - word.length() - 1;
        return before >= 0 && base.endsWith(word) && "._-".indexOf(base.charAt(before)) >= 0;
    }

    private boolean isMock() {
        return base.startsWith("mock_")
                || ((base.startsWith("Mock") || base.endsWith("Mock") || base.endsWith("_mock"))
                        && !extension.isEmpty())
                || (base.endsWith("Harness") && is("sol"));
    }

    private boolean isScript() {
        return SCRIPTS.contains(extension)
                || (is("sol") && base.endsWith(".s"))
                || (base.equals("hardhat.config") && !extension.isEmpty());
    }

    private boolean isGenerated() {
        return (is("ts") && base.endsWith(".d"))
                || (is("go") && base.endsWith(".pb"))
                || (is("py") && base.endsWith("_pb2"))
                || (is("js") && base.endsWith(".min"));
    }

    private boolean is(String other) {
        return extension.equals(other);
    }

    private static boolean isSmall(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
