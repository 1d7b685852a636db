package drydock.domain.repository;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which frozen scope a quote is for, and which was ordered to be reviewed. */
public final class ScopeReferences {
    private ScopeReferences() {}

    /** The frozen scopes of a project, the newest first. */
    public static List<FrozenScope> frozen(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(FrozenScope.class, project).stream()
                .sorted(Comparator.comparing(FrozenScope::frozenOn).reversed().thenComparing(FrozenScope::name))
                .toList();
    }

    /** The frozen scope that is meant where nobody says which. */
    public static Optional<FrozenScope> newest(Snapshot snapshot, Id<Project> project) {
        return frozen(snapshot, project).stream().findFirst();
    }

    public static Optional<FrozenScope> quoted(Snapshot snapshot, Id<Quote> quote) {
        return snapshot.owned(QuotedScope.class, quote).stream()
                .findFirst()
                .flatMap(reference -> snapshot.find(FrozenScope.class, reference.frozen()));
    }

    public static Optional<FrozenScope> ordered(Snapshot snapshot, Id<Engagement> engagement) {
        return snapshot.owned(OrderedScope.class, engagement).stream()
                .findFirst()
                .flatMap(reference -> snapshot.find(FrozenScope.class, reference.frozen()));
    }

    /** What a quote says of its scope if it is for {@code frozen}. */
    public static QuoteScope said(FrozenScope frozen) {
        return new QuoteScope(frozen.commit(), frozen.files().size(), frozen.nsloc());
    }

    /** Whether what a quote says of its scope is what {@code frozen} holds: a commit may be shortened. */
    public static boolean fits(QuoteScope said, FrozenScope frozen) {
        String commit = said.commit().strip().toLowerCase(Locale.ROOT);
        Integer files = said.files();
        Integer nsloc = said.nsloc();
        return !commit.isEmpty()
                && frozen.commit().startsWith(commit)
                && files != null
                && files == frozen.files().size()
                && nsloc != null
                && nsloc == frozen.nsloc();
    }

    /** The changes that make a quote be for {@code frozen}, or for none. */
    public static List<Change> ofQuote(Snapshot snapshot, Ids ids, Id<Quote> quote, @Nullable FrozenScope frozen) {
        return changes(
                snapshot.owned(QuotedScope.class, quote),
                frozen == null ? null : new QuotedScope(ids.next(), quote, frozen.id()));
    }

    /** The changes that take from a quote the frozen scope that it does not speak of any more. */
    public static List<Change> misfits(Snapshot snapshot, Quote quote) {
        return snapshot.owned(QuotedScope.class, quote.id()).stream()
                .filter(reference -> snapshot.find(FrozenScope.class, reference.frozen())
                        .filter(frozen -> fits(quote.scope(), frozen))
                        .isEmpty())
                .<Change>map(Change.Remove::of)
                .toList();
    }

    /** The changes that make an engagement be for {@code frozen}, or for none. */
    public static List<Change> ofEngagement(
            Snapshot snapshot, Ids ids, Id<Engagement> engagement, @Nullable FrozenScope frozen) {
        return changes(
                snapshot.owned(OrderedScope.class, engagement),
                frozen == null ? null : new OrderedScope(ids.next(), engagement, frozen.id()));
    }

    private static List<Change> changes(Collection<? extends Entity> before, @Nullable Entity after) {
        List<Change> changes = new ArrayList<>();
        before.forEach(old -> changes.add(Change.Remove.of(old)));
        if (after != null) {
            changes.add(new Change.Put(after));
        }
        return changes;
    }
}
