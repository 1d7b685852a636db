package drydock.domain.sample;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is reviewed in the sample: contracts, what feeds them, and what was left out with a reason. */
final class SampleScope {
    private final Id<Project> project;
    private final Ids ids;
    private final List<Entity> records = new ArrayList<>();

    private SampleScope(Id<Project> project, Ids ids) {
        this.project = project;
        this.ids = ids;
    }

    static List<Entity> records(Ids ids, Id<Project> project) {
        SampleScope scope = new SampleScope(project, ids);
        scope.in(ScopeType.CONTRACT, "src/HarbourPool.sol", 612, "", "Accounting of deposits and loans");
        scope.in(ScopeType.CONTRACT, "src/CollateralVault.sol", 241, "", "");
        scope.in(ScopeType.CONTRACT, "src/LiquidationEngine.sol", 287, "", "Most of the arithmetic is here");
        scope.in(ScopeType.CONTRACT, "src/InterestRateModel.sol", 148, "jump-rate-model 2.1", "");
        scope.in(ScopeType.CONTRACT, "src/HarbourToken.sol", 96, "", "");
        scope.in(ScopeType.CONTRACT, "src/access/RiskCouncil.sol", 133, "", "Two-day delay on every parameter");
        scope.in(ScopeType.SCRIPT, "script/Deploy.s.sol", 94, "", "");
        scope.in(ScopeType.SCRIPT, "script/Upgrade.s.sol", 61, "", "");
        scope.in(ScopeType.ORACLE, "src/oracle/PriceAdapter.sol", 118, "", "Falls back to a time-weighted price");
        scope.in(ScopeType.ORACLE, "Price feeds of the collateral tokens", null, "", "Run by others");
        scope.in(ScopeType.OFF_CHAIN_SERVICE, "keeper/", null, "", "Starts liquidations; holds a hot key");
        scope.in(ScopeType.API, "api/ (positions and health)", null, "", "");
        scope.out(ScopeType.CONTRACT, "src/lens/PoolLens.sol", 174, "Reads only; nothing on chain calls it");
        scope.out(ScopeType.FRONT_END, "app/", null, "Reviewed apart, before the launch");
        scope.records.add(new ScopeNone(
                ids.next(), project, ScopeType.BRIDGE, "One chain only; tokens are bridged by the chain itself"));
        return List.copyOf(scope.records);
    }

    private void in(ScopeType type, String name, @Nullable Integer nsloc, String forkOf, String notes) {
        boolean offChain = type == ScopeType.OFF_CHAIN_SERVICE || type == ScopeType.API;
        records.add(new ScopeItem(
                ids.next(),
                project,
                type,
                name,
                offChain ? "off-chain" : "evm",
                nsloc,
                true,
                "",
                forkOf,
                notes,
                records.size()));
    }

    private void out(ScopeType type, String name, @Nullable Integer nsloc, String reason) {
        records.add(new ScopeItem(ids.next(), project, type, name, "", nsloc, false, reason, "", "", records.size()));
    }
}
