package drydock.scan.lexer;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Highlight.Kind;
import drydock.scan.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {
    @Test
    void wordsStringsNumbersAndCommentsAreToldApart() {
        assertThat(parts("function f() { a = \"x // y\"; b = 12; } // end", Language.SOLIDITY))
                .containsExactly(
                        "WORD:function ",
                        "CODE:f() { a = ",
                        "STRING:\"x // y\"",
                        "CODE:; b = ",
                        "NUMBER:12",
                        "CODE:; } ",
                        "COMMENT:// end");
    }

    @Test
    void aLongLineIsLookedAtUpToTheLimitOnly() {
        Highlight text = Highlight.of(SourceText.of("a".repeat(5_000)), Language.RUST);
        assertThat(text.spans(1, 100)).containsExactly(new Highlight.Span(0, 100, Kind.CODE));
    }

    @Test
    void eachLineOfACommentIsOne() {
        Highlight text = Highlight.of(SourceText.of("/* a\nb */ c\n"), Language.RUST);
        assertThat(text.lineCount()).isEqualTo(2);
        assertThat(text.spans(2, 100).getFirst()).isEqualTo(new Highlight.Span(0, 5, Kind.COMMENT));
        assertThat(text.text(2)).isEqualTo("b */ c");
    }

    private static List<String> parts(String line, Language language) {
        Highlight text = Highlight.of(SourceText.of(line), language);
        return text.spans(1, 1000).stream()
                .map(span -> span.kind() + ":" + line.substring(span.start(), span.end()))
                .toList();
    }
}
