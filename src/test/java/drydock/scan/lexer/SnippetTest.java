package drydock.scan.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 28 snippets that counters get wrong; the right numbers were counted by hand. */
class SnippetTest {
    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/drydock/scan/snippets.csv", numLinesToSkip = 1, maxCharsPerColumn = 200)
    void countsAsAPersonDoes(String path, int code, int comment, int blank, int nsloc, String probes) {
        Language language = Language.ofPath(path).orElseThrow();
        LexedText text = Lexer.lex(SourceText.decode(read("/drydock/scan/snippets/" + path)), language);
        assertThat(text.counts()).isEqualTo(new LineCounts(code, comment, blank));
        assertThat(Headers.normalisedLines(text, language.header().orElseThrow()))
                .isEqualTo(nsloc);
    }

    private static byte[] read(String resource) {
        try (InputStream in = SnippetTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
