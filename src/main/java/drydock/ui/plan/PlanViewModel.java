package drydock.ui.plan;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.NewEvidence;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanCommands;
import drydock.domain.plan.PlanEdits;
import drydock.domain.plan.PlanField;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.ScopeReferences;
import drydock.exchange.CsvTable;
import drydock.exchange.ProjectTables;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.base.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of the open project and what can be done to it. */
final class PlanViewModel {
    private final Studio studio;
    private final TableExport export;
    private Plan plan = new Plan(List.of(), List.of(), null);
    private List<PlanLine> lines = List.of();
    private List<Engagement> engagements = List.of();
    private @Nullable Id<Project> project;

    PlanViewModel(Studio studio) {
        this.studio = studio;
        export = new TableExport(studio.desktop());
    }

    void show(Frame frame) {
        project = frame.open();
        if (project == null) {
            return;
        }
        plan = Plan.of(frame.snapshot(), project);
        engagements = frame.snapshot().owned(Engagement.class, project).stream()
                .sorted(Comparator.comparing(Engagement::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        lines = plan.rows().stream().map(row -> line(row, frame)).toList();
    }

    List<PlanLine> lines() {
        return lines;
    }

    List<Engagement> engagements() {
        return engagements;
    }

    /** What is impossible about the date typed here, a sentence each; empty if nothing is. */
    String problems(Id<?> row, PlanField field) {
        return plan.problems(row, field).stream()
                .map(problem -> problem.text(studio.format()::date))
                .collect(Collectors.joining("\n"));
    }

    List<Evidence> evidence(Id<Deliverable> deliverable) {
        return List.copyOf(snapshot().owned(Evidence.class, deliverable));
    }

    /** Changes one record as it stands now, whatever was shown of it. */
    <T extends Entity> CompletionStage<Boolean> edit(Class<T> type, Id<T> id, String words, UnaryOperator<T> change) {
        Optional<T> before = snapshot().find(type, id);
        List<T> changed = before.map(change).filter(after -> !before.get().equals(after)).stream()
                .toList();
        return studio.session().perform(Command.put(words, changed));
    }

    /** The frozen scopes of the project, the newest first. */
    List<FrozenScope> frozen() {
        return project == null ? List.of() : ScopeReferences.frozen(snapshot(), project);
    }

    Optional<FrozenScope> ordered(Id<Engagement> engagement) {
        return ScopeReferences.ordered(snapshot(), engagement);
    }

    /** Says which frozen scope was ordered to be reviewed. */
    void order(Id<Engagement> engagement, Optional<FrozenScope> frozen) {
        studio.session()
                .perform(new Command(
                        "Say what was ordered",
                        ScopeReferences.ofEngagement(snapshot(), studio.ids(), engagement, frozen.orElse(null))));
    }

    Id<?> addMilestone(MilestoneKind kind) {
        String title = kind == MilestoneKind.OWN ? "New milestone" : Words.of(kind);
        return added(PlanCommands.addMilestone(studio.ids(), open(), onlyEngagement(), kind, title, null));
    }

    Id<?> addDeliverable(DeliverableType type) {
        String title = type == DeliverableType.OTHER ? "New deliverable" : Words.of(type);
        return added(PlanCommands.addDeliverable(studio.ids(), open(), onlyEngagement(), type, title, null));
    }

    Id<?> addRetestWindow() {
        return added(PlanCommands.addRetestWindow(studio.ids(), open(), onlyEngagement(), "Retest window", null, null));
    }

    /** What is wrong with a day as it is typed. */
    String dayProblem(String typed) {
        return typed.isBlank() || studio.format().typed().date(typed).isPresent()
                ? ""
                : "Not a date. Write it like " + studio.format().date(LocalDate.of(2026, 12, 31)) + " or 2026-12-31.";
    }

    /** What is wrong with a name as it is typed. */
    String titleProblem(String typed) {
        return typed.isBlank() ? "Give it a name." : "";
    }

    void rename(PlanLine line, String typed) {
        if (typed.isBlank()) {
            refuse(
                    "A line of the plan needs a name.",
                    "It is still called " + line.row().title() + ".");
        } else {
            change(line, row -> PlanEdits.rename(row, typed.strip()));
        }
    }

    void startOn(PlanLine line, String typed) {
        changeDay(line, typed, PlanEdits::startOn);
    }

    void endOn(PlanLine line, String typed) {
        changeDay(line, typed, PlanEdits::endOn);
    }

    /** The states that the line can be in, in words. */
    List<String> states(PlanLine line) {
        return PlanStates.offered(line.row());
    }

    void putInState(PlanLine line, String words) {
        change(line, row -> PlanStates.put(row, words, studio.today()));
    }

    /** As in the list: with what came goes the day it came. */
    CompletionStage<Boolean> putInState(Id<Deliverable> id, DeliverableState state) {
        return studio.session()
                .perform(PlanEdits.inState(snapshot().get(Deliverable.class, id), state, studio.today()));
    }

    private void changeDay(PlanLine line, String typed, BiFunction<PlanRow, @Nullable LocalDate, Command> edit) {
        if (dayProblem(typed).isEmpty()) {
            LocalDate day = studio.format().typed().date(typed).orElse(null);
            change(line, row -> edit.apply(row, day));
        } else {
            refuse("“" + typed + "” is not a date.", "The day of " + line.row().title() + " is as it was.");
        }
    }

    /** Changes what stands in the file now, whatever the line shows of it. */
    private void change(PlanLine line, Function<PlanRow, Command> edit) {
        Plan.of(snapshot(), open()).rows().stream()
                .filter(row -> row.id().equals(line.id()))
                .findFirst()
                .map(edit)
                .ifPresent(studio.session()::perform);
    }

    private void refuse(String happened, String kept) {
        studio.desktop().notifier().problem(new Problem(happened, kept, "Press F2 on the cell and write it again."));
    }

    void addEvidence(Id<Deliverable> id, NewEvidence given) {
        Deliverable deliverable = snapshot().get(Deliverable.class, id);
        studio.session()
                .perform(Command.put(
                        "Add evidence of " + deliverable.title(),
                        given.of(
                                deliverable,
                                studio.ids(),
                                studio.today(),
                                studio.me().orElse(null))));
    }

    void remove(List<PlanLine> removed) {
        Command command = PlanCommands.remove(
                snapshot(), removed.stream().map(PlanLine::row).toList());
        studio.performAndTell(command);
    }

    void export() {
        export.toCsv("Export the plan", "plan.csv", table());
    }

    void copy() {
        export.copy(table());
    }

    private CsvTable table() {
        return ProjectTables.plan(snapshot(), open());
    }

    private Id<?> added(Command command) {
        studio.session().perform(command);
        return command.changes().getFirst().id();
    }

    /** A new line belongs to the audit, where there is just one. */
    private @Nullable Id<Engagement> onlyEngagement() {
        return engagements.size() == 1 ? engagements.getFirst().id() : null;
    }

    private PlanLine line(PlanRow row, Frame frame) {
        List<String> problems = new ArrayList<>();
        plan.problems(row.id()).forEach(problem -> problems.add(problem.text(studio.format()::date)));
        String audit = frame.snapshot()
                .find(Engagement.class, row.engagement())
                .map(Engagement::title)
                .orElse("");
        return new PlanLine(row, kind(row), audit, PlanStates.of(row), problems, row.isLate(frame.today()));
    }

    private static String kind(PlanRow row) {
        return switch (row) {
            case PlanRow.Point ignored -> "Milestone";
            case PlanRow.Delivery ignored -> "Deliverable";
            case PlanRow.Retest ignored -> "Retest window";
        };
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    private Id<Project> open() {
        return Optional.ofNullable(project).orElseThrow();
    }
}
