package drydock.decision;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionWeight;
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

    /**
     * Sets the weights of a project, and says what that did to the ranking where they were settled.
     *
     * @param before the decision by the weights so far
     * @param after the decision by the new weights
     * @param reason why; must not be blank where the weights are settled
     * @throws IllegalArgumentException if a reason is wanted and there is none
     */
    public static Command change(
            Snapshot snapshot,
            Weighed before,
            Weighed after,
            Ids ids,
            LocalDate today,
            @Nullable Id<Person> by,
            String reason) {
        Id<Project> project = before.model().project().id();
        List<Entity> puts = new ArrayList<>(weights(snapshot, project, after.weights(), ids));
        if (freeze(snapshot, project).isPresent()) {
            puts.add(new WeightChange(
                    ids.next(),
                    project,
                    today,
                    by,
                    before.weights().byCriterion(),
                    after.weights().byCriterion(),
                    reason,
                    effect(snapshot, before.model(), after.model())));
        }
        return Command.put("Change weights", puts);
    }

    /** A decision and the weights that it is by. */
    public record Weighed(Weights weights, DecisionModel model) {}

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
