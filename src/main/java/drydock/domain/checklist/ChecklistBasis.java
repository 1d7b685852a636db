package drydock.domain.checklist;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import java.util.List;

/**
 * What the checklist of a project is made of: while none of it changes, neither does the checklist.
 *
 * @param definitions the shipped items, in order
 */
public record ChecklistBasis(
        List<ItemDefinition> definitions,
        Vocabulary vocabulary,
        Snapshot snapshot,
        Id<Project> project,
        Freshness freshness) {
    /** What is said of one item concerns that item alone. */
    private static final List<Class<? extends Entity>> OF_ONE_ITEM = List.of(OwnItem.class, ChecklistEntry.class);

    private static final List<Class<? extends Entity>> OF_ANY_ITEM = List.of(
            Project.class,
            ScopeItem.class,
            Candidate.class,
            DiligenceAnswer.class,
            Evidence.class,
            EvidenceReading.class,
            Judgement.class,
            Duty.class,
            DutyOccurrence.class,
            ItemOccurrence.class);

    /** Whether a checklist of {@code other} is this one's. */
    public boolean isSame(ChecklistBasis other) {
        return differsByItems(other) && same(OF_ONE_ITEM, other);
    }

    /** Whether all that may set {@code other} apart are the user's own items and what was said of an item itself. */
    boolean differsByItems(ChecklistBasis other) {
        return project.equals(other.project)
                && definitions.equals(other.definitions)
                && vocabulary.equals(other.vocabulary)
                && same(OF_ANY_ITEM, other)
                && freshness.equals(other.freshness);
    }

    /** Whether all that may set {@code other} apart is what was said of items. */
    boolean differsByEntries(ChecklistBasis other) {
        return differsByItems(other) && snapshot.sameTable(OwnItem.class, other.snapshot);
    }

    private boolean same(List<Class<? extends Entity>> types, ChecklistBasis other) {
        return types.stream().allMatch(type -> snapshot.sameTable(type, other.snapshot));
    }
}
