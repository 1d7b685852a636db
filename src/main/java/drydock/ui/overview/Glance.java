package drydock.ui.overview;

import drydock.domain.checklist.Phase;
import drydock.domain.overview.Overview;
import drydock.domain.project.Project;
import drydock.domain.repository.OpenChange;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeWarning;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the Overview shows of a project beside its facts.
 *
 * @param blocked phases with open blockers, in the checklist's order
 * @param audits those that were ordered, by title
 * @param candidates auditors that are considered or chosen
 * @param change from the audited commit to what is to be launched; empty while there is none
 */
record Glance(
        Project project,
        Overview overview,
        List<Phase> blocked,
        List<AuditLine> audits,
        int candidates,
        ScopeTotals scope,
        Optional<ScopeWarning> scopeWarning,
        Optional<OpenChange> change) {
    Glance {
        blocked = List.copyOf(blocked);
        audits = List.copyOf(audits);
    }
}
