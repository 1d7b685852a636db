package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.overview.Overview;
import drydock.domain.overview.Task;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of a project as tables, for CSV and for the Markdown plan alike. */
public final class ProjectTables {
    private ProjectTables() {}

    public static CsvTable scope(Snapshot snapshot, Id<Project> project, Vocabulary vocabulary) {
        return new CsvTable(
                List.of("Type", "Name", "Ecosystem", "nSLOC", "In scope", "Reason", "Fork of", "Notes"),
                ScopeCommands.inOrder(snapshot, project).stream()
                        .map(item -> List.of(
                                PlainWords.of(item.type()),
                                item.name(),
                                Vocabulary.label(vocabulary.ecosystems(), item.ecosystem()),
                                PlainWords.of(item.nsloc()),
                                item.inScope() ? "yes" : "no",
                                item.reason(),
                                item.forkOf(),
                                item.notes()))
                        .toList());
    }

    /**
     * Projects as Home lists them.
     *
     * @param glance at each of {@code projects}, in their order
     */
    public static CsvTable projects(List<Project> projects, List<Overview> glance) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            Project project = projects.get(i);
            Overview overview = glance.get(i);
            rows.add(List.of(
                    project.name(),
                    PlainWords.of(project.stage()),
                    PlainWords.of(overview.daysToLaunch()),
                    PlainWords.of(overview.openBlockers()),
                    overview.late().stream().map(Task::title).collect(Collectors.joining("; ")),
                    PlainWords.of(project.valueAtRisk(), project.currency()),
                    project.archived() ? "yes" : "no"));
        }
        return new CsvTable(
                List.of("Project", "Stage", "Days to launch", "Open blockers", "Late", "Value at risk", "Archived"),
                rows);
    }

    /** The dated list over all engagements. */
    public static CsvTable plan(Snapshot snapshot, Id<Project> project) {
        return new CsvTable(
                List.of("From", "To", "What", "Title", "Engagement", "State", "Notes"),
                Plan.of(snapshot, project).rows().stream()
                        .map(row -> List.of(
                                PlainWords.of(row.from()),
                                PlainWords.of(row.to()),
                                what(row),
                                row.title(),
                                snapshot.find(Engagement.class, row.engagement())
                                        .map(Engagement::title)
                                        .orElse(""),
                                state(row),
                                notes(row)))
                        .toList());
    }

    static CsvTable deliverables(Stream<Deliverable> deliverables) {
        return new CsvTable(
                List.of("Deliverable", "Type", "Due", "State", "Received", "Notes"),
                deliverables
                        .map(d -> List.of(
                                d.title(),
                                PlainWords.of(d.type()),
                                PlainWords.of(d.due()),
                                PlainWords.of(d.state()),
                                PlainWords.of(d.receivedOn()),
                                d.notes()))
                        .toList());
    }

    static CsvTable retests(Stream<RetestWindow> windows) {
        return new CsvTable(
                List.of("Retest", "Opens", "Closes", "Rounds", "Terms", "Covers", "Result", "Note"),
                windows.map(w -> List.of(
                                w.title(),
                                PlainWords.of(w.opens()),
                                PlainWords.of(w.closes()),
                                PlainWords.of(w.rounds()),
                                w.terms(),
                                w.covers(),
                                PlainWords.of(w.result()),
                                w.resultNote()))
                        .toList());
    }

    static CsvTable milestones(Stream<Milestone> milestones) {
        return new CsvTable(
                List.of("Milestone", "Kind", "Date", "Done on", "Notes"),
                milestones
                        .map(m -> List.of(
                                m.title(),
                                PlainWords.of(m.kind()),
                                PlainWords.of(m.date()),
                                PlainWords.of(m.doneOn()),
                                m.notes()))
                        .toList());
    }

    private static String what(PlanRow row) {
        return switch (row) {
            case PlanRow.Point(Milestone m) -> "Milestone: " + PlainWords.of(m.kind());
            case PlanRow.Delivery(Deliverable d) -> "Deliverable: " + PlainWords.of(d.type());
            case PlanRow.Retest ignored -> "Retest window";
        };
    }

    private static String state(PlanRow row) {
        return switch (row) {
            case PlanRow.Point(Milestone m) -> m.doneOn() == null ? "ahead" : "done";
            case PlanRow.Delivery(Deliverable d) -> PlainWords.of(d.state());
            case PlanRow.Retest(RetestWindow w) -> PlainWords.of(w.result());
        };
    }

    private static String notes(PlanRow row) {
        return switch (row) {
            case PlanRow.Point(Milestone m) -> m.notes();
            case PlanRow.Delivery(Deliverable d) -> d.notes();
            case PlanRow.Retest(RetestWindow w) -> w.terms();
        };
    }
}
