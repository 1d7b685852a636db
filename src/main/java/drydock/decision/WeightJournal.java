package drydock.decision;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles weights, and changes them: once they are settled only with a reason, which is kept with what it did. */
public final class WeightJournal {
    private WeightJournal() {}

    /** Since when the weights of {@code project} are settled; empty if they are not. */
    public static Optional<WeightFreeze> freeze(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(WeightFreeze.class, project).stream().findFirst();
    }

    /** Settles the weights; nothing changes where they are settled already. */
    public static Command freeze(
            Snapshot snapshot, Id<Project> project, Ids ids, LocalDate today, @Nullable Id<Person> by) {
        return Command.put(
                "Settle weights",
                freeze(snapshot, project).isPresent()
                        ? List.of()
                        : List.of(new WeightFreeze(ids.next(), project, today, by)));
    }

    /** Sets what criteria count: in the profile that the project compares by, else beside the guide's. */
    public static Command set(Snapshot snapshot, Id<Project> project, Weights weights, Ids ids) {
        return CriterionProfile.inUse(snapshot, project)
                .map(profile -> Command.put("Change weights", CriteriaEditing.weighed(profile, weights)))
                .orElseGet(() -> Command.put("Change weights", weights(snapshot, project, weights, ids)));
    }

    /** Whether {@code edit} changes what criteria count after that was settled: then it needs a reason. */
    public static boolean wantsReason(Snapshot snapshot, Id<Project> project, SelectionGuide guide, Command edit) {
        return freeze(snapshot, project).isPresent()
                && !Weights.of(snapshot, project, guide)
                        .equals(Weights.of(snapshot.with(edit.changes()), project, guide));
    }

    /**
     * Whoever changes what was settled.
     *
     * @param by null if not said
     * @param reason not blank
     */
    public record Author(Ids ids, @Nullable Id<Person> by, String reason) {}

    /**
     * {@code edit} with a line in the journal, if it needs one, that says why and what it does to the ranking.
     *
     * @throws IllegalArgumentException if a reason is wanted and there is none
     */
    public static Command journalled(
            Snapshot snapshot, Project project, DecisionModel.Basis basis, Command edit, Author author) {
        if (!wantsReason(snapshot, project.id(), basis.guide(), edit)) {
            return edit;
        }
        Snapshot after = snapshot.with(edit.changes());
        WeightChange change = new WeightChange(
                author.ids().next(),
                project.id(),
                basis.today(),
                author.by(),
                Weights.of(snapshot, project.id(), basis.guide()).byCriterion(),
                Weights.of(after, project.id(), basis.guide()).byCriterion(),
                author.reason(),
                effect(snapshot, DecisionModel.of(snapshot, project, basis), DecisionModel.of(after, project, basis)));
        return edit.and(List.of(new Change.Put(change)));
    }

    /** What the change did to the order of those that can win. */
    static String effect(Snapshot snapshot, DecisionModel before, DecisionModel after) {
        String old = ranking(snapshot, before);
        String now = ranking(snapshot, after);
        return old.equals(now) ? "The order stays: " + now : "The order was " + old + "; it is " + now;
    }

    private static String ranking(Snapshot snapshot, DecisionModel model) {
        return model.totals().eligible().stream()
                .map(total -> snapshot.find(Candidate.class, total.candidate())
                                .flatMap(candidate -> snapshot.find(Auditor.class, candidate.auditor()))
                                .map(Auditor::name)
                                .orElse("?")
                        + " " + total.low().rounded(1))
                .collect(Collectors.joining(", "));
    }

    private static List<CriterionWeight> weights(Snapshot snapshot, Id<Project> project, Weights weights, Ids ids) {
        List<CriterionWeight> puts = new ArrayList<>();
        weights.byCriterion().forEach((criterion, weight) -> {
            CriterionWeight own = snapshot.owned(CriterionWeight.class, project).stream()
                    .filter(w -> w.criterion().equals(criterion))
                    .findFirst()
                    .orElseGet(() -> new CriterionWeight(ids.next(), project, criterion, weight));
            puts.add(own.withWeight(weight));
        });
        return puts;
    }
}
