package drydock.decision.cost;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.ExchangeRate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The exchange rates that the user typed for a project. Of several for the same two currencies the newest holds; a rate
 * is never turned around or chained: what is used is what somebody typed.
 */
public record Rates(List<ExchangeRate> rates) {
    public Rates {
        rates = rates.stream()
                .sorted(Comparator.comparing(ExchangeRate::asOf)
                        .reversed()
                        .thenComparingLong(rate -> rate.id().value()))
                .toList();
    }

    public static Rates of(Snapshot snapshot, Id<Project> project) {
        return of(snapshot.owned(ExchangeRate.class, project));
    }

    public static Rates of(Collection<ExchangeRate> rates) {
        return new Rates(List.copyOf(rates));
    }

    /** Empty if nobody typed one. */
    public Optional<ExchangeRate> from(String source, String target) {
        return rates.stream()
                .filter(rate ->
                        rate.source().equalsIgnoreCase(source) && rate.target().equalsIgnoreCase(target))
                .findFirst();
    }
}
