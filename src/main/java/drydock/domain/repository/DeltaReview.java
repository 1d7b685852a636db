package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What the user decided that a change asks for, against the suggestion.
 *
 * @param earlier commit, 40 hexadecimal digits
 * @param later commit, 40 hexadecimal digits
 * @param suggested what the rule said
 * @param decided what holds
 * @param reason in the user's words
 */
@RecordBuilder
public record DeltaReview(
        Id<DeltaReview> id,
        Id<Project> project,
        String earlier,
        String later,
        ReviewNeed suggested,
        ReviewNeed decided,
        String reason,
        LocalDate decidedOn)
        implements Entity, DeltaReviewBuilder.With {
    public DeltaReview {
        GitId.checked(earlier);
        GitId.checked(later);
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}
