package drydock.domain.scope;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Project PROJECT = project(1, "Harbour");

    private final Ids ids = Ids.from(new Random(1));
    private Snapshot snapshot = snapshot(PROJECT);

    @Test
    void totalsCountKnownLinesInScopeAndTellHowManyAreUnknown() {
        List<ScopeItem> items = List.of(
                item(ScopeType.CONTRACT, 400, true),
                item(ScopeType.CONTRACT, null, true),
                item(ScopeType.SCRIPT, 50, true),
                item(ScopeType.CONTRACT, 900, false));
        assertThat(ScopeTotals.of(items))
                .isEqualTo(new ScopeTotals(3, 1, 450, 1, Map.of(ScopeType.CONTRACT, 400L, ScopeType.SCRIPT, 50L)));
    }

    @Test
    void onlyContractsWarnsUntilEveryKindIsStatedAsNone() {
        add(ScopeType.CONTRACT, "Vault.sol");
        assertThat(silent()).containsExactly(ScopeType.ORACLE, ScopeType.BRIDGE, ScopeType.OFF_CHAIN_SERVICE);
        none(ScopeType.ORACLE);
        none(ScopeType.FRONT_END);
        assertThat(silent()).containsExactly(ScopeType.BRIDGE);
        assertThat(ScopeWarning.of(snapshot, PROJECT.id()).orElseThrow().text())
                .startsWith("Only contracts are in scope: no bridge.");
        none(ScopeType.BRIDGE);
        assertThat(silent()).isEmpty();
    }

    @Test
    void oneComponentAroundTheContractsIsEnoughButNotOneOutOfScope() {
        add(ScopeType.CONTRACT, "Vault.sol");
        add(ScopeType.ORACLE, "Price feed");
        assertThat(silent()).isEmpty();
        ScopeItem oracle = ScopeCommands.inOrder(snapshot, PROJECT.id()).getLast();
        snapshot = after(snapshot, ScopeCommands.edit(snapshot, oracle.withInScope(false)));
        assertThat(silent()).isNotEmpty();
    }

    @Test
    void anEmptyScopeDoesNotWarn() {
        assertThat(silent()).isEmpty();
    }

    @Test
    void addingAComponentWithdrawsTheStatementThatThereIsNone() {
        none(ScopeType.ORACLE);
        add(ScopeType.ORACLE, "Price feed");
        assertThat(snapshot.all(ScopeNone.class)).isEmpty();
    }

    @Test
    void statingNoneTwiceKeepsOneStatement() {
        none(ScopeType.ORACLE);
        none(ScopeType.ORACLE);
        assertThat(snapshot.all(ScopeNone.class)).hasSize(1);
    }

    @Test
    void severalComponentsMoveTogetherAndKeepTheirOrder() {
        List.of("a", "b", "c", "d", "e").forEach(name -> add(ScopeType.CONTRACT, name));
        List<ScopeItem> all = ScopeCommands.inOrder(snapshot, PROJECT.id());
        snapshot = after(snapshot, ScopeCommands.move(snapshot, PROJECT.id(), List.of(all.get(3), all.get(1)), 0));
        assertThat(ScopeCommands.inOrder(snapshot, PROJECT.id()))
                .extracting(ScopeItem::name)
                .containsExactly("b", "d", "a", "c", "e");
        assertThat(ScopeCommands.inOrder(snapshot, PROJECT.id()))
                .extracting(ScopeItem::position)
                .containsExactly(0, 1, 2, 3, 4);
    }

    private List<ScopeType> silent() {
        return ScopeWarning.of(snapshot, PROJECT.id()).map(ScopeWarning::silent).orElse(List.of());
    }

    private void add(ScopeType type, String name) {
        snapshot = after(snapshot, ScopeCommands.add(snapshot, PROJECT.id(), ids, type, name));
    }

    private void none(ScopeType type) {
        snapshot = after(snapshot, ScopeCommands.stateNone(snapshot, PROJECT.id(), ids, type, "There is none"));
    }

    private ScopeItem item(ScopeType type, @Nullable Integer nsloc, boolean in) {
        return new ScopeItem(ids.next(), PROJECT.id(), type, "x", "", nsloc, in, "", "", "", 0);
    }
}
