package drydock.exchange.request;

import drydock.decision.cost.QuoteComparison;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.plan.DeliverableType;
import drydock.domain.project.Project;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.quote.RequestField;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a request for quotes tells an auditor, and nothing else: whoever writes it out sees only this. It holds no
 * candidate, price, budget, value at risk, launch date, rating, note or person of ours beyond the contact typed for it.
 *
 * @param parts in scope
 * @param leftOut names of what is out of scope; the reasons are ours
 * @param nsloc known lines in scope
 * @param uncounted parts in scope that nobody counted
 * @param deliverables that every quote should include
 */
public record RequestBrief(
        String project,
        String repository,
        String commit,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate wantedStart,
        String contact,
        List<Part> parts,
        List<String> leftOut,
        long nsloc,
        int uncounted,
        List<DeliverableType> deliverables,
        int retestRounds,
        Map<RequestField, String> fields) {
    public RequestBrief {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        deliverables = List.copyOf(deliverables);
    }

    /** One part of the scope; {@code nsloc} is null while nobody counted it. */
    public record Part(
            ScopeType type, String name, @Nullable Integer nsloc, String forkOf) {}

    /** Takes the allowed fields of a project, one by one. */
    public static RequestBrief of(Snapshot snapshot, Project project) {
        QuoteRequest request = snapshot.owned(QuoteRequest.class, project.id()).stream()
                .findFirst()
                .orElseGet(() -> QuoteRequest.blank(new Id<>(1), project.id()));
        CostAssumptions wanted = QuoteComparison.assumptions(snapshot, project.id());
        Collection<ScopeItem> scope = snapshot.owned(ScopeItem.class, project.id());
        ScopeTotals totals = ScopeTotals.of(scope);
        List<ScopeItem> sorted = scope.stream()
                .sorted(Comparator.comparingInt(ScopeItem::position))
                .toList();
        return new RequestBrief(
                project.name(),
                project.repository(),
                request.commit(),
                request.answerBy(),
                request.wantedStart(),
                request.contact(),
                sorted.stream()
                        .filter(ScopeItem::inScope)
                        .map(item -> new Part(item.type(), item.name(), item.nsloc(), item.forkOf()))
                        .toList(),
                sorted.stream()
                        .filter(item -> !item.inScope())
                        .map(ScopeItem::name)
                        .toList(),
                totals.nsloc(),
                totals.unknown(),
                wanted.wanted(),
                wanted.retestRounds(),
                request.fields());
    }

    /** The project's request under an identity of its own, ready to be changed and kept. */
    public static QuoteRequest kept(Snapshot snapshot, Project project, Ids ids) {
        return snapshot.owned(QuoteRequest.class, project.id()).stream()
                .findFirst()
                .orElseGet(() -> QuoteRequest.blank(ids.next(), project.id()));
    }
}
