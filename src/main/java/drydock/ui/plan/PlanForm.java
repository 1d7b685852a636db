package drydock.ui.plan;

import drydock.domain.plan.Engagement;
import drydock.domain.plan.PlanRow;
import java.util.List;
import javafx.scene.Node;

/** The form of one kind of line. */
interface PlanForm {
    Node node();

    /**
     * Shows {@code row}; text being typed stays unless it is another line than before, whose text was saved first.
     *
     * @param engagements the audits it can belong to
     */
    void show(PlanRow row, List<Engagement> engagements);

    /** Saves now what was typed and not saved yet. */
    void commit();
}
