package drydock.schedule;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import drydock.domain.step.Steps;
import drydock.domain.step.WindowTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every open retest window of a project: whether the fixes that are expected, and its rounds, fit into it.
 *
 * @param steps of the plan, or of the what-if copy, that {@code schedule} is of
 */
public record RetestWarnings(
        Snapshot snapshot, Id<Project> project, Steps steps, Schedule schedule, FixEffort.Rule rule) {
    /** In words, in order of the windows' identities; empty where everything fits or too little is known. */
    public List<String> of(Function<LocalDate, String> dates) {
        return Stream.concat(
                        Stream.of(project),
                        snapshot.owned(Engagement.class, project).stream().map(Engagement::id))
                .flatMap(owner -> snapshot.owned(RetestWindow.class, owner).stream())
                .distinct()
                .filter(window -> window.result() == RetestResult.PENDING)
                .sorted(Comparator.comparingLong(window -> window.id().value()))
                .flatMap(window -> of(window, dates).stream())
                .toList();
    }

    private List<String> of(RetestWindow window, Function<LocalDate, String> dates) {
        Id<Engagement> audit = window.engagement();
        Integer reviewDays = step(StepKind.REVIEW, audit)
                .map(step -> step.estimate().likely())
                .orElse(null);
        boolean fixed = step(StepKind.FIX, audit)
                .flatMap(step -> schedule.find(step.id().value()))
                .filter(step -> step.activity().isDone())
                .isPresent();
        LocalDate known = step(StepKind.DRAFT_REPORT, audit)
                .filter(step -> !fixed)
                .flatMap(step -> schedule.find(step.id().value()))
                .map(PlannedStep::end)
                .orElse(null);
        WindowTerms terms = snapshot.owned(WindowTerms.class, window.id()).stream()
                .findFirst()
                .orElse(null);
        return new RetestFit(
                        FixEffort.expected(rule, lines(), reviewDays),
                        PlanNetwork.calendar(snapshot, project, null),
                        PlanNetwork.calendar(snapshot, project, audit))
                .warnings(known, window, terms, dates);
    }

    private Optional<Step> step(StepKind kind, @Nullable Id<Engagement> audit) {
        return steps.of(kind, audit).stream().findFirst();
    }

    /** Lines under review; null while no component has any. */
    private @Nullable Long lines() {
        List<Integer> lines = snapshot.owned(ScopeItem.class, project).stream()
                .filter(ScopeItem::inScope)
                .map(ScopeItem::nsloc)
                .filter(Objects::nonNull)
                .toList();
        return lines.isEmpty()
                ? null
                : lines.stream().mapToLong(Integer::longValue).sum();
    }
}
