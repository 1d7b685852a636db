package drydock.domain.repository;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeltaDecisionsTest {
    private static final Id<Project> PROJECT = new Id<>(7);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String A = "a".repeat(40);
    private static final String B = "b".repeat(40);
    private static final String C = "c".repeat(40);

    private final Ids ids = Ids.from(new Random(1));
    private Snapshot snapshot = Snapshot.empty();

    @Test
    void aDecisionMadeAnewKeepsTheOneBeforeInItsReason() {
        DeltaReview first = DeltaDecisions.suggested(PROJECT, A, B, ReviewNeed.DELTA_AUDIT, DAY);
        apply(DeltaDecisions.decide(snapshot, ids, first));
        apply(DeltaDecisions.decide(
                snapshot,
                ids,
                first.withDecided(ReviewNeed.TARGETED_CHECK)
                        .withReason("Only a getter")
                        .withDecidedOn(DAY.plusDays(1))));
        assertThat(DeltaDecisions.of(snapshot, PROJECT)).singleElement().satisfies(review -> {
            assertThat(review.decided()).isEqualTo(ReviewNeed.TARGETED_CHECK);
            assertThat(review.suggested()).isEqualTo(ReviewNeed.DELTA_AUDIT);
            assertThat(review.reason()).isEqualTo("Only a getter\nBefore, on 2026-03-04: a delta audit, as suggested");
        });
        apply(DeltaDecisions.forget(
                DeltaDecisions.about(snapshot, PROJECT, A, B).orElseThrow()));
        assertThat(DeltaDecisions.of(snapshot, PROJECT)).isEmpty();
    }

    @Test
    void theChangeThatMattersIsOpenUntilSomebodyDecidesAboutExactlyIt() {
        assertThat(OpenChange.of(snapshot, PROJECT)).isEmpty();
        apply(CommitNames.name(snapshot, PROJECT, ids, NamedCommit.Role.AUDITED, "v1", A));
        assertThat(OpenChange.of(snapshot, PROJECT)).isEmpty();
        apply(CommitNames.name(snapshot, PROJECT, ids, NamedCommit.Role.RELEASE, "", B));
        assertThat(OpenChange.of(snapshot, PROJECT)).hasValueSatisfying(change -> {
            assertThat(change.earlier()).isEqualTo(A);
            assertThat(change.later()).isEqualTo(B);
            assertThat(change.decision()).isEmpty();
        });
        apply(DeltaDecisions.decide(snapshot, ids, DeltaDecisions.suggested(PROJECT, A, B, ReviewNeed.NONE, DAY)));
        assertThat(OpenChange.of(snapshot, PROJECT).orElseThrow().decision()).isPresent();
        apply(CommitNames.name(snapshot, PROJECT, ids, NamedCommit.Role.RELEASE, "", C));
        assertThat(snapshot.all(NamedCommit.class)).hasSize(2);
        assertThat(OpenChange.of(snapshot, PROJECT).orElseThrow().decision()).isEmpty();
        apply(CommitNames.name(snapshot, PROJECT, ids, NamedCommit.Role.RELEASE, "", A));
        assertThat(OpenChange.of(snapshot, PROJECT)).isEmpty();
    }

    private void apply(Command command) {
        snapshot = snapshot.with(command.changes());
    }
}
