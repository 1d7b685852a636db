package drydock.scan.delta;

import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a comparison reaches.
 *
 * @param scope files under review in one of the trees, by path
 * @param unknown what the scope may rest on and what could not be compared, by path: a change may hide behind it
 */
public record Coverage(List<String> scope, List<Trouble> unknown) {
    public Coverage {
        scope = List.copyOf(scope);
        unknown = List.copyOf(unknown);
    }

    Coverage withUnknown(List<Trouble> more) {
        List<Trouble> all = new ArrayList<>(unknown);
        all.addAll(more);
        return new Coverage(scope, all);
    }
}
