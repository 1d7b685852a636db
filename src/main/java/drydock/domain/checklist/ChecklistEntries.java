package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project says of checklist items. Two entries for one item are never written any more, but an older version could, and a
 * file may be somebody else's: then the one that was decided last holds, any that was decided before one that never was, and
 * otherwise always the same one. Everything that reads entries asks here, so that no two screens tell different things.
 */
public final class ChecklistEntries {
    private static final Comparator<ChecklistEntry> HOLDS = Comparator.<ChecklistEntry, @Nullable LocalDate>comparing(
                    ChecklistEntry::decidedOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingLong(entry -> entry.id().value());

    private ChecklistEntries() {}

    /** The entries that hold, by the key of their item. */
    public static Map<String, ChecklistEntry> of(Snapshot snapshot, Id<Project> project) {
        Map<String, ChecklistEntry> entries = new LinkedHashMap<>();
        snapshot.owned(ChecklistEntry.class, project)
                .forEach(entry -> entries.merge(
                        entry.item(), entry, (one, other) -> HOLDS.compare(one, other) <= 0 ? one : other));
        return entries;
    }

    /** The entry of one item; empty where nothing was said of it. */
    public static Optional<ChecklistEntry> of(Snapshot snapshot, Id<Project> project, String item) {
        return snapshot.owned(ChecklistEntry.class, project).stream()
                .filter(entry -> entry.item().equals(item))
                .min(HOLDS);
    }
}
