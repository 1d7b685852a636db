package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.ui.base.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Deque;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a founder does in a first sitting, from an empty machine to the exported plan. */
final class FirstSittingTest {
    private static final String PROJECT = "Harbour Vaults";
    private static final String ITEM = "Pin the review to one commit";

    @TempDir
    private Path folder;

    private Harness app;
    private Sitting sitting;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        sitting = new Sitting(app);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void wholeSittingIsUndoneDoneAgainFoundAfterARestartAndExported() throws Exception {
        sitting.openSample();
        Set<Entity> start = sitting.everything();
        sitting.createProject(PROJECT, "2026-12-01");
        Project project = project();
        compareAndChoose();
        assertSelection(project);
        planTheAudit();
        assertPlan(project);

        app.go(Place.HOME);
        Set<Entity> end = sitting.everything();
        Deque<Set<Entity>> steps = sitting.undoTo(start);
        assertThat(steps).hasSizeGreaterThanOrEqualTo(12);
        assertThat(sitting.sees(PROJECT)).isFalse();
        sitting.redo(steps);

        app.restart();
        assertThat(sitting.everything()).isEqualTo(end);
        app.robot().doubleClickOn(PROJECT);
        app.settle();
        app.go(Place.SCOPE);
        assertThat(sitting.sees("src/Vault.sol")).isTrue();
        app.go(Place.COMPARE);
        assertThat(app.shows("#column-zellic")).isTrue();
        app.go(Place.PLAN);
        sitting.focus("#plan");
        app.robot().push(KeyCode.END); // what has no date yet stands last
        assertThat(sitting.sees("Written invariants")).isTrue();

        String plan = sitting.export(folder.resolve("plan.md"), () -> app.menu("export-markdown"));
        assertThat(plan)
                .startsWith("# ")
                .contains(PROJECT, "src/Vault.sol", "Written invariants", "Last retest", "Zellic", "Halborn")
                .contains("Ada saw the tag", "https://example.org/tag", "Reads every line", "2026-11-02");
        app.go(Place.SCOPE);
        String scope =
                sitting.export(folder.resolve("scope.csv"), () -> app.robot().clickOn("#scope-export"));
        assertThat(scope.lines()).hasSize(2);
        assertThat(scope).contains("Name").contains("src/Vault.sol").contains("Contract");
    }

    private void compareAndChoose() {
        sitting.addCandidates("Zellic", "Halborn", "OtterSec");
        sitting.weigh("liquidity");
        sitting.rate("Security", "Zellic", 9, "Reads every line");
        sitting.rate("Security", "Halborn", 6, "Broad");
        sitting.rate("Costs", "OtterSec", 4, "Dear");
        sitting.answer("Sells the badge", "Halborn", "Raised");
        sitting.choose("zellic");
    }

    private void planTheAudit() {
        sitting.addDeliverable(DeliverableType.SPECIFICATION, "Written invariants");
        sitting.addRetest("Last retest", "2026-11-02", "2026-11-06");
        sitting.addContract("src/Vault.sol");
        sitting.tickWithEvidence(ITEM, "Ada saw the tag", "https://example.org/tag");
    }

    private Project project() {
        return app.snapshot().all(Project.class).stream()
                .filter(each -> each.name().equals(PROJECT))
                .findFirst()
                .orElseThrow();
    }

    private void assertSelection(Project project) {
        assertThat(app.snapshot().owned(Candidate.class, project.id()))
                .hasSize(3)
                .filteredOn(candidate -> candidate.status() == CandidateStatus.CHOSEN)
                .hasSize(1);
        assertThat(app.snapshot().owned(Candidate.class, project.id()).stream()
                        .flatMap(candidate -> app.snapshot().owned(Rating.class, candidate.id()).stream()))
                .extracting(Rating::score)
                .containsExactlyInAnyOrder(9, 6, 4);
        assertThat(app.snapshot().owned(Candidate.class, project.id()).stream()
                        .flatMap(candidate -> app.snapshot().owned(DiligenceAnswer.class, candidate.id()).stream()))
                .extracting(DiligenceAnswer::answer)
                .containsExactly(Answer.YES);
        assertThat(app.snapshot().owned(CriterionWeight.class, project.id())).isNotEmpty();
        assertThat(app.snapshot().owned(Engagement.class, project.id())).hasSize(1);
    }

    private void assertPlan(Project project) {
        assertThat(app.snapshot().owned(ScopeItem.class, project.id()))
                .extracting(ScopeItem::name)
                .containsExactly("src/Vault.sol");
        assertThat(sitting.inPlan(Deliverable.class, project))
                .extracting(Deliverable::title)
                .contains("Written invariants");
        assertThat(sitting.inPlan(RetestWindow.class, project))
                .filteredOn(window -> window.title().equals("Last retest"))
                .extracting(RetestWindow::opens)
                .containsExactly(LocalDate.of(2026, 11, 2));
        ChecklistEntry entry = app.snapshot().owned(ChecklistEntry.class, project.id()).stream()
                .filter(each -> each.state() == ItemState.DONE)
                .findFirst()
                .orElseThrow();
        assertThat(app.snapshot().owned(Evidence.class, entry.id()))
                .extracting(Evidence::kind)
                .containsExactlyInAnyOrder(EvidenceKind.STATEMENT, EvidenceKind.LINK);
    }
}
