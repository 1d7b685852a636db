package drydock.domain.catalogue;

import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement about an auditor.
 *
 * @param key lasting name of the fact within the workspace: the shipped data refers to it
 * @param attribute what the statement is about; the same attribute of two auditors can be compared
 * @param unit of the value; null where it has none
 * @param confidence key of the vocabulary's confidence levels
 * @param ageKind key of the vocabulary's kinds of age: after how long it is stale
 * @param rule how a figure follows from the size of the code, as JSON; null if the fact is no rule
 */
@RecordBuilder
public record Fact(
        Id<Fact> id,
        Id<Auditor> auditor,
        String key,
        String attribute,
        String label,
        FactValue value,
        @Nullable String unit,
        Source source,
        String confidence,
        String ageKind,
        @Nullable String note,
        @Nullable String rule)
        implements Entity, FactBuilder.With {
    @Override
    public Id<Auditor> owner() {
        return auditor;
    }
}
