package drydock.ui.decision;

import drydock.decision.DecisionModel;
import drydock.decision.RaterRankings;
import drydock.decision.Verdict;
import drydock.decision.WinShare;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Decision;
import drydock.domain.selection.SelectionGuide;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a decision stands, with its draws.
 *
 * @param around draws around the chosen weights
 * @param any draws over all weightings
 * @param raters the ranking by each person's ratings alone
 */
record Standing(
        Snapshot snapshot, DecisionModel model, WinShare around, WinShare any, RaterRankings raters, LocalDate today) {
    Verdict verdict() {
        return Verdict.of(model.totals(), around, model.stale());
    }

    /** What was decided, the newest first. */
    List<Decision> decisions() {
        return model.candidates().stream()
                .flatMap(candidate -> snapshot.owned(Decision.class, candidate.id()).stream())
                .sorted(Comparator.comparing(Decision::decidedOn).reversed())
                .toList();
    }

    String name(Id<Candidate> candidate) {
        return snapshot.find(Candidate.class, candidate)
                .flatMap(found -> snapshot.find(Auditor.class, found.auditor()))
                .map(Auditor::name)
                .orElse("Removed auditor");
    }

    String criterion(String key) {
        return model.guide().criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .map(SelectionGuide.Criterion::name)
                .findFirst()
                .orElse(key);
    }
}
