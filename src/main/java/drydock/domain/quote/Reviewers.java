package drydock.domain.quote;

/**
 * People of one level who would review.
 *
 * @param level in the auditor's words: "senior"
 * @param people how many, 1 or more
 */
public record Reviewers(String level, int people) {
    public Reviewers {
        if (people < 1) {
            throw new IllegalArgumentException("at least one reviewer, not " + people);
        }
    }
}
