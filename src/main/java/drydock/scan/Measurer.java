package drydock.scan;

import drydock.scan.count.CompatibleCounter;
import drydock.scan.count.CompatibleCounts;
import drydock.scan.count.Divergence;
import drydock.scan.lexer.Headers;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.text.SourceText;

/** Counts all columns of one text. */
public final class Measurer {
    private Measurer() {}

    public static FileMeasure measure(SourceText source, Language language) {
        LexedText text = Lexer.lex(source, language);
        Integer strict = language.header()
                .map(rule -> Headers.normalisedLines(text, rule))
                .orElse(null);
        if (language != Language.SOLIDITY || strict == null) {
            return new FileMeasure(text.counts(), strict, null, null, null);
        }
        CompatibleCounts compatible = CompatibleCounter.count(text).orElse(null);
        Divergence divergence = compatible == null
                ? null
                : Divergence.of(text, compatible.nsloc(), strict).orElse(null);
        return new FileMeasure(text.counts(), strict, compatible, divergence, SolidityScanner.scan(text));
    }
}
