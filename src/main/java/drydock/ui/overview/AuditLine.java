package drydock.ui.overview;

import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import java.util.Collection;
import java.util.List;

/**
 * An audit that was ordered, in short.
 *
 * @param received deliverables that are there
 * @param owed deliverables that were agreed or are wanted, those received among them
 */
record AuditLine(Engagement audit, int received, int owed, List<RetestWindow> retests) {
    AuditLine {
        retests = List.copyOf(retests);
    }

    static AuditLine of(Engagement audit, Collection<Deliverable> deliverables, List<RetestWindow> retests) {
        List<Deliverable> owed = deliverables.stream()
                .filter(d -> d.state() != DeliverableState.NOT_INCLUDED)
                .toList();
        int received = (int) owed.stream().filter(Deliverable::isHere).count();
        return new AuditLine(audit, received, owed.size(), retests);
    }
}
