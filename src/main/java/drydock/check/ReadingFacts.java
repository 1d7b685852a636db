package drydock.check;

import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Delta;
import drydock.check.model.RepositoryFacts.Marker;
import drydock.check.model.ResultFacts;
import drydock.check.model.ResultFacts.EvidenceFacts;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.DeltaDecisions;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.GitSigns;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.PlanCommits;
import drydock.domain.repository.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the last reading of a repository into facts. What was asked of the repository before a commit was named, or longer
 * ago than evidence may be old, is not known any more: rules then say that they cannot check.
 */
final class ReadingFacts {
    /** However old it is. */
    private final @Nullable EvidenceReading last;
    /** The same; null if it is too old to say anything of the repository. */
    private final @Nullable EvidenceReading reading;

    private final PlanCommits commits;
    private final List<DeltaReview> decisions;

    /** @param maxAge days for which a reading counts */
    ReadingFacts(Snapshot snapshot, Id<Project> project, LocalDate today, int maxAge) {
        last = snapshot.owned(EvidenceReading.class, project).stream()
                .findFirst()
                .orElse(null);
        reading = last == null || last.readOn().plusDays(maxAge).isBefore(today) ? null : last;
        commits = PlanCommits.of(snapshot, project);
        decisions = DeltaDecisions.of(snapshot, project);
    }

    /** Null while no repository was read lately. */
    @Nullable
    RepositoryFacts repository() {
        if (reading == null) {
            return null;
        }
        GitSigns git = reading.git();
        boolean asked = !commits.audited().isEmpty() && git.frozen().equals(commits.audited());
        List<String> files = asked ? git.frozenFiles() : null;
        return new RepositoryFacts(
                state(git.standing()),
                new RepositoryFacts.Commits(
                        named(commits.audited()),
                        asked ? git.frozenReachable() : null,
                        named(commits.audited()),
                        named(commits.fixed()),
                        named(commits.release()),
                        named(reading.commit())),
                files == null ? null : new HashSet<>(files),
                asked ? git.scopeChanged() : null,
                sources(reading.code()),
                new ReadHistory(git),
                git.others().stream()
                        .map(other ->
                                new RepositoryFacts.Frozen(other.commit(), other.reachable(), other.scopeChanged()))
                        .toList());
    }

    /** What reports say, however old, and what was decided about changes; findings are not recorded. */
    ResultFacts results() {
        return new ResultFacts(
                null,
                reviews(),
                decisions,
                last == null
                        ? null
                        : last.reports().stream().map(ReadingFacts::evidence).toList());
    }

    /** The plan names the commits that reviewers saw: the one under review, and the one with the fixes. */
    private @Nullable List<ReviewFacts> reviews() {
        List<ReviewFacts> seen = new ArrayList<>();
        if (!commits.audited().isEmpty()) {
            seen.add(new ReviewFacts(ReviewFacts.Kind.FULL, commits.audited()));
        }
        if (!commits.fixed().isEmpty()) {
            seen.add(new ReviewFacts(ReviewFacts.Kind.RETEST, commits.fixed()));
        }
        return seen.isEmpty() ? null : seen;
    }

    private static EvidenceFacts evidence(ToolReport report) {
        return new EvidenceFacts(
                switch (report.kind()) {
                    case TESTS -> "tests";
                    case COVERAGE -> "coverage";
                    case STATIC_ANALYSIS -> "static analysis";
                    case ADVISORIES -> "advisories";
                },
                report.madeOn(),
                named(report.commit()));
    }

    private static RepositoryFacts.@Nullable TreeState state(Standing standing) {
        return standing.known()
                ? new RepositoryFacts.TreeState(
                        standing.changes(),
                        standing.unpushed(),
                        !standing.drifts().isEmpty())
                : null;
    }

    private static RepositoryFacts.Sources sources(EvidenceReading.CodeSigns code) {
        return new RepositoryFacts.Sources(
                code.markers().stream()
                        .map(marker -> new Marker(
                                Marker.Kind.valueOf(marker.kind().name()), marker.path(), marker.line(), marker.call()))
                        .toList(),
                code.orphans(),
                code.orphanLines(),
                code.scripts(),
                code.forks(),
                code.auditClaims(),
                code.deployed());
    }

    private static @Nullable String named(String commit) {
        return commit.isEmpty() ? null : commit;
    }

    /** Answers what was asked when the repository was read, and nothing else. */
    private record ReadHistory(GitSigns git) implements RepositoryFacts.History {
        @Override
        public Optional<Delta> delta(String from, String to) {
            if (from.equals(to) && git.present().contains(from)) {
                return Optional.of(new Delta(List.of(), List.of(), List.of(), List.of(), 0));
            }
            return find(from, to)
                    .filter(Compared::complete)
                    .map(found -> new Delta(
                            found.cosmetic(),
                            found.logic(),
                            found.dependencies(),
                            found.configuration(),
                            found.share()));
        }

        @Override
        public Optional<Boolean> descends(String ancestor, String commit) {
            return find(ancestor, commit).map(Compared::descends);
        }

        @Override
        public Optional<Boolean> has(String commit) {
            // of others nobody asked: that they are not among these says nothing
            return git.present().contains(commit) ? Optional.of(true) : Optional.empty();
        }

        private Optional<Compared> find(String from, String to) {
            return git.compared().stream()
                    .filter(pair -> pair.from().equals(from) && pair.to().equals(to))
                    .findFirst();
        }
    }
}
