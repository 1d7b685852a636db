package drydock.domain.quote;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.plan.DeliverableType;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of all quotes of a project alike, so that they can be brought to one figure. Amounts are in the
 * project's currency.
 *
 * @param retestRounds how many rounds of checking fixes are wanted, 0 or more
 * @param retestRound what a round costs where a quote does not say; null while nobody priced it
 * @param wanted deliverables that every order must bring
 * @param missing what each deliverable costs where a quote leaves it out; absent while nobody priced it
 * @param findings how many findings of each severity to expect; absent while nobody said
 * @param rulesOff keys of the public estimation rules that are not to be shown
 */
@RecordBuilder
public record CostAssumptions(
        Id<CostAssumptions> id,
        Id<Project> project,
        int retestRounds,
        @Nullable Estimate retestRound,
        List<DeliverableType> wanted,
        Map<DeliverableType, Estimate> missing,
        Map<FindingSeverity, Estimate> findings,
        Set<String> rulesOff)
        implements Entity, CostAssumptionsBuilder.With {
    /** One round: what the usual plan has. */
    public static final int USUAL_ROUNDS = 1;

    /** What the guide's selection checklist wants of every order. */
    public static final List<DeliverableType> USUALLY_WANTED = List.of(
            DeliverableType.THREAT_MODEL,
            DeliverableType.PROOFS_OF_CONCEPT,
            DeliverableType.DRAFT_REPORT,
            DeliverableType.RETEST_REPORT,
            DeliverableType.FINAL_REPORT);

    public CostAssumptions {
        if (retestRounds < 0) {
            throw new IllegalArgumentException("rounds are not negative: " + retestRounds);
        }
        wanted = List.copyOf(wanted);
        missing = inOrder(DeliverableType.class, missing);
        findings = inOrder(FindingSeverity.class, findings);
        rulesOff = Collections.unmodifiableSet(new TreeSet<>(rulesOff));
    }

    /** The usual wants of a project for which nobody said anything; nothing is priced. */
    public static CostAssumptions usual(Id<CostAssumptions> id, Id<Project> project) {
        return new CostAssumptions(id, project, USUAL_ROUNDS, null, USUALLY_WANTED, Map.of(), Map.of(), Set.of());
    }

    @Override
    public Id<Project> owner() {
        return project;
    }

    private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> type, Map<K, V> map) {
        EnumMap<K, V> inOrder = new EnumMap<>(type);
        inOrder.putAll(map);
        return Collections.unmodifiableMap(inOrder);
    }
}
