package drydock.scan.lexer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lexer must know of a language.
 *
 * @param lineComments what begins a comment that ends with its line
 * @param quotes kinds of string, the longer mark before one that it begins with
 */
record Syntax(List<String> lineComments, @Nullable BlockComment block, List<Quote> quotes, Set<Quirk> quirks) {
    Syntax {
        lineComments = List.copyOf(lineComments);
        quotes = List.copyOf(quotes);
        quirks = Set.copyOf(quirks);
    }

    static Syntax of(String lineComment, @Nullable BlockComment block, Quote... quotes) {
        return new Syntax(List.of(lineComment), block, List.of(quotes), Set.of());
    }

    Syntax with(Quirk... more) {
        return new Syntax(lineComments, block, quotes, Set.of(more));
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }
}
