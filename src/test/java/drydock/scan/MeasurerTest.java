package drydock.scan;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One file that nobody foresaw must not end the scan of all the others. */
class MeasurerTest {
    @Property(tries = 5000)
    void anyTextIsMeasured(@ForAll("pieces") String text, @ForAll Language language) {
        assertMeasured(text, language);
    }

    @Property(tries = 5000)
    void anySolidityIsMeasured(@ForAll("pieces") String text) {
        assertMeasured(text, Language.SOLIDITY);
    }

    private static void assertMeasured(String text, Language language) {
        FileMeasure measure = Measurer.measure(SourceText.of(text), language);
        int feeds = (int) text.chars().filter(c -> c == '\n').count();
        assertThat(measure.lines().lines()).isEqualTo(text.isEmpty() || text.endsWith("\n") ? feeds : feeds + 1);
    }

    /** Words and signs at which any of the readers looks twice, in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(("function|fallback|constructor|receive|modifier|contract C"
            + " {|interface|library|abstract|import|from|as|pragma solidity ^0.8.0;|pragma|unchecked {|assembly"
            + " {|tx.origin|.call|.send|create2|suicide(|_ROLE|KEEPER_ROLE|observe(secondsAgo|observe(|recover(|ecrecover|layout"
            + " at|transient public|view|payable|override(|def f|fn f|class|return|r#|R\"a(|b'|'a|${|`"
            + "|\"\"\"|\"|'|/*|*/|//|/|*|/**|#|#!|<<EOF|EOF|;;|{-|-}|(|)|[|]|{|}|;|,|.|:|=|\\|@|//"
            + " SPDX-License-Identifier: MIT|f|x|0|a.b|\u00e9|\u000b|\f|\u2028|\u00a0|\ufeff|\ud83d")
                        .split("\\|"))
                .flatMap(piece -> Arbitraries.of(piece, piece + " ", piece + "\n", " " + piece))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
