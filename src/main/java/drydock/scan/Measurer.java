package drydock.scan;

import drydock.scan.count.CompatibleCounter;
import drydock.scan.count.CompatibleCounts;
import drydock.scan.count.CountedWords;
import drydock.scan.count.Divergence;
import drydock.scan.lexer.HeaderRule;
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
        return language == Language.SOLIDITY ? solidity(text) : other(text, language);
    }

    private static FileMeasure other(LexedText text, Language language) {
        Integer strict = language.header()
                .map(rule -> Headers.normalisedLines(text, rule))
                .orElse(null);
        return new FileMeasure(text.counts(), strict, null, null, null);
    }

    private static FileMeasure solidity(LexedText text) {
        CountedWords words = CountedWords.in(text.source());
        int strict = Headers.normalisedLines(text, HeaderRule.SOLIDITY, words.functions());
        CompatibleCounts compatible = CompatibleCounter.count(text, words).orElse(null);
        Divergence divergence = compatible == null
                ? null
                : Divergence.of(text, words, compatible.nsloc(), strict).orElse(null);
        return new FileMeasure(text.counts(), strict, compatible, divergence, SolidityScanner.scan(text));
    }
}
