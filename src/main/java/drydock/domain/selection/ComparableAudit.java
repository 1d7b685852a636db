package drydock.domain.selection;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An audit that an auditor did for a protocol like ours, as the user found out.
 *
 * @param protocol what was audited
 * @param valueAtRisk what users could have lost there, in US dollars; null if unknown
 * @param layer2 whether it was, or ran on, a layer 2 or 3
 */
@RecordBuilder
public record ComparableAudit(
        Id<ComparableAudit> id,
        Id<Auditor> auditor,
        String protocol,
        @Nullable BigDecimal valueAtRisk,
        boolean layer2,
        Source source)
        implements Entity, ComparableAuditBuilder.With {
    @Override
    public Id<Auditor> owner() {
        return auditor;
    }
}
