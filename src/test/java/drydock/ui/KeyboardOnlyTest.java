package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main path without a single click: Tab, arrows, mnemonics and the keys of the menus. */
final class KeyboardOnlyTest {
    private static final int MOST_TABS = 80;

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
    void wholeSittingNeedsNoMouse() throws Exception {
        mnemonic(KeyCode.S);
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        Set<Entity> start = sitting.everything();
        makeProject("Harbour Vaults");
        addCandidates();
        compare();
        plan();
        scope();
        checklist();

        Set<Entity> end = sitting.everything();
        place(KeyCode.DIGIT1);
        Deque<Set<Entity>> steps = sitting.undoTo(start);
        sitting.redo(steps);
        assertThat(sitting.everything()).isEqualTo(end);
        app.restart();
        assertThat(sitting.everything()).isEqualTo(end);
    }

    @Test
    void projectIsOpenedFromTheListOfHome() {
        mnemonic(KeyCode.S);
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        place(KeyCode.DIGIT1);
        tabTo("projects");
        app.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        app.settle();

        assertThat(app.shows("#go-overview")).isTrue();
        assertThat(sitting.current()).isEqualTo("Overview");
    }

    @Test
    void personIsAddedRenamedAndRemovedByKeys() {
        place(KeyCode.DIGIT3);
        mnemonic(KeyCode.A);
        app.robot().write("Ada").push(KeyCode.ENTER);
        app.settle();
        app.robot().push(KeyCode.F2).write("Ada Okafor").push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Ada Okafor");

        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).isEmpty();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(Person.class)).hasSize(1);
    }

    @Test
    void everyScreenOfAProjectHasAKeyAndItsMainListIsReachedByTab() {
        mnemonic(KeyCode.S);
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        Map<Place, String> lists = Map.of(
                Place.HOME, "projects",
                Place.AUDITORS, "auditors",
                Place.PEOPLE, "people",
                Place.SCOPE, "scope",
                Place.COMPARE, "compare-grid",
                Place.DECISION, "decision-tabs",
                Place.PLAN, "plan",
                Place.CHECKLIST, "checklist");
        for (Place place : Place.values()) {
            int at = List.of(Place.values()).indexOf(place);
            KeyCode digit = KeyCode.getKeyCode(String.valueOf((at + 1) % 10));
            if (at < 10) {
                place(digit);
            } else {
                app.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, digit);
                app.settle();
            }
            assertThat(sitting.current()).isEqualTo(place.title());
            if (lists.containsKey(place)) {
                tabTo(lists.get(place));
            }
        }
    }

    private void makeProject(String name) {
        app.robot().push(KeyCode.SHORTCUT, KeyCode.N).write(name).push(KeyCode.ENTER);
        app.robot().write("2026-12-01").push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);
        app.waitUntil(
                "the project is there",
                () -> of(Project.class).anyMatch(p -> p.name().equals(name)));
        app.settle();
        assertThat(sitting.current()).isEqualTo("Overview");
    }

    private void addCandidates() {
        place(KeyCode.DIGIT8);
        for (String auditor : List.of("Zellic", "Halborn", "OtterSec")) {
            mnemonic(KeyCode.A);
            assertThat(app.shows("#auditor-search"))
                    .as("Alt+A offers auditors on " + focus())
                    .isTrue();
            app.robot().write(auditor).push(KeyCode.ENTER);
            app.settle();
        }
        assertThat(mine(Candidate.class)).hasSize(3);
    }

    private void compare() {
        mnemonic(KeyCode.W);
        tabTo("weight-liquidity");
        app.robot().push(KeyCode.RIGHT);
        app.settle();
        assertThat(mine(CriterionWeight.class)).isNotEmpty();
        mnemonic(KeyCode.W);

        cell("Security", "Zellic");
        app.robot().write("9").push(KeyCode.TAB).write("Reads every line").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        app.settle();
        assertThat(of(Rating.class).filter(r -> r.reason().equals("Reads every line")))
                .extracting(Rating::score)
                .containsExactly(9);

        cell("Sells the badge", "Halborn");
        app.robot().push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.ENTER);
        app.settle();
        Candidate halborn = mine(Candidate.class).stream()
                .filter(c ->
                        !app.snapshot().owned(DiligenceAnswer.class, c.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(app.snapshot().owned(DiligenceAnswer.class, halborn.id()))
                .extracting(DiligenceAnswer::answer)
                .containsExactly(Answer.YES);

        cell("Status", "Zellic");
        app.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        app.settle();
        assertThat(mine(Candidate.class)).extracting(Candidate::status).contains(CandidateStatus.CHOSEN);
        assertThat(mine(Engagement.class)).hasSize(1);
        assertThat(sitting.current()).isEqualTo("Plan");
    }

    private void plan() {
        mnemonic(KeyCode.A);
        app.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        app.settle();
        app.robot()
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("Threats considered")
                .push(KeyCode.ENTER);
        app.settle();
        assertThat(mine(Deliverable.class)).extracting(Deliverable::title).contains("Threats considered");

        mnemonic(KeyCode.A);
        app.robot().push(KeyCode.UP).push(KeyCode.ENTER);
        app.settle();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("Last retest").push(KeyCode.ENTER);
        mnemonic(KeyCode.N);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("2026-11-02").push(KeyCode.TAB);
        app.settle();
        assertThat(mine(RetestWindow.class))
                .filteredOn(window -> window.title().equals("Last retest"))
                .extracting(RetestWindow::opens)
                .containsExactly(LocalDate.of(2026, 11, 2));
    }

    private void scope() {
        place(KeyCode.DIGIT7);
        mnemonic(KeyCode.A);
        app.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        app.settle();
        app.robot().write("src/Vault.sol").push(KeyCode.ENTER);
        app.settle();
        assertThat(mine(ScopeItem.class)).extracting(ScopeItem::name).containsExactly("src/Vault.sol");
        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(mine(ScopeItem.class)).isEmpty();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        app.settle();
        assertThat(mine(ScopeItem.class)).hasSize(1);
    }

    private void checklist() {
        app.robot()
                .push(KeyCode.SHORTCUT, KeyCode.K)
                .write("Pin the review to one commit")
                .push(KeyCode.ENTER);
        app.settle();
        assertThat(sitting.current()).isEqualTo("Checklist");
        app.robot().push(KeyCode.SPACE);
        app.settle();
        mnemonic(KeyCode.I);
        app.robot().push(KeyCode.UP).push(KeyCode.ENTER);
        app.robot().write("Ada saw the tag").push(KeyCode.ENTER);
        app.settle();
        ChecklistEntry done = mine(ChecklistEntry.class).stream()
                .filter(entry -> entry.state() == ItemState.DONE)
                .findFirst()
                .orElseThrow();
        assertThat(app.snapshot().owned(Evidence.class, done.id()))
                .extracting(Evidence::kind)
                .containsExactly(EvidenceKind.STATEMENT);
    }

    private String focus() {
        return sitting.current() + ": "
                + app.onFx(() -> String.valueOf(app.stage().getScene().getFocusOwner()));
    }

    /** Goes to the screen with this number. */
    private void place(KeyCode digit) {
        app.robot().push(KeyCode.SHORTCUT, digit);
        app.settle();
    }

    private void mnemonic(KeyCode letter) {
        app.robot().push(KeyCode.ALT, letter);
        app.settle();
    }

    /** Pushes Tab until the node of this id has the focus. */
    private void tabTo(String id) {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = app.onFx(() -> app.stage().getScene().getFocusOwner());
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            passed.add(String.valueOf(owner));
            app.robot().push(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id + ", only to\n" + String.join("\n", passed));
    }

    private void cell(String row, String auditor) {
        tabTo("compare-grid");
        sitting.walkToCell(row, auditor);
    }

    private <T extends Entity> Stream<T> of(Class<T> type) {
        return app.snapshot().all(type).stream();
    }

    /** What the project that is not the sample has of these. */
    private <T extends Entity> Collection<T> mine(Class<T> type) {
        Project project = of(Project.class).filter(p -> !p.sample()).findFirst().orElseThrow();
        return sitting.inPlan(type, project);
    }
}
