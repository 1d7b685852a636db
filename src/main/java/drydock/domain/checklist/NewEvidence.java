package drydock.domain.checklist;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.plan.Deliverable;
import drydock.domain.project.Person;
import drydock.domain.selection.DiligenceAnswer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Evidence that is about to be recorded: what the user gives. The components mean the same as in {@link Evidence}. */
public record NewEvidence(
        EvidenceKind kind,
        String label,
        String location,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable Integer maxAgeDays) {
    /** This as evidence of {@code deliverable}, recorded {@code today} by {@code me}. */
    public Evidence of(Deliverable deliverable, Ids ids, LocalDate today, @Nullable Id<Person> me) {
        return evidence(ids, deliverable.id(), null, today, me);
    }

    /** This as evidence of {@code answer}, recorded {@code today} by {@code me}. */
    public Evidence of(DiligenceAnswer answer, Ids ids, LocalDate today, @Nullable Id<Person> me) {
        return evidence(ids, null, answer.id(), today, me);
    }

    private Evidence evidence(
            Ids ids,
            @Nullable Id<Deliverable> deliverable,
            @Nullable Id<DiligenceAnswer> answer,
            LocalDate today,
            @Nullable Id<Person> me) {
        return new Evidence(
                ids.next(), null, deliverable, answer, kind, label, location, sha256, size, today, me, maxAgeDays);
    }
}
