package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.quote.Quote;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Says that a quote is for a frozen scope. A quote has at most one. */
@RecordBuilder
public record QuotedScope(Id<QuotedScope> id, Id<Quote> quote, Id<FrozenScope> frozen)
        implements Entity, QuotedScopeBuilder.With {
    @Override
    public Id<Quote> owner() {
        return quote;
    }
}
