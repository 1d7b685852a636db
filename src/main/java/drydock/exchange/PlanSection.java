package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audits that were ordered with their dates, then the dates of the project itself. */
final class PlanSection {
    private final Snapshot snapshot;
    private final Project project;
    private final Plan plan;

    PlanSection(Snapshot snapshot, Project project) {
        this.snapshot = snapshot;
        this.project = project;
        this.plan = Plan.of(snapshot, project.id());
    }

    void write(MarkdownText text) {
        text.heading(2, "Plan");
        text.bullets(plan.problems().stream().map(problem -> "Impossible order: " + problem.text(LocalDate::toString)));
        snapshot.owned(Engagement.class, project.id()).stream()
                .sorted(Comparator.comparing(Engagement::title)
                        .thenComparingLong(audit -> audit.id().value()))
                .forEach(audit -> engagement(text, audit));
        text.heading(3, "The project's own dates");
        dates(text, null);
    }

    private void engagement(MarkdownText text, Engagement audit) {
        text.heading(3, "Engagement: " + audit.title());
        snapshot.find(Candidate.class, audit.candidate())
                .ifPresent(candidate -> text.table(new CsvTable(
                        List.of("Auditor", "Price", "Basis", "Retest included", "Ordered on"),
                        List.of(List.of(
                                snapshot.find(Auditor.class, candidate.auditor())
                                        .map(Auditor::name)
                                        .orElse(""),
                                PlainWords.of(candidate.price(), candidate.currency()),
                                PlainWords.of(candidate.basis()),
                                PlainWords.of(candidate.retestIncluded()),
                                PlainWords.of(audit.orderedOn()))))));
        text.paragraph(audit.notes());
        dates(text, audit.id());
    }

    private void dates(MarkdownText text, @Nullable Id<Engagement> audit) {
        List<PlanRow> rows = plan.rows().stream()
                .filter(row -> Objects.equals(row.engagement(), audit))
                .toList();
        text.table(ProjectTables.milestones(rows.stream().flatMap(row -> of(Milestone.class, row))));
        text.table(ProjectTables.deliverables(rows.stream().flatMap(row -> of(Deliverable.class, row))));
        text.table(ProjectTables.retests(rows.stream().flatMap(row -> of(RetestWindow.class, row))));
    }

    private static <T> Stream<T> of(Class<T> type, PlanRow row) {
        return Stream.of(row.item()).filter(type::isInstance).map(type::cast);
    }
}
