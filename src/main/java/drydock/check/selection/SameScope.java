package drydock.check.selection;

import drydock.check.model.QuoteFacts;
import drydock.domain.quote.QuoteScope;
import drydock.domain.repository.FrozenScope;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two quotes are for the same code. */
enum SameScope {
    SAME,
    OTHER,
    /** One of them does not say. */
    UNKNOWN;

    /**
     * By the hashes of frozen scopes where both name one: these tell exactly. Else by what both quotes say: the commit, of which
     * one may be a shortened form of the other, the files and the lines.
     */
    static SameScope of(QuoteFacts one, QuoteFacts other) {
        FrozenScope frozen = one.frozen();
        FrozenScope otherFrozen = other.frozen();
        if (frozen != null && otherFrozen != null) {
            return frozen.computedHash().equals(otherFrozen.computedHash()) ? SAME : OTHER;
        }
        QuoteScope said = one.quote().scope();
        QuoteScope otherSaid = other.quote().scope();
        SameScope commit = commits(said.commit(), otherSaid.commit());
        SameScope lines = figures(said.nsloc(), otherSaid.nsloc());
        SameScope files = figures(said.files(), otherSaid.files());
        if (commit == OTHER || lines == OTHER || files == OTHER) {
            return OTHER;
        }
        // as many files may be other files
        return commit == SAME || lines == SAME ? SAME : UNKNOWN;
    }

    private static SameScope figures(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? UNKNOWN : Objects.equals(one, other) ? SAME : OTHER;
    }

    private static SameScope commits(String one, String other) {
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.strip().toLowerCase(Locale.ROOT);
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        return a.startsWith(b) || b.startsWith(a) ? SAME : OTHER;
    }
}
