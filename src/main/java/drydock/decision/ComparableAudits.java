package drydock.decision;

import drydock.domain.selection.ComparableAudit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user found out of an auditor's work for protocols like ours. */
record ComparableAudits(
        Collection<ComparableAudit> audits, @Nullable BigDecimal ours) {
    /** In US dollars: what the guide calls large. */
    private static final BigDecimal BILLION = new BigDecimal("1000000000");

    /** The newest of those with at least our value at risk; of any known value where we do not know ours. */
    Optional<ComparableAudit> similar() {
        return withAtLeast(ours == null ? BigDecimal.ZERO : ours);
    }

    Optional<ComparableAudit> largest() {
        return withAtLeast(BILLION);
    }

    Optional<ComparableAudit> layer2() {
        return audits.stream().filter(ComparableAudit::layer2).max(newest());
    }

    private Optional<ComparableAudit> withAtLeast(BigDecimal value) {
        return audits.stream()
                .filter(audit ->
                        audit.valueAtRisk() != null && audit.valueAtRisk().compareTo(value) >= 0)
                .max(newest());
    }

    private static Comparator<ComparableAudit> newest() {
        return Comparator.comparing((ComparableAudit audit) ->
                        audit.source().asOf() == null ? "" : audit.source().asOf())
                .thenComparingLong(audit -> audit.id().value());
    }
}
