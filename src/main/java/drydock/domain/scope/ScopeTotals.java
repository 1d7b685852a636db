package drydock.domain.scope;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much is under review.
 *
 * @param inScope components in scope
 * @param outOfScope components out of scope
 * @param nsloc known lines in scope
 * @param unknown components in scope whose lines nobody counted: the true sum is higher by an unknown amount
 * @param byType the same lines by the kind of component, for the kinds that are in scope
 */
public record ScopeTotals(int inScope, int outOfScope, long nsloc, int unknown, Map<ScopeType, Long> byType) {
    public ScopeTotals {
        byType = Map.copyOf(byType);
    }

    public static ScopeTotals of(Collection<ScopeItem> items) {
        List<ScopeItem> in = items.stream().filter(ScopeItem::inScope).toList();
        EnumMap<ScopeType, Long> byType = new EnumMap<>(ScopeType.class);
        int unknown = 0;
        for (ScopeItem item : in) {
            Integer lines = item.nsloc();
            unknown += lines == null ? 1 : 0;
            byType.merge(item.type(), lines == null ? 0L : lines, Long::sum);
        }
        long nsloc = byType.values().stream().mapToLong(Long::longValue).sum();
        return new ScopeTotals(in.size(), items.size() - in.size(), nsloc, unknown, byType);
    }
}
