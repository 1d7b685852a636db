package drydock.decision;

import drydock.decision.cost.QuoteComparison.Compared;
import drydock.domain.Id;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An audit that is split, such as a firm and then a contest: what was accepted costs together.
 *
 * @param candidates whose quotes are accepted, two or more
 * @param sum of what is known of their totals, in the project's currency
 * @param atLeast whether something unknown comes on top
 */
public record ChosenTogether(List<Id<Candidate>> candidates, Estimate sum, boolean atLeast) {
    public ChosenTogether {
        candidates = List.copyOf(candidates);
    }

    /** Empty while fewer than two quotes are accepted. */
    public static Optional<ChosenTogether> of(DecisionModel model) {
        return of(model, null);
    }

    /** As above, as if {@code chosen} had been accepted already in place of what was accepted of its candidate. */
    public static Optional<ChosenTogether> of(DecisionModel model, @Nullable Quote chosen) {
        List<Compared> accepted = model.quotes().quotes().stream()
                .filter(compared -> isAccepted(compared.quote(), chosen))
                .toList();
        return accepted.size() < 2
                ? Optional.empty()
                : Optional.of(new ChosenTogether(
                        accepted.stream()
                                .map(compared -> compared.quote().candidate())
                                .toList(),
                        accepted.stream()
                                .map(compared -> compared.cost().known())
                                .reduce(Estimate.ZERO, Estimate::plus),
                        accepted.stream().anyMatch(compared -> compared.cost().atLeast())));
    }

    private static boolean isAccepted(Quote quote, @Nullable Quote chosen) {
        if (chosen != null && chosen.candidate().equals(quote.candidate())) {
            return quote.id().equals(chosen.id());
        }
        return quote.accepted();
    }
}
