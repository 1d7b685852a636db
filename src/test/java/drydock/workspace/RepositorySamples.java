package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.OrderedScope;
import drydock.domain.repository.QuotedScope;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ReviewNeed;
import drydock.domain.repository.ScopeRule;
import drydock.domain.repository.SolidityFigures;
import drydock.domain.repository.Standing;
import java.util.List;

/** Plausible records of what was read from a repository. */
final class RepositorySamples {
    private static final String COMMIT = "c0ffee".repeat(6) + "c0ff";

    private RepositorySamples() {}

    static List<Entity> of(Ids ids, Project project, Engagement audit, Quote quote) {
        Standing standing = new Standing(
                true, 2, List.of("src/A.sol", "b"), 3, true, List.of(new Standing.Drift("lib/x", COMMIT, "")), "merge");
        FrozenScope frozen = new FrozenScope(
                ids.next(),
                project.id(),
                "v1.0",
                "v1.0",
                COMMIT,
                Samples.DAY,
                "0".repeat(64),
                List.of(new FrozenScope.Pinned("src/A.sol", COMMIT, 120)),
                standing,
                "");
        return List.of(
                new Repository(
                        ids.next(),
                        project.id(),
                        "/home/ada/vault",
                        COMMIT,
                        "main",
                        Samples.DAY.atTime(9, 30),
                        standing,
                        List.of(new Repository.Unread("big.sol", "longer than 8 MiB, not read")),
                        List.of(new Repository.Gone("src/Old.sol", true)),
                        12),
                new CodeFile(
                        ids.next(),
                        project.id(),
                        "src/A.sol",
                        "Solidity",
                        COMMIT,
                        new CodeFile.Counts(100, 20, 10, 80, 95),
                        List.of("BANNER"),
                        new SolidityFigures(
                                1,
                                0,
                                2,
                                0,
                                9,
                                1,
                                5,
                                3,
                                2,
                                List.of(new SolidityFigures.Upgrade("UUPS", 12)),
                                "^0.8.20",
                                "MIT"),
                        List.of(new CodeFile.Mark("DELEGATECALL", 40)),
                        List.of("src/B.sol"),
                        List.of(new CodeFile.Missing("@oz/Ownable.sol", 3)),
                        CodeFile.Fate.RENAMED,
                        "A.sol"),
                new ScopeRule(ids.next(), project.id(), "src/lens/**", false, "reads only", 0),
                frozen,
                new QuotedScope(ids.next(), quote.id(), frozen.id()),
                new OrderedScope(ids.next(), audit.id(), frozen.id()),
                new NamedCommit(ids.next(), project.id(), NamedCommit.Role.RELEASE, "v1.1", COMMIT),
                new DeltaReview(
                        ids.next(),
                        project.id(),
                        COMMIT,
                        COMMIT,
                        ReviewNeed.DELTA_AUDIT,
                        ReviewNeed.TARGETED_CHECK,
                        "two guards only",
                        Samples.DAY));
    }
}
