package drydock.domain.workflow;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.plan.ChooseCandidate;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanCommands;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Project;
import drydock.domain.project.ProjectCommands;
import drydock.domain.project.Stage;
import drydock.domain.scope.ScopeCommands;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.Rating;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProjectWorkflowTest {
    private static final WorkingDays WEEK = WorkingDays.MONDAY_TO_FRIDAY;
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Id<Project> ID = new Id<>(1000);
    private static final Auditor ZELLIC = auditor(2, "zellic", "Zellic");
    private static final Auditor HALBORN = auditor(3, "halborn", "Halborn");

    private final Ids ids = Ids.from(new Random(1));
    private Snapshot snapshot = snapshot(ZELLIC, HALBORN);

    @Test
    void aNewProjectComesWithPlanAndCandidatesInOneStep() {
        create();
        assertThat(project().stage()).isEqualTo(Stage.SELECT);
        assertThat(snapshot.owned(Milestone.class, ID)).hasSize(10);
        assertThat(Plan.of(snapshot, ID).launch()).isEqualTo("2027-06-01");
        assertThat(snapshot.owned(Candidate.class, ID))
                .extracting(Candidate::auditor)
                .containsExactly(ZELLIC.id(), HALBORN.id());
    }

    @Test
    void aProjectNeedsAName() {
        assertThatThrownBy(() -> NewProjectRequest.named(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingAnAuditorTwiceMakesOneCandidate() {
        create();
        snapshot = after(snapshot, CandidateCommands.add(snapshot, project(), List.of(ZELLIC), ids));
        assertThat(snapshot.owned(Candidate.class, ID)).hasSize(2);
    }

    @Test
    void aCopyHasEverythingUnderNewIdentitiesButNothingIsDoneYet() {
        fill();
        Id<Project> copyId = new Id<>(2000);
        Snapshot before = snapshot;
        snapshot = after(snapshot, ProjectCopy.duplicate(snapshot, project(), copyId, ids));

        assertThat(snapshot.get(Project.class, copyId).name()).isEqualTo("Copy of Harbour");
        assertThat(snapshot.everything()
                        .filter(e ->
                                before.everything().noneMatch(old -> old.id().equals(e.id()))))
                .as("everything but the one piece of evidence that proved the item")
                .hasSize((int) before.everything().count() - 2 - 1);
        Plan original = Plan.of(snapshot, ID);
        Plan copy = Plan.of(snapshot, copyId);
        assertThat(copy.rows())
                .extracting(PlanRow::title)
                .containsExactlyInAnyOrderElementsOf(
                        original.rows().stream().map(PlanRow::title).toList());
        assertThat(copy.rows()).noneMatch(PlanRow::settled);
        Engagement audit = snapshot.owned(Engagement.class, copyId).iterator().next();
        assertThat(snapshot.get(Candidate.class, audit.candidate()).project()).isEqualTo(copyId);
        assertThat(copy.rows())
                .filteredOn(row -> row.engagement() != null)
                .allMatch(row -> Objects.equals(row.engagement(), audit.id()));
        OwnItem own = snapshot.owned(OwnItem.class, copyId).iterator().next();
        assertThat(snapshot.owned(ChecklistEntry.class, copyId)).singleElement().satisfies(entry -> {
            assertThat(entry.item()).isEqualTo(own.key());
            assertThat(entry.state()).isEqualTo(ItemState.OPEN);
            assertThat(entry.due()).isEqualTo(DAY);
        });
    }

    @Test
    void deletingTheCopyLeavesTheOriginalAsItWas() {
        fill();
        Snapshot before = snapshot;
        Id<Project> copyId = new Id<>(2000);
        snapshot = after(snapshot, ProjectCopy.duplicate(snapshot, project(), copyId, ids));
        snapshot = after(snapshot, ProjectCommands.remove(snapshot, snapshot.get(Project.class, copyId)));
        assertThat(everything(snapshot)).isEqualTo(everything(before));
    }

    @Test
    void deletingAProjectLeavesOnlyTheCatalogue() {
        fill();
        snapshot = after(snapshot, ProjectCommands.remove(snapshot, project()));
        assertThat(everything(snapshot)).isEqualTo(everything(snapshot(ZELLIC, HALBORN)));
    }

    @Test
    void removingACandidateRemovesItsEngagementToo() {
        fill();
        Engagement audit = snapshot.owned(Engagement.class, ID).iterator().next();
        Candidate chosen = snapshot.get(Candidate.class, audit.candidate());
        snapshot = after(snapshot, CandidateCommands.remove(snapshot, List.of(chosen)));
        assertThat(snapshot.all(Engagement.class)).isEmpty();
        assertThat(snapshot.all(Rating.class)).isEmpty();
        assertThat(snapshot.owned(Candidate.class, ID)).hasSize(1);
    }

    private void create() {
        NewProjectRequest request = NewProjectRequest.named("Harbour")
                .withWantedLaunch(LocalDate.of(2027, 6, 1))
                .withCandidates(List.of(ZELLIC.id(), HALBORN.id()));
        snapshot = after(snapshot, NewProject.create(ID, request, ids, WEEK));
    }

    private void fill() {
        create();
        Candidate first = snapshot.owned(Candidate.class, ID).iterator().next();
        snapshot = after(snapshot, ScopeCommands.add(snapshot, ID, ids, ScopeType.CONTRACT, "Vault.sol"));
        snapshot = after(snapshot, ChooseCandidate.choose(snapshot, first, ids, WEEK));
        put(new Rating(ids.next(), first.id(), "security", null, 8, "Reports read"));
        Engagement audit = snapshot.owned(Engagement.class, ID).iterator().next();
        for (Milestone milestone : snapshot.owned(Milestone.class, audit.id())) {
            snapshot = after(snapshot, PlanCommands.markDone(milestone, DAY));
        }
        for (Deliverable deliverable : snapshot.owned(Deliverable.class, audit.id())) {
            put(deliverable.withState(DeliverableState.ACCEPTED).withReceivedOn(DAY));
        }
        OwnItem own = new OwnItem(ids.next(), ID, "Legal", When.BEFORE, "Sign the terms", "", "", Severity.IMPORTANT);
        ChecklistEntry entry =
                new ChecklistEntry(ids.next(), ID, own.key(), ItemState.DONE, null, "", null, DAY, null, DAY, "");
        put(
                own,
                entry,
                new Evidence(
                        ids.next(),
                        entry.id(),
                        null,
                        null,
                        EvidenceKind.STATEMENT,
                        "",
                        "Signed",
                        null,
                        null,
                        DAY,
                        null,
                        null));
    }

    private void put(Entity... entities) {
        snapshot = after(snapshot, Command.put("Put", entities));
    }

    private Project project() {
        return snapshot.get(Project.class, ID);
    }

    private static Object everything(Snapshot snapshot) {
        return snapshot.everything().collect(Collectors.toSet());
    }
}
