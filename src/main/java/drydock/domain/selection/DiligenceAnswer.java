package drydock.domain.selection;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Id;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What is known of a candidate about one due-diligence question or red flag. For a red flag {@link Answer#YES} means that
 * the flag is raised.
 *
 * @param question key of the question or the flag
 */
@RecordBuilder
public record DiligenceAnswer(
        Id<DiligenceAnswer> id, Id<Candidate> candidate, String question, Answer answer, String note)
        implements Entity, DiligenceAnswerBuilder.With {
    @Override
    public Id<Candidate> owner() {
        return candidate;
    }
}
