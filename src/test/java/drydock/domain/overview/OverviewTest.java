package drydock.domain.overview;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.overview.NextAction.Reason;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.Plan;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);
    private static final Project PROJECT = project(1, "Harbour").withStage(Stage.SELECT);
    private static final Id<Person> MAYA = new Id<>(5);
    private static final Id<Person> LEO = new Id<>(6);
    private static final Engagement AUDIT = new Engagement(new Id<>(2), PROJECT.id(), new Id<>(3), "Zellic", null, "");

    private final List<Entity> entities = new ArrayList<>(List.of(AUDIT));
    private Project project = PROJECT;
    private long nextId = 100;

    @Test
    void lateThingsComeFirstThenDatedBlockersThenTheNextGate() {
        item("nice to have", When.BEFORE, Severity.NICE, null, null);
        item("blocker next week", When.BEFORE, Severity.BLOCKER, 17, null);
        item("blocker tomorrow", When.AFTER, Severity.BLOCKER, 11, null);
        item("late and unimportant", When.AFTER, Severity.NICE, 9, null);
        item("undated blocker after the audit", When.AFTER, Severity.BLOCKER, null, null);
        item("undated blocker", When.BEFORE, Severity.BLOCKER, null, null);
        milestone("Code freeze", 3);
        assertThat(overview().next())
                .extracting(action -> action.task().title(), NextAction::reason)
                .containsExactly(
                        Tuple.tuple("Code freeze", Reason.LATE),
                        Tuple.tuple("late and unimportant", Reason.LATE),
                        Tuple.tuple("blocker tomorrow", Reason.BLOCKER),
                        Tuple.tuple("blocker next week", Reason.BLOCKER),
                        Tuple.tuple("undated blocker", Reason.NEXT_GATE));
        assertThat(overview().late()).hasSize(2);
        assertThat(overview().openBlockers()).isEqualTo(4);
    }

    @Test
    void atMostFiveActionsAndNoneTwice() {
        for (int i = 1; i < 9; i++) {
            item("late blocker " + i, When.BEFORE, Severity.BLOCKER, i, null);
        }
        assertThat(overview().next())
                .extracting(action -> action.task().title())
                .containsExactly(
                        "late blocker 1", "late blocker 2", "late blocker 3", "late blocker 4", "late blocker 5");
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        item("today", When.BEFORE, Severity.NICE, 10, null);
        milestone("Kick-off", 10);
        assertThat(overview().late()).isEmpty();
    }

    @Test
    void theGateFollowsFromTheStage() {
        item("before", When.BEFORE, Severity.NICE, null, null);
        item("after", When.AFTER, Severity.BLOCKER, null, null);
        assertThat(overview().gate()).isEqualTo(Gate.START);
        assertThat(overview().next()).extracting(a -> a.task().title()).containsExactly("before");
        project = PROJECT.withStage(Stage.FIX_AND_RETEST);
        assertThat(overview().gate()).isEqualTo(Gate.LAUNCH);
        assertThat(overview().next()).extracting(a -> a.task().title()).containsExactly("after", "before");
    }

    @Test
    void openThingsWaitForTheirOwnerForTheAuditorOrForNobody() {
        item("Leo's", When.BEFORE, Severity.NICE, 20, LEO);
        item("Maya's first", When.BEFORE, Severity.NICE, 4, MAYA);
        item("Maya's second", When.BEFORE, Severity.NICE, null, MAYA);
        item("nobody's blocker", When.BEFORE, Severity.BLOCKER, null, null);
        item("nobody's wish", When.BEFORE, Severity.NICE, null, null);
        entities.add(new Deliverable(
                new Id<>(50),
                PROJECT.id(),
                AUDIT.id(),
                DeliverableType.DRAFT_REPORT,
                "Draft report",
                day(8),
                DeliverableState.AGREED,
                null,
                ""));
        retest("running", 9);
        retest("later", 19);
        List<Waiting> waiting = overview().waiting();
        assertThat(waiting)
                .extracting(Waiting::party)
                .containsExactly(
                        new Waiting.Party.Someone(MAYA),
                        new Waiting.Party.Someone(LEO),
                        new Waiting.Party.Auditing(AUDIT.id()),
                        new Waiting.Party.Nobody());
        assertThat(waiting.getFirst().tasks()).extracting(Task::title).containsExactly("Maya's first", "Maya's second");
        assertThat(waiting.getFirst().late()).isEqualTo(1);
        assertThat(waiting.get(2).tasks()).extracting(Task::title).containsExactly("Draft report", "running");
        assertThat(waiting.get(3).tasks()).extracting(Task::title).containsExactly("nobody's blocker");
    }

    @Test
    void daysToLaunchCountFromTheMilestoneElseFromTheWish() {
        project = PROJECT.withWantedLaunch(day(20));
        assertThat(overview().daysToLaunch()).isEqualTo(10);
        entities.add(
                new Milestone(new Id<>(60), PROJECT.id(), null, MilestoneKind.LAUNCH, "Launch", day(31), null, ""));
        assertThat(overview().daysToLaunch()).isEqualTo(21);
    }

    @Test
    void anEmptyProjectHasNothingToSay() {
        assertThat(overview().next()).isEmpty();
        assertThat(overview().waiting()).isEmpty();
        assertThat(overview().daysToLaunch()).isNull();
    }

    private Overview overview() {
        Snapshot snapshot = snapshot(entities.toArray(Entity[]::new)).with(putting(project));
        Vocabulary none = new Vocabulary(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        List<ItemDefinition> definitions = List.of();
        Checklist checklist = Checklist.of(definitions, none, snapshot, PROJECT.id(), new Freshness(TODAY, Set.of()));
        return Overview.of(project, Plan.of(snapshot, PROJECT.id()), checklist, TODAY);
    }

    private static List<Change> putting(Project project) {
        return Command.put("Put", project).changes();
    }

    private static LocalDate day(int ofMay) {
        return LocalDate.of(2027, 5, ofMay);
    }

    private void item(
            String title, When when, Severity severity, @Nullable Integer due, @Nullable Id<Person> responsible) {
        OwnItem item = new OwnItem(new Id<>(nextId++), PROJECT.id(), "Phase " + when, when, title, "", "", severity);
        entities.add(item);
        entities.add(new ChecklistEntry(
                new Id<>(nextId++),
                PROJECT.id(),
                item.key(),
                ItemState.OPEN,
                null,
                "",
                null,
                null,
                responsible,
                due == null ? null : day(due),
                ""));
    }

    private void milestone(String title, int ofMay) {
        entities.add(
                new Milestone(new Id<>(nextId++), PROJECT.id(), null, MilestoneKind.OWN, title, day(ofMay), null, ""));
    }

    private void retest(String title, int opens) {
        entities.add(new RetestWindow(
                new Id<>(nextId++),
                PROJECT.id(),
                AUDIT.id(),
                title,
                day(opens),
                day(opens + 2),
                null,
                "",
                "",
                RetestResult.PENDING,
                ""));
    }
}
