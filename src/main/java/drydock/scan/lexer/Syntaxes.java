package drydock.scan.lexer;

/** The syntaxes that more than one language has. */
final class Syntaxes {
    static final Syntax PYTHON = Syntax.of(
                    "#", null, Quote.block("\"\"\""), Quote.block("'''"), Quote.line("\""), Quote.line("'"))
            .with(Quirk.DOCSTRINGS);

    static final Syntax JAVASCRIPT = Syntax.of("//", BlockComment.C, Quote.line("\""), Quote.line("'"))
            .with(Quirk.REGEX_LITERALS, Quirk.TEMPLATES, Quirk.SEPARATORS_END_COMMENTS);

    static final Syntax SOLIDITY = Syntax.of("//", BlockComment.C, Quote.line("\""), Quote.line("'"))
            .with(Quirk.SEPARATORS_END_COMMENTS, Quirk.FEEDS_END_COMMENTS);

    private Syntaxes() {}
}
