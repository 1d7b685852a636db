package drydock.ui.compare;

import drydock.bundle.Bundle;
import drydock.decision.DecisionModel;
import drydock.decision.WeightedTotals;
import drydock.decision.Weights;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.ui.base.DecisionBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is compared, as everything that the rows are worked out from.
 *
 * @param candidates all of the project, in the order of their columns
 * @param shown those side by side, at most {@link #MOST}
 */
record Comparison(
        Snapshot snapshot,
        Project project,
        List<Candidate> candidates,
        List<Candidate> shown,
        DecisionModel decision,
        Weights weights,
        Bundle bundle,
        LocalDate today) {
    /** How many stand side by side: more would be too narrow to read. */
    static final int MOST = 5;

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::pinned)
            .reversed()
            .thenComparingInt(Candidate::position)
            .thenComparingLong(c -> c.id().value());

    Comparison {
        candidates = List.copyOf(candidates);
        shown = List.copyOf(shown);
    }

    /** @param hidden hexadecimal identities of candidates that the user took off the table */
    static Comparison of(Snapshot snapshot, Project project, List<String> hidden, Bundle bundle, LocalDate today) {
        List<Candidate> all = ordered(snapshot, project);
        List<Candidate> shown = all.stream()
                .filter(c -> !hidden.contains(c.id().toString()))
                .limit(MOST)
                .toList();
        return new Comparison(
                snapshot,
                project,
                all,
                shown,
                DecisionModel.of(snapshot, project, DecisionBasis.of(bundle, today)),
                Weights.of(snapshot, project.id(), bundle.selection()),
                bundle,
                today);
    }

    /** The same by weights that are not in the file yet. */
    Comparison reweighed(Weights other) {
        return new Comparison(snapshot, project, candidates, shown, decision.reweighed(other), other, bundle, today);
    }

    /** By ratings, and by what is known where nobody rated. */
    WeightedTotals totals() {
        return decision.totals();
    }

    /** The candidates of a project in the order of their columns: pinned ones first. */
    static List<Candidate> ordered(Snapshot snapshot, Project project) {
        return snapshot.owned(Candidate.class, project.id()).stream()
                .sorted(ORDER)
                .toList();
    }

    Optional<Auditor> auditor(Candidate candidate) {
        return snapshot.find(Auditor.class, candidate.auditor());
    }

    String name(Candidate candidate) {
        return auditor(candidate).map(Auditor::name).orElse("Removed auditor");
    }
}
