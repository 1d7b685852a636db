package drydock.domain.plan;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.OrderProblem.Place;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything dated of one project, over all its audits, and the orders in it that are impossible.
 *
 * @param rows by the day they start, what has no date last
 * @param launch the day of the launch: that of {@link Launches#next}, else the wanted one; null while unknown
 */
public record Plan(
        List<PlanRow> rows,
        List<OrderProblem> problems,
        @Nullable LocalDate launch) {
    private static final Comparator<PlanRow> BY_DATE = Comparator.comparing(
                    PlanRow::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Plan::beside)
            .thenComparing(PlanRow::title)
            .thenComparingLong(row -> row.id().value());

    public Plan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public static Plan of(Snapshot snapshot, Id<Project> project) {
        List<PlanRow> rows = Stream.concat(
                        Stream.of(project),
                        snapshot.owned(Engagement.class, project).stream().map(Engagement::id))
                .flatMap(owner -> rows(snapshot, owner))
                .sorted(BY_DATE)
                .toList();
        Place wanted = snapshot.find(Project.class, project)
                .flatMap(p -> Optional.ofNullable(p.wantedLaunch()))
                .map(day -> new Place(project, PlanField.WANTED_LAUNCH, "Wanted launch", day))
                .orElse(null);
        LocalDate launch =
                Launches.next(snapshot, project).map(Milestone::date).orElse(wanted == null ? null : wanted.date());
        return new Plan(rows, OrderCheck.problems(rows, wanted), launch);
    }

    /** The problems that one of the dates of this record takes part in. */
    public List<OrderProblem> problems(Id<?> row) {
        return problems.stream().filter(problem -> problem.concerns(row)).toList();
    }

    /** The problems of the date that was typed here. */
    public List<OrderProblem> problems(Id<?> row, PlanField field) {
        return problems.stream().filter(problem -> problem.concerns(row, field)).toList();
    }

    /** What should have happened before today, longest first. */
    public List<PlanRow> late(LocalDate today) {
        return rows.stream().filter(row -> row.isLate(today)).toList();
    }

    /** Days from today to the launch, negative once it is past; empty while its day is unknown. */
    public Optional<Long> daysToLaunch(LocalDate today) {
        return Optional.ofNullable(launch).map(day -> day.toEpochDay() - today.toEpochDay());
    }

    private static Stream<PlanRow> rows(Snapshot snapshot, Id<?> owner) {
        return Stream.of(
                        snapshot.owned(Milestone.class, owner).stream().map(PlanRow.Point::new),
                        snapshot.owned(Deliverable.class, owner).stream().map(PlanRow.Delivery::new),
                        snapshot.owned(RetestWindow.class, owner).stream().map(PlanRow.Retest::new))
                .flatMap(rows -> rows);
    }

    /** Within a day, beside which milestone a row comes. */
    private static MilestoneKind beside(PlanRow row) {
        return switch (row) {
            case PlanRow.Point(Milestone milestone) -> milestone.kind();
            case PlanRow.Delivery ignored -> MilestoneKind.FINAL_REPORT;
            case PlanRow.Retest ignored -> MilestoneKind.FIXES_DONE;
        };
    }
}
