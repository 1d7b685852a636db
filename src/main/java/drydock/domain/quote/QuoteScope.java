package drydock.domain.quote;

import org.jspecify.annotations.Nullable;

/**
 * What a quote is for.
 *
 * @param commit that the auditor looked at, a hash or a part of one; empty if not said
 * @param files how many; null if not said
 * @param nsloc how many lines; null if not said
 */
public record QuoteScope(
        String commit, @Nullable Integer files, @Nullable Integer nsloc) {
    public static final QuoteScope UNSAID = new QuoteScope("", null, null);
}
