package drydock.check;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.model.Gate;
import drydock.check.model.Level;
import drydock.check.model.RepositoryFacts;
import drydock.check.model.RepositoryFacts.Commits;
import drydock.check.model.ResultFacts.ReviewFacts;
import drydock.check.model.RuleInfo.Area;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.check.model.Verdict.Finding;
import drydock.domain.Id;
import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.ReviewNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Plan checks about the state of the repository. */
class GitRulesTest extends RuleContract {
    static final List<Case> CASES = List.of(
            of(
                    "PL-G01",
                    Level.ERROR,
                    "2 uncommitted changes and 1 unpushed commit;",
                    f -> f.state = new RepositoryFacts.TreeState(2, 1, false),
                    GitRulesTest::noRepository),
            of(
                    "PL-G02",
                    Level.ERROR,
                    "There is no stable commit to review",
                    f -> f.commits = new Commits(PlanFacts.AUDITED, false, null, null, null, null),
                    f -> f.commits = new Commits(null, false, null, null, null, null)),
            of(
                    "PL-G03",
                    Level.WARN,
                    "Scope last changed 2026-06-06, review starts 2026-06-08.",
                    f -> f.scopeChanged = LocalDate.of(2026, 6, 6),
                    f -> f.scopeChanged = null),
            of(
                    "PL-G04",
                    Level.ERROR,
                    "1 in-scope file changed while reviewers are reading aaaaaaaa.",
                    f -> {
                        f.today = LocalDate.of(2026, 6, 10);
                        f.commits = commits(PlanFacts.FIXED, PlanFacts.FIXED, PlanFacts.FIXED);
                        f.changed(PlanFacts.AUDITED, PlanFacts.FIXED, List.of(), List.of("src/Vault.sol"), 1);
                    },
                    f -> f.start = null),
            of(
                    "PL-G05",
                    Level.ERROR,
                    "1 file with changes that matter and 0 cosmetic since ffffffff.",
                    f -> {
                        f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.AUDITED);
                        f.changed(PlanFacts.FIXED, "b".repeat(40), List.of(), List.of("src/Vault.sol"), 1);
                    },
                    f -> f.reviews = null),
            of(
                    "PL-G06",
                    Level.ERROR,
                    "The fixed code ffffffff was not built on the reviewed code aaaaaaaa.",
                    f -> f.descends = false,
                    f -> f.commits = commits(null, null, PlanFacts.AUDITED)));

    GitRulesTest() {
        super(Area.GIT, CASES);
    }

    private static void noRepository(PlanFacts facts) {
        facts.repository = false;
    }

    private static Commits commits(String fixed, String release, String head) {
        return new Commits(PlanFacts.AUDITED, true, PlanFacts.AUDITED, fixed, release, head);
    }

    @Test
    void aCommitThatNobodyAskedForIsNotSaidToBeMissing() {
        Consumer<PlanFacts> running = f -> {
            f.today = LocalDate.of(2026, 6, 10);
            f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.FIXED);
            f.deltas.clear();
        };
        for (String id : List.of("PL-G04", "PL-G05", "PL-L01")) {
            assertThat(missing(id, running.andThen(f -> f.unasked = true)))
                    .contains("the repository was not read since both commits were named");
        }
        assertThat(missing("PL-G04", running)).contains("could not be compared");
        assertThat(missing("PL-L01", running)).contains("a commit is not in the repository");
    }

    @Test
    void aCommentOnlyCommitIsNoMoreThanAdvice() {
        Consumer<PlanFacts> commented = f -> {
            f.today = LocalDate.of(2026, 6, 10);
            f.commits = commits(PlanFacts.AUDITED, "b".repeat(40), "b".repeat(40));
            f.reviews = List.of(new ReviewFacts(ReviewFacts.Kind.FULL, PlanFacts.AUDITED));
            f.changed(PlanFacts.AUDITED, "b".repeat(40), List.of("src/Vault.sol"), List.of(), 1);
        };
        for (String id : List.of("PL-G04", "PL-G05")) {
            assertThat(findings(id, commented)).extracting(Finding::level).containsExactly(Level.INFO);
        }
    }

    @Test
    void aDirtyTreeIsAWarningOnceTheReviewHasStarted() {
        Consumer<PlanFacts> dirty = f -> f.state = new RepositoryFacts.TreeState(1, 0, true);
        assertThat(said("PL-G01", dirty))
                .containsExactly("ERROR 1 uncommitted change and 0 unpushed commits, and a submodule at another commit;"
                        + " evidence would describe code nobody else has.");
        assertThat(findings("PL-G01", dirty.andThen(f -> f.today = f.start.plusDays(1))))
                .extracting(Finding::level)
                .containsExactly(Level.WARN);
    }

    @Test
    void theFreezeMayBeAsCloseAsTheProjectSays() {
        Consumer<PlanFacts> late = f -> f.scopeChanged = LocalDate.of(2026, 6, 6);
        assertThat(said("PL-G03", late.andThen(f -> f.thresholds = new Thresholds(Map.of(Threshold.FREEZE_LEAD, 2)))))
                .isEmpty();
    }

    @Test
    void aDecisionThatNoReviewIsNeededLeavesAdvice() {
        assertThat(said("PL-G05", changed().andThen(f -> f.decisions.add(decision(ReviewNeed.NONE)))))
                .containsExactly(
                        "INFO 1 file with changes that matter and 0 cosmetic since ffffffff. Decided 2026-05-20: it"
                                + " asks for no review, because “only a getter”.");
    }

    @Test
    void aDecisionForAReviewIsNoReview() {
        assertThat(findings("PL-G05", changed().andThen(f -> f.decisions.add(decision(ReviewNeed.DELTA_AUDIT)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.ERROR);
                    assertThat(finding.gates()).containsExactlyInAnyOrder(Gate.PUBLISH, Gate.LAUNCH);
                    assertThat(finding.message()).contains("it asks for a delta audit");
                });
    }

    @Test
    void aDecisionAboutOtherChangesSaysNothing() {
        DeltaReview other = decision(ReviewNeed.NONE).withLater("c".repeat(40));
        assertThat(said("PL-G05", changed().andThen(f -> f.decisions.add(other))))
                .singleElement()
                .asString()
                .startsWith("ERROR ")
                .doesNotContain("Decided");
    }

    private static Consumer<PlanFacts> changed() {
        return f -> {
            f.commits = commits(PlanFacts.FIXED, "b".repeat(40), PlanFacts.AUDITED);
            f.changed(PlanFacts.FIXED, "b".repeat(40), List.of(), List.of("src/Vault.sol"), 1);
        };
    }

    private static DeltaReview decision(ReviewNeed need) {
        return new DeltaReview(
                new Id<>(90),
                PlanFacts.PROJECT,
                PlanFacts.FIXED,
                "b".repeat(40),
                ReviewNeed.TARGETED_CHECK,
                need,
                "only a getter",
                LocalDate.of(2026, 5, 20));
    }
}
