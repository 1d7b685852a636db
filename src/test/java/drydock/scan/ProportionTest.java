package drydock.scan;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No file can hold up a scan: whatever stands in it, twice as much of it takes about twice as many steps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProportionTest {
    private static final int SIZE = 600;
    /** Work that grows with the square takes four times as much. */
    private static final double MOST = 2.5;
    /** Makes the two counts of a file so different that it is asked why. */
    private static final String APART = "function f();\n".repeat(30);

    private BiConsumer<String, String> work = (language, text) -> {};

    @BeforeAll
    @SuppressWarnings("unchecked")
    void loadCounting() throws ReflectiveOperationException {
        work = (BiConsumer<String, String>) new CountingLoader()
                .loadClass(MeasuringWork.class.getName())
                .getConstructor()
                .newInstance();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                solidity("slashes in one line", n -> APART + "/".repeat(n)),
                solidity("comments in strings", n -> APART + "\"//\"".repeat(n)),
                solidity("headers in a comment", n -> APART + "//" + "function f({".repeat(n)),
                solidity("braces in comments", n -> APART + "/*{*/function f(".repeat(n)),
                solidity("banners", n -> APART + "/***/".repeat(n)),
                solidity("pragmas", n -> "pragma ".repeat(n)),
                solidity("imports", n -> "import ".repeat(n)),
                solidity("open imports", n -> "import {".repeat(n)),
                solidity("functions behind blank lines", n -> "\n".repeat(n) + "function f();".repeat(n)),
                solidity(
                        "functions behind a long comment",
                        n -> "// " + "x".repeat(n) + "\n" + "function f();".repeat(n)),
                solidity(
                        "signers in a long function",
                        n -> "contract C{function " + "a".repeat(n) + "(){" + "ecrecover ".repeat(n)),
                solidity("members", n -> "contract C{" + ".origin ".repeat(n)),
                solidity("headers", n -> "function f(".repeat(n)),
                solidity("the word alone", n -> "function".repeat(n)),
                solidity("open comments", n -> "/*".repeat(n)),
                solidity("quotes", n -> "\"\n'".repeat(n)),
                of(Language.JAVASCRIPT, "expressions that nothing closes", n -> "(/[".repeat(n)),
                of(Language.JAVASCRIPT, "templates", n -> "`${".repeat(n)),
                of(Language.RUST, "raw strings", n -> "r#".repeat(n)),
                of(Language.RUST, "headers", n -> "fn f(".repeat(n)),
                of(Language.PYTHON, "documentation strings", n -> "\"\"\"\n".repeat(n)),
                of(Language.CPP, "raw strings", n -> "R\"a(".repeat(n)),
                of(Language.SHELL, "here-documents", n -> "cat <<a\n".repeat(n)),
                of(Language.SHELL, "marks of here-documents", n -> "<<'a ".repeat(n)),
                of(Language.FUNC, "nested comments", n -> "{-".repeat(n)),
                of(Language.CAIRO, "attributes", n -> "#[".repeat(n)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void twiceTheFileTakesTwiceTheSteps(Language language, String what, IntFunction<String> file) {
        long once = steps(language, file.apply(SIZE));
        long twice = steps(language, file.apply(2 * SIZE));
        assertThat((double) twice / once)
                .as("%s: %s steps, then %s", what, once, twice)
                .isLessThan(MOST);
    }

    @Test
    void eachCharacterIsAStepAtLeast() {
        assertThat(steps(Language.SOLIDITY, "a;\n".repeat(SIZE))).isGreaterThan(3L * SIZE);
    }

    private long steps(Language language, String text) {
        long before = Steps.taken();
        work.accept(language.name(), text);
        return Steps.taken() - before;
    }

    private static Arguments solidity(String what, IntFunction<String> file) {
        return of(Language.SOLIDITY, what, file);
    }

    private static Arguments of(Language language, String what, IntFunction<String> file) {
        return Arguments.of(language, what, file);
    }
}
