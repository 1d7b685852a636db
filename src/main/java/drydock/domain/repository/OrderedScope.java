package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Says that a frozen scope was ordered to be reviewed. An engagement has at most one. */
@RecordBuilder
public record OrderedScope(Id<OrderedScope> id, Id<Engagement> engagement, Id<FrozenScope> frozen)
        implements Entity, OrderedScopeBuilder.With {
    @Override
    public Id<Engagement> owner() {
        return engagement;
    }
}
