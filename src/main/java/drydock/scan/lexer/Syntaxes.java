package drydock.scan.lexer;

/** The syntaxes that more than one language has. */
final class Syntaxes {
    static final Syntax PYTHON = Syntax.of(
                    "#", null, Quote.block("\"\"\""), Quote.block("'''"), Quote.line("\""), Quote.line("'"))
            .with(Quirk.DOCSTRINGS);

    static final Syntax JAVASCRIPT = Syntax.of("//", BlockComment.C, Quote.line("\""), Quote.line("'"))
            .with(Quirk.REGEX_LITERALS, Quirk.TEMPLATES);

    private Syntaxes() {}
}
