package drydock.scan.count;

import drydock.scan.lexer.LexedText;
import java.util.List;
import java.util.Optional;

/**
 * Two counts of one file that are so far apart that it moves the price, and what may be the reason.
 *
 * @param compatible lines that firms will find
 * @param strict lines that are there
 * @param causes what in the file the compatible count does not understand, at least one
 */
public record Divergence(int compatible, int strict, List<Cause> causes) {
    /** A difference of more lines than this is worth a word. */
    static final int LINES = 10;
    /** And so is one of more than a tenth of the strict count. */
    static final int SHARE = 10;

    public Divergence {
        causes = List.copyOf(causes);
    }

    /** The divergence of a file; empty where the two counts are close enough. */
    public static Optional<Divergence> of(LexedText text, CountedWords words, int compatible, int strict) {
        int apart = Math.abs(compatible - strict);
        if (apart <= LINES && apart * SHARE <= strict) {
            return Optional.empty();
        }
        return Optional.of(new Divergence(compatible, strict, CauseFinder.causes(text, words)));
    }
}
