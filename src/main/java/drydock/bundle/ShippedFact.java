package drydock.bundle;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Fact} as it ships: without identity. The components mean the same as there.
 *
 * @param key lasting and unique, {@code zellic/lead-time}; a second fact on the same attribute gets a longer one
 * @param auditor key of the auditor
 */
@RecordBuilder
public record ShippedFact(
        String key,
        String auditor,
        String attribute,
        String label,
        FactValue value,
        @Nullable String unit,
        Source source,
        String confidence,
        String ageKind,
        @Nullable String note,
        @Nullable String rule)
        implements ShippedFactBuilder.With {
    /** The shipped part of {@code fact}, which belongs to the auditor with this key. */
    static ShippedFact of(Fact fact, String auditor) {
        return new ShippedFact(
                fact.key(),
                auditor,
                fact.attribute(),
                fact.label(),
                fact.value(),
                fact.unit(),
                fact.source(),
                fact.confidence(),
                fact.ageKind(),
                fact.note(),
                fact.rule());
    }

    /** The fact about {@code owner}, with this identity. */
    Fact toFact(Id<Fact> id, Id<Auditor> owner) {
        return new Fact(id, owner, key, attribute, label, value, unit, source, confidence, ageKind, note, rule);
    }
}
