package drydock.exchange;

import drydock.domain.catalogue.Auditor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of an imported list would do.
 *
 * @param line of the file where the row begins, from 1
 * @param name of the auditor as the row has it
 * @param auditor what it would become; null if the row cannot be imported
 * @param changes what would be different, for new auditors everything that is known
 */
public record ImportRow(
        long line,
        Status status,
        String name,
        @Nullable Auditor auditor,
        List<FieldChange> changes,
        List<CellIssue> issues) {
    public ImportRow {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
    }

    /** What comes of a row. */
    public enum Status {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }

    /** A field before and after, as {@link AuditorTable} shows it. */
    public record FieldChange(AuditorField field, String before, String after) {}
}
