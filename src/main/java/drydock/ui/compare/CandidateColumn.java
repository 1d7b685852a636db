package drydock.ui.compare;

import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import java.util.List;

/**
 * The head of one column.
 *
 * @param raised titles of the red flags that are raised
 */
record CandidateColumn(
        Candidate candidate, String name, List<String> raised, boolean canMoveLeft, boolean canMoveRight) {
    CandidateColumn {
        raised = List.copyOf(raised);
    }

    Id<Candidate> id() {
        return candidate.id();
    }

    boolean isFlagged() {
        return !raised.isEmpty();
    }

    boolean isChosen() {
        return candidate.status() == CandidateStatus.CHOSEN;
    }
}
