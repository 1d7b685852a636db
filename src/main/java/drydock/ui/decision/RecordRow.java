package drydock.ui.decision;

import drydock.domain.selection.ComparableAudit;

/** One audit that a candidate did for a protocol like ours. */
record RecordRow(ComparableAudit audit, String name) {
    String layer() {
        return audit.layer2() ? "Layer 2 or 3" : "";
    }

    String source() {
        return audit.source().title()
                + (audit.source().asOf() == null
                        ? ", age unknown"
                        : ", " + audit.source().asOf());
    }
}
