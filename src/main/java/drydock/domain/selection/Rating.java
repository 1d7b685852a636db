package drydock.domain.selection;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How good a candidate is by one criterion, in somebody's judgement. A criterion without a rating is unknown, not zero.
 *
 * @param criterion key of the criterion
 * @param rater who judged; null where it is not said
 * @param score 0 to 10
 */
@RecordBuilder
public record Rating(
        Id<Rating> id,
        Id<Candidate> candidate,
        String criterion,
        @Nullable Id<Person> rater,
        int score,
        String reason) implements MentionsPeople, RatingBuilder.With {
    public Rating {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("a score is 0 to 10, not " + score);
        }
    }

    @Override
    public Rating without(Id<Person> person) {
        return person.equals(rater) ? withRater(null) : this;
    }

    @Override
    public Id<Candidate> owner() {
        return candidate;
    }
}
