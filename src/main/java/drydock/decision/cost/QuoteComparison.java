package drydock.decision.cost;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.EstimationRule;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.ScopeReferences;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.selection.Candidate;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All quotes of a project brought to one figure each.
 *
 * @param quotes by candidate's place, then by the day they came
 * @param assumptions the project's, or the usual ones
 * @param band what public rules say of the project's size; null while nobody counted it
 */
public record QuoteComparison(
        List<Compared> quotes,
        CostAssumptions assumptions,
        @Nullable SanityBand band) {
    /** Stands for the usual assumptions, which are not in the file. */
    private static final Id<CostAssumptions> UNSAVED = new Id<>(1);

    public QuoteComparison {
        quotes = List.copyOf(quotes);
    }

    /**
     * A quote with what follows from it.
     *
     * @param outlier whether its total is far below the comparable ones
     * @param verified null while the quote does not say when
     */
    public record Compared(
            Quote quote,
            TotalCost cost,
            ScopeMatch match,
            boolean outlier,
            @Nullable VerifiedDate verified) {}

    public static QuoteComparison of(
            Snapshot snapshot, Project project, Collection<EstimationRule> rules, WorkingDays calendar) {
        CostAssumptions assumptions = assumptions(snapshot, project.id());
        Rates rates = Rates.of(snapshot, project.id());
        String commit = askedCommit(snapshot, project.id());
        Integer lines = lines(snapshot, project.id());
        List<Compared> unjudged = snapshot.owned(Candidate.class, project.id()).stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .flatMap(candidate -> snapshot.owned(Quote.class, candidate.id()).stream()
                        .sorted(Comparator.comparing(Quote::receivedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparingLong(quote -> quote.id().value())))
                .map(quote -> new Compared(
                        quote,
                        TotalCost.of(quote, assumptions, rates, project.currency(), lines),
                        ScopeMatch.of(quote.scope(), commit, lines),
                        false,
                        VerifiedDate.of(quote, calendar).orElse(null)))
                .toList();
        Set<Id<Quote>> low = PriceOutliers.low(comparable(unjudged));
        SanityBand band =
                lines == null ? null : SanityBand.of(rules, assumptions.rulesOff(), lines, rates, project.currency());
        return new QuoteComparison(
                unjudged.stream()
                        .map(c -> new Compared(
                                c.quote(),
                                c.cost(),
                                c.match(),
                                low.contains(c.quote().id()),
                                c.verified()))
                        .toList(),
                assumptions,
                band);
    }

    /** The commit that auditors are asked about: the one of the request, else that of the newest frozen scope. */
    public static String askedCommit(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(QuoteRequest.class, project).stream()
                .map(QuoteRequest::commit)
                .filter(commit -> !commit.isBlank())
                .findFirst()
                .or(() -> ScopeReferences.frozen(snapshot, project).stream()
                        .map(FrozenScope::commit)
                        .findFirst())
                .orElse("");
    }

    /** What a project assumes; the usual where nobody said anything. */
    public static CostAssumptions assumptions(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(CostAssumptions.class, project).stream()
                .findFirst()
                .orElseGet(() -> CostAssumptions.usual(UNSAVED, project));
    }

    /** The project's assumptions under an identity of their own, ready to be changed and kept. */
    public static CostAssumptions kept(Snapshot snapshot, Id<Project> project, Ids ids) {
        CostAssumptions found = assumptions(snapshot, project);
        return found.id().equals(UNSAVED) ? found.withId(ids.next()) : found;
    }

    /** The best of a candidate's quotes: the accepted one, else the one that came last. */
    public Optional<Compared> of(Id<Candidate> candidate) {
        List<Compared> own = quotes.stream()
                .filter(c -> c.quote().candidate().equals(candidate))
                .toList();
        return own.stream()
                .filter(c -> c.quote().accepted())
                .findFirst()
                .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
    }

    /** Known lines in scope; null while none are counted. */
    public static @Nullable Integer lines(Snapshot snapshot, Id<Project> project) {
        ScopeTotals totals = ScopeTotals.of(snapshot.owned(ScopeItem.class, project));
        return totals.nsloc() == 0 || totals.nsloc() > Integer.MAX_VALUE ? null : (int) totals.nsloc();
    }

    private static Map<Id<Quote>, BigDecimal> comparable(List<Compared> quotes) {
        Map<Id<Quote>, BigDecimal> totals = new HashMap<>();
        for (Compared compared : quotes) {
            // an open end only adds: a quote that is cheap so far may still be dear, and is no outlier yet
            Estimate total = compared.cost().total().orElse(null);
            if (total != null && compared.match().comparable()) {
                totals.put(compared.quote().id(), total.likely());
            }
        }
        return totals;
    }
}
