package drydock.scan.evidence;

import drydock.scan.scope.Choices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a repository that it cannot know itself.
 *
 * @param scopeFile says what is under review; null if there is none
 * @param choices what is under review where there is no scope file; null for what is suggested
 * @param team names of the people of the project; empty if nobody is named
 */
public record EvidenceInputs(
        Commits commits,
        Review review,
        @Nullable ScopeFile scopeFile,
        @Nullable Choices choices,
        List<String> team) {
    public static final EvidenceInputs NONE =
            new EvidenceInputs(Commits.NONE, new Review(null, null, LocalDate.EPOCH), null, null, List.of());

    public EvidenceInputs {
        team = List.copyOf(team);
    }

    public EvidenceInputs with(Commits named) {
        return new EvidenceInputs(named, review, scopeFile, choices, team);
    }

    public EvidenceInputs with(Review dates) {
        return new EvidenceInputs(commits, dates, scopeFile, choices, team);
    }

    public EvidenceInputs withTeam(List<String> people) {
        return new EvidenceInputs(commits, review, scopeFile, choices, people);
    }

    public EvidenceInputs with(ScopeFile listed) {
        return new EvidenceInputs(commits, review, listed, choices, team);
    }

    public EvidenceInputs with(Choices chosen) {
        return new EvidenceInputs(commits, review, scopeFile, chosen, team);
    }

    /**
     * Commits, 40 hexadecimal digits each; empty if none was named.
     *
     * @param freeze the one under review
     * @param last the last one that reviewers saw, with the fixes
     * @param release the one that is deployed, or is to be
     * @param others those that further audits are about
     */
    public record Commits(String freeze, String last, String release, List<String> others) {
        public static final Commits NONE = new Commits("", "", "");

        public Commits {
            others = List.copyOf(others);
        }

        /** Of a single audit. */
        public Commits(String freeze, String last, String release) {
            this(freeze, last, release, List.of());
        }
    }

    /**
     * When reviewers read.
     *
     * @param start the first day; null if it is not known
     * @param end the last day; null if it is not known
     * @param today the day of the question
     */
    public record Review(
            @Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {}
}
