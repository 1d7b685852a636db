package drydock.scan.count;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Headers;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import drydock.scan.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibleCounterTest {
    /** What solidity-code-metrics 0.0.27 says of the snippets (measured). */
    @ParameterizedTest(name = "{0}: nSLOC {1}, SLOC {2}, {3}")
    @CsvSource({
        "s01_multiline_header, 6, 13, ''",
        "s02_interface, 9, 13, BODYLESS_FUNCTIONS",
        "s03_string_markers, 6, 6, MARK_IN_STRING",
        "s04_star_banner, 5, 5, BANNER",
        "s05_slash_banner, 6, 6, ''",
        "s06_single_quote, 6, 6, ''",
        "s07_comment_says_function, 6, 9, WORD_IN_COMMENT",
        "s08_natspec_function_in_block, 3, 7, WORD_IN_COMMENT",
        "s09_blank_runs, 7, 7, BLANK_RUNS",
        "s10_assembly, 13, 15, ''",
        "s11_constructor_modifier_event, 25, 25, ''",
        "s12_mixed_lines, 7, 7, ''",
        "s13_crlf_no_eol, 4, 4, ''",
        "s15_function_type_param, 8, 11, ''",
        "s16_unclosed_comment, 6, 6, UNCLOSED_COMMENT",
        "s17_function_call_identifier, 10, 13, WORD_IN_NAME",
        "s18_bodyless_abstract, 6, 11, BODYLESS_FUNCTIONS"
    })
    void repeatsTheErrorsOfTheYardstickAndSaysWhy(String name, int nsloc, int sloc, String cause) throws IOException {
        LexedText text = snippet(name + ".sol");
        CompatibleCounts counts = count(text).orElseThrow();
        assertThat(counts.nsloc()).isEqualTo(nsloc);
        assertThat(counts.sloc()).isEqualTo(sloc);
        int strict = Headers.normalisedLines(text, Language.SOLIDITY.header().orElseThrow());
        if (cause.isEmpty()) {
            assertThat(Divergence.of(text, CountedWords.in(text.source()), nsloc, strict))
                    .isEmpty();
        } else {
            assertThat(Divergence.of(text, CountedWords.in(text.source()), nsloc, strict)
                            .orElseThrow()
                            .causes())
                    .contains(Cause.valueOf(cause));
        }
    }

    @Test
    void leavesOutWhatItsParserBreaksOffAt() throws IOException {
        assertThat(count(snippet("s14_new_syntax.sol"))).isEmpty();
        assertThat(count(lex("contract A { address transient internal x; }"))).isEmpty();
        assertThat(count(lex("contract A { uint transient x; uint layout; }"))).isPresent();
    }

    @Test
    void emptyFileHasOneLine() {
        CompatibleCounts counts = count(lex("")).orElseThrow();
        assertThat(counts).isEqualTo(new CompatibleCounts(1, 1, 0, 0, 0, 1));
    }

    /** The published expression, run by the regular expressions of Java, is the reference. */
    @Property(tries = 2000)
    void findsHeadersAsTheExpressionDoes(@ForAll("pieces") String text) {
        String space = "[ \\t-\\r\u00a0\u2028\ufeff]";
        String other = "[^ \\t-\\r\u00a0\u2028\ufeff]";
        Pattern published = Pattern.compile("function" + space + "*" + other + "+" + space + "*\\([^{]*");
        String expected = published.matcher(text).replaceAll(Matcher.quoteReplacement("function "));
        assertThat(joined(text)).isEqualTo(expected);
    }

    /** What is counted without its headers is what is left when they are replaced. */
    @Property(tries = 5000)
    void theMarksOutsideOfHeadersCountAsTheJoinedText(@ForAll("comments") String text) {
        SourceText whole = SourceText.of(text);
        SourceText joined = SourceText.of(joined(text));
        assertThat(SlocCounter.count(whole, InkedMarks.of(whole).outside(headers(whole))))
                .isEqualTo(SlocCounter.count(joined, InkedMarks.of(joined)));
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int at = 0;
        for (Span header : headers(SourceText.of(text))) {
            joined.append(text, at, header.start()).append("function ");
            at = header.end();
        }
        return joined.append(text.substring(at)).toString();
    }

    @Property(tries = 2000)
    void countsBlankLinesAsTheExpressionDoes(@ForAll("pieces") String text) {
        Matcher blank = Pattern.compile("^[ \\t-\\r\u00a0\u2028\ufeff]*$", Pattern.MULTILINE)
                .matcher(text + "|");
        // the bar keeps Java from leaving out the empty line behind a last line feed, and takes away the one at the end
        long expected = blank.results().count();
        SourceText barred = SourceText.of(text + "|");
        assertThat(SlocCounter.count(barred, InkedMarks.of(barred)).blank()).isEqualTo((int) expected);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "function",
                        " ",
                        "(",
                        ")",
                        "{",
                        "}",
                        "a",
                        "\n",
                        ";",
                        "\u00a0",
                        "function f(",
                        "f",
                        "\u000b",
                        "\f")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> comments() {
        return Arbitraries.of(
                        "function f(",
                        "function",
                        "(",
                        "{",
                        "}",
                        "a",
                        ";",
                        "\n",
                        "\n\n\n",
                        " ",
                        "  \n",
                        "/",
                        "*",
                        "//",
                        "/*",
                        "*/",
                        "/**",
                        "// a\n",
                        "/* b\n */",
                        "\u2028",
                        "\u2029",
                        "\u000b",
                        "\f",
                        "\u00a0")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    private static Optional<CompatibleCounts> count(LexedText text) {
        return CompatibleCounter.count(text, CountedWords.in(text.source()));
    }

    private static List<Span> headers(SourceText text) {
        return HeaderFinder.find(text.chars(), CountedWords.in(text).functions());
    }

    private static LexedText snippet(String name) throws IOException {
        try (InputStream in = CompatibleCounterTest.class.getResourceAsStream("/drydock/scan/snippets/" + name)) {
            return Lexer.lex(SourceText.decode(in.readAllBytes()), Language.SOLIDITY);
        }
    }

    private static LexedText lex(String text) {
        return Lexer.lex(SourceText.of(text), Language.SOLIDITY);
    }
}
