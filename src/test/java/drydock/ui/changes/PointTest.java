package drydock.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CommitNames;
import drydock.domain.repository.NamedCommit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PointTest {
    private static final Id<Project> PROJECT = new Id<>(7);
    private static final String AUDITED = "0123456789".repeat(4);

    @Test
    void whatThePlanSpeaksOfComesFirstThenWhatIsThere() {
        Snapshot snapshot = Snapshot.empty();
        snapshot = snapshot.with(
                CommitNames.name(snapshot, PROJECT, Ids.from(new Random(1)), NamedCommit.Role.AUDITED, "v1.0", AUDITED)
                        .changes());
        List<Point> offered = Point.offered(snapshot, PROJECT, List.of("v1.0", "main"));
        assertThat(offered)
                .extracting(Point::words)
                .containsExactly(
                        "Audited: 01234567, v1.0",
                        "HEAD, what is checked out",
                        "Working tree, as it is now",
                        "v1.0",
                        "main");
        assertThat(Point.first(offered).revision()).isEqualTo(AUDITED);
        assertThat(Point.last(offered)).isEqualTo(Point.HEAD);
    }

    @Test
    void withoutAnAuditedCommitWhatIsNotCommittedYetIsCompared() {
        List<Point> offered = Point.offered(Snapshot.empty(), PROJECT, List.of());
        assertThat(Point.first(offered)).isEqualTo(Point.HEAD);
        assertThat(Point.last(offered)).isEqualTo(Point.WORKING_TREE);
    }

    @Test
    void whatIsTypedIsARevisionUnlessItIsOffered() {
        List<Point> offered = Point.offered(Snapshot.empty(), PROJECT, List.of("main"));
        assertThat(Point.typed("  HEAD~2 ", offered).revision()).isEqualTo("HEAD~2");
        assertThat(Point.typed("Working tree, as it is now", offered).revision())
                .isNull();
    }
}
