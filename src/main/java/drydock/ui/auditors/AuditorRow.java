package drydock.ui.auditors;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import java.util.List;

/**
 * One line of the catalogue.
 *
 * @param facts how many are known
 * @param stale how many of them are older than their kind may be
 * @param projects names of the projects that consider the auditor
 */
record AuditorRow(Auditor auditor, AuditorWords words, int facts, int stale, List<String> projects) {
    static final String UNKNOWN = "unknown";

    AuditorRow {
        projects = List.copyOf(projects);
    }

    Id<Auditor> id() {
        return auditor.id();
    }

    String name() {
        return auditor.hidden() ? auditor.name() + " (hidden)" : auditor.name();
    }

    /** {@code text}, or that it is unknown: a blank cell could be taken for a no. */
    static String orUnknown(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }
}
