package drydock.ui.scope;

import drydock.domain.scope.ScopeItem;
import drydock.ui.base.Words;

/**
 * One component of the table.
 *
 * @param ecosystem its label
 * @param about how many checklist items are about a component of its type; 0 while it is out
 */
record ScopeRow(ScopeItem item, String ecosystem, int about) {
    static final String IN = "In";
    static final String OUT = "Out";
    /** What stands for a size that nobody counted. */
    static final String UNKNOWN = "?";

    String inOrOut() {
        return item.inScope() ? IN : OUT;
    }

    String type() {
        return Words.of(item.type());
    }

    int nslocOrLast() {
        Integer lines = item.nsloc();
        return lines == null ? Integer.MAX_VALUE : lines;
    }
}
