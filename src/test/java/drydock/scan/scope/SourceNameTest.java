package drydock.scan.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourceNameTest {
    private static final Pattern TEST = Pattern.compile(".*\\.t\\.sol|.*[._-](test|tests|spec)\\.[a-z]+"
            + "|test_.*\\.(py|vy)|tests?\\.(rs|sol|move|cairo)|.*Tests?\\.(sol|java|kt|cs)");
    private static final Pattern MOCK =
            Pattern.compile("Mock.*\\.\\w+|.*Mock\\.\\w+|.*Harness\\.sol|mock_.*|.*_mock\\.\\w+");
    private static final Pattern SCRIPT = Pattern.compile(".*\\.s\\.sol|hardhat\\.config\\.\\w+|.*\\.(sh|bash|zsh)");
    private static final Pattern GENERATED = Pattern.compile(".*\\.d\\.ts|.*\\.pb\\.go|.*_pb2\\.py|.*\\.min\\.js");

    /** The conventions, as expressions that say nothing of how they are looked for. */
    @Property(tries = 5000)
    void aNameTellsWhatTheConventionsSay(@ForAll("names") String name) {
        Optional<Reason> expected = TEST.matcher(name).matches()
                ? Optional.of(Reason.TEST)
                : MOCK.matcher(name).matches()
                        ? Optional.of(Reason.MOCK)
                        : SCRIPT.matcher(name).matches()
                                ? Optional.of(Reason.SCRIPT)
                                : GENERATED.matcher(name).matches() ? Optional.of(Reason.GENERATED) : Optional.empty();
        assertThat(SourceName.of(name).reason()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "Vault",
                "a",
                ".",
                "_",
                "-",
                "Test",
                "Tests",
                "test",
                "tests",
                "spec",
                "Mock",
                "mock",
                "_mock",
                "mock_",
                "Harness",
                ".t",
                ".s",
                ".d",
                ".pb",
                "_pb2",
                ".min",
                "hardhat.config",
                "test_",
                "1");
        Arbitrary<String> extensions = Arbitraries.of(
                ".sol", ".vy", ".py", ".rs", ".move", ".cairo", ".java", ".kt", ".cs", ".sh", ".bash", ".zsh", ".ts",
                ".go", ".js", ".x1", ".Sol");
        return parts.list()
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .flatMap(base -> extensions.map(base::concat));
    }
}
