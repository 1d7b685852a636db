package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project says of one checklist item. An item without an entry is open and untouched.
 *
 * @param item key of the item: a shipped one ({@code SCO-01}) or {@link OwnItem#key()}
 * @param raised whether the condition that raises the item's severity holds; null while nobody said
 * @param reason why the item is waived or not applicable
 * @param decidedBy who ticked, waived or set it aside
 * @param decidedOn the day of it
 * @param responsible who takes care of it
 */
@RecordBuilder
public record ChecklistEntry(
        Id<ChecklistEntry> id,
        Id<Project> project,
        String item,
        ItemState state,
        @Nullable Boolean raised,
        String reason,
        @Nullable Id<Person> decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Id<Person> responsible,
        @Nullable LocalDate due,
        String comment)
        implements MentionsPeople, ChecklistEntryBuilder.With {
    /** The entry of an item of which nothing was said. */
    public static ChecklistEntry untouched(Id<ChecklistEntry> id, Id<Project> project, String item) {
        return new ChecklistEntry(id, project, item, ItemState.OPEN, null, "", null, null, null, null, "");
    }

    /** As it is once the item was done, where times of their own say so: open, and without the day that was set for this time. */
    public ChecklistEntry forNextTime() {
        return reopened().withDue(null);
    }

    /** Open again, whether it was done or set aside. */
    ChecklistEntry reopened() {
        return withState(ItemState.OPEN).withReason("").withDecidedBy(null).withDecidedOn(null);
    }

    @Override
    public ChecklistEntry without(Id<Person> person) {
        ChecklistEntry undecided = person.equals(decidedBy) ? withDecidedBy(null) : this;
        return person.equals(responsible) ? undecided.withResponsible(null) : undecided;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
