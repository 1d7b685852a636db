package drydock.ui.decision;

import drydock.domain.selection.SelectionGuide.Criterion;

/**
 * One criterion that the project compares by.
 *
 * @param weight what it counts in the project, 0 to 100
 */
record CriterionRow(Criterion criterion, int weight) {
    String key() {
        return criterion.key();
    }
}
