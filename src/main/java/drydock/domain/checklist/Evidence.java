package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.plan.Deliverable;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.selection.DiligenceAnswer;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What proves something. It belongs to exactly one of a checklist entry, a deliverable and a due-diligence answer.
 *
 * @param label what the user calls it
 * @param location the file's path, the link, or the words of the statement
 * @param sha256 of the file's content, 64 hexadecimal digits; null for links and statements
 * @param size of the file in bytes; null for links and statements
 * @param recordedOn the day it was recorded: its age counts from here
 * @param maxAgeDays after how many days it is stale, 1 or more; null if it never is
 */
@RecordBuilder
public record Evidence(
        Id<Evidence> id,
        @Nullable Id<ChecklistEntry> entry,
        @Nullable Id<Deliverable> deliverable,
        @Nullable Id<DiligenceAnswer> answer,
        EvidenceKind kind,
        String label,
        String location,
        @Nullable String sha256,
        @Nullable Long size,
        LocalDate recordedOn,
        @Nullable Id<Person> recordedBy,
        @Nullable Integer maxAgeDays)
        implements MentionsPeople, EvidenceBuilder.With {
    public Evidence {
        if (Stream.of(entry, deliverable, answer).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("evidence belongs to exactly one thing");
        }
    }

    @Override
    public Evidence without(Id<Person> person) {
        return person.equals(recordedBy) ? withRecordedBy(null) : this;
    }

    @Override
    public Id<?> owner() {
        if (entry != null) {
            return entry;
        }
        return deliverable != null ? deliverable : Objects.requireNonNull(answer);
    }
}
