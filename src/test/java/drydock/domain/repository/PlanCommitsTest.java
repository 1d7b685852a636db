package drydock.domain.repository;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommitsTest {
    private static final Id<Project> PROJECT = new Id<>(1);
    private static final LocalDate SPRING = LocalDate.parse("2026-03-02");
    private static final LocalDate SUMMER = LocalDate.parse("2026-07-06");

    /** Identities are drawn: which of two is the smaller says nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAuditThatIsNotOverIsMeantWhateverItsIdentity(boolean firstIsSmaller) {
        List<Entity> all = new ArrayList<>();
        all.addAll(audit(firstIsSmaller ? 100 : 200, "a".repeat(40), SPRING, SPRING.plusDays(10)));
        all.addAll(audit(firstIsSmaller ? 200 : 100, "b".repeat(40), SUMMER, null));
        Snapshot snapshot = Snapshot.empty().with(Command.put("x", all).changes());

        assertThat(PlanCommits.of(snapshot, PROJECT).audited()).isEqualTo("b".repeat(40));
        assertThat(PlanCommits.of(snapshot, PROJECT).others()).containsExactly("a".repeat(40));
        assertThat(ReviewedAudit.day(snapshot, PROJECT, MilestoneKind.KICK_OFF)).contains(SUMMER);
    }

    private static List<Entity> audit(long id, String commit, LocalDate start, LocalDate over) {
        Id<Engagement> audit = new Id<>(id);
        Id<FrozenScope> scope = new Id<>(id + 1);
        return List.of(
                new Engagement(audit, PROJECT, new Id<>(9), "Audit", null, ""),
                new FrozenScope(scope, PROJECT, commit, "", commit, SPRING, "", List.of(), Standing.UNKNOWN, ""),
                new OrderedScope(new Id<>(id + 2), audit, scope),
                new Milestone(new Id<>(id + 3), PROJECT, audit, MilestoneKind.KICK_OFF, "Start", start, null, ""),
                new Milestone(
                        new Id<>(id + 4),
                        PROJECT,
                        audit,
                        MilestoneKind.REVIEW_END,
                        "End",
                        start.plusDays(10),
                        over,
                        ""));
    }
}
