package drydock.check.model;

import drydock.domain.repository.DeltaReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reviews.
 *
 * @param findings null while findings are not recorded
 * @param reviews in their order; null while no reviewed commit is known
 * @param decisions what was decided about changes, the newest first
 * @param evidence of tests and tools; null while it is not recorded
 */
public record ResultFacts(
        @Nullable List<FindingFacts> findings,
        @Nullable List<ReviewFacts> reviews,
        List<DeltaReview> decisions,
        @Nullable List<EvidenceFacts> evidence) {
    public ResultFacts {
        decisions = List.copyOf(decisions);
    }

    /** From the gravest to the least. */
    public enum Severity {
        CRITICAL,
        HIGH,
        MEDIUM,
        LOW,
        INFO,
        GAS;

        public boolean atLeast(Severity other) {
            return compareTo(other) <= 0;
        }
    }

    /** Where a finding stands. */
    public enum Status {
        OPEN,
        FIXED,
        PARTIAL,
        VERIFIED,
        ACCEPTED,
        DISPUTED,
        INVALID
    }

    /**
     * A finding.
     *
     * @param key lasting
     * @param id as the report calls it
     * @param response ours; empty while there is none
     * @param fix what was done
     * @param acceptance who took the risk
     */
    public record FindingFacts(
            String key, String id, Severity severity, Status status, String response, Fix fix, Acceptance acceptance) {
        public Subject subject() {
            return new Subject(key, id);
        }
    }

    /**
     * A fix.
     *
     * @param commits hashes
     * @param test that shows it; empty if none is named
     * @param testChanged whether a test file changed with it
     * @param verifiedByReviewer whether somebody who is not us said so
     * @param verifiedCommit null while it is not verified at one
     * @param files that the finding is about
     */
    public record Fix(
            List<String> commits,
            String test,
            boolean testChanged,
            boolean verifiedByReviewer,
            @Nullable String verifiedCommit,
            Set<String> files) {
        public static final Fix NONE = new Fix(List.of(), "", false, false, null, Set.of());
    }

    /**
     * A risk that was taken.
     *
     * @param approvers how many people approved
     * @param expires null if never
     */
    public record Acceptance(
            int approvers, String reason, @Nullable LocalDate expires) {
        public static final Acceptance NONE = new Acceptance(0, "", null);
    }

    /**
     * A review that took place or is planned.
     *
     * @param to commit that it ended with; null while planned
     */
    public record ReviewFacts(Kind kind, @Nullable String to) {
        /** What was looked at. */
        public enum Kind {
            FULL,
            DELTA,
            RETEST
        }
    }

    /**
     * What a tool or test run showed.
     *
     * @param kind tests, coverage, static
     * @param commit that it ran on; null if unbound
     */
    public record EvidenceFacts(
            String kind, LocalDate on, @Nullable String commit) {}
}
