package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.selection.Candidate;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to a project of one's own: Home, the wizard and the Overview. */
final class ProjectsTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void firstStartOffersTheSampleAndSaysWhereTheDataLies() {
        assertThat(text("#where-data-lies"))
                .contains(folder.resolve("test.drydock").toString())
                .contains("Nothing leaves this machine");
        app.robot().clickOn("#welcome-open-sample");
        waitForProjects(1);

        assertThat(text("#figure-blockers .label")).isNotEqualTo("0");
        app.robot().clickOn("#go-home");
        assertThat(app.shows("#remove-sample")).isTrue();
        app.robot().clickOn("#remove-sample");
        waitForProjects(0);
        app.waitUntil("the welcome is back", () -> app.shows("#welcome"));
    }

    @Test
    void theWizardMakesAPlannedProjectByKeyboardInOneUndoStep() {
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Tide Swap");
        app.robot().push(KeyCode.TAB).push(KeyCode.SPACE);
        app.waitUntil("the kinds of product are listed", () -> app.shows("#wizard-use-cases-list"));
        app.robot().push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        focus("#wizard-name");
        app.robot().push(KeyCode.ENTER);
        app.robot().write("2026-07-20").push(KeyCode.ENTER);
        assertThat(text("#wizard-statement")).contains("cannot be met").contains("“Contact auditors”");
        app.robot().clickOn("#wizard-use-nearest");
        assertThat(text("#wizard-statement")).contains("can be met");
        assertThat(text("#wizard-checklist")).contains("checklist items apply");
        app.robot().clickOn("#wizard-next");
        app.robot().clickOn("#suggest-sigma-prime");
        app.robot().clickOn("#wizard-create");
        waitForProjects(1);

        Project project = project();
        assertThat(project.name()).isEqualTo("Tide Swap");
        assertThat(project.stage()).isEqualTo(Stage.SELECT);
        assertThat(project.wantedLaunch()).isAfter(LocalDate.of(2026, 7, 20));
        assertThat(app.snapshot().owned(Candidate.class, project.id())).hasSize(1);
        assertThat(app.snapshot().owned(Milestone.class, project.id()))
                .filteredOn(milestone -> milestone.kind() == MilestoneKind.LAUNCH)
                .extracting(Milestone::date)
                .containsExactly(project.wantedLaunch());
        app.waitUntil("the overview is shown", () -> app.shows("#project-facts"));

        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        waitForProjects(0);
        assertThat(app.snapshot().all(Milestone.class)).isEmpty();
    }

    @Test
    void goingBackLosesNothingAndEscapeAsksOnlyIfSomethingWasTyped() {
        app.robot().push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.ESCAPE);
        assertThat(app.shows("#wizard-name")).isFalse();

        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Tide Swap").push(KeyCode.ENTER);
        app.robot().write("next week");
        app.robot().clickOn("#wizard-next");
        assertThat(app.shows("#wizard-launch"))
                .as("what cannot be read holds one on the page")
                .isTrue();
        app.robot().clickOn("#wizard-back");
        assertThat(text("#wizard-name")).isEqualTo("Tide Swap");
        app.robot().clickOn("#wizard-next");
        assertThat(text("#wizard-launch")).isEqualTo("next week");

        app.robot().clickOn("#wizard-back").push(KeyCode.ESCAPE);
        assertThat(app.shows("#confirm")).isTrue();
        app.robot().clickOn("#confirm");
        app.waitUntil("the wizard is closed", () -> !app.shows("#wizard-name"));
    }

    @Test
    void factsAreSavedWhenTheirFieldIsLeft() {
        makeProject("Tide Swap");
        replace("#project-value-at-risk", "1.5m");
        replace("#project-launch", "2026-09-01");
        replace("#project-repository", "https://git.example/tide");
        app.settle();

        assertThat(project().valueAtRisk()).isEqualByComparingTo(new BigDecimal("1500000"));
        assertThat(project().wantedLaunch()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(project().repository()).isEqualTo("https://git.example/tide");
        assertThat(text("#project-value-at-risk")).isEqualTo("1,500,000");

        replace("#project-budget", "a lot");
        app.settle();
        assertThat(project().budget()).isNull();
        assertThat(text("#project-budget")).as("what could not be read stays").isEqualTo("a lot");
    }

    @Test
    void projectsAreDuplicatedArchivedAndDeletedByKeyboardAndUndone() {
        makeProject("Tide Swap");
        app.robot().clickOn("#go-home");
        focus("#projects");
        app.robot().push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.D);
        waitForProjects(2);
        app.robot().clickOn("#go-home");
        focus("#projects");
        app.robot().push(KeyCode.HOME).push(KeyCode.A);
        app.settle();
        assertThat(archived()).as("a bare letter does nothing").isEmpty();
        app.robot().clickOn("#home-archive");
        app.waitUntil("one is archived", () -> archived().size() == 1);
        focus("#projects");
        app.robot().push(KeyCode.HOME).push(KeyCode.DELETE);
        waitForProjects(1);
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        waitForProjects(2);
        focus("#projects");
        app.robot().push(KeyCode.HOME).push(KeyCode.ENTER);
        app.waitUntil("the project is open", () -> app.shows("#project-facts"));
    }

    @Test
    void aClickSelectsAProjectAndADoubleClickOpensIt() {
        makeProject("Tide Swap");
        app.robot().clickOn("#go-home").clickOn(".project-card");
        app.settle();
        assertThat(app.shows("#project-facts")).isFalse();

        app.robot().doubleClickOn(".project-card");
        app.waitUntil("the project is open", () -> app.shows("#project-facts"));
    }

    @Test
    void aProjectIsRenamedInItsCard() {
        makeProject("Tide Swap");
        app.robot().clickOn("#go-home").clickOn(".project-card");
        app.settle();
        app.robot().push(KeyCode.F2).write("Given up").push(KeyCode.ESCAPE);
        app.settle();
        assertThat(app.snapshot().all(Project.class)).extracting(Project::name).containsExactly("Tide Swap");

        app.robot().push(KeyCode.F2).write("Ebb Swap").push(KeyCode.ENTER);
        app.settle();
        assertThat(app.snapshot().all(Project.class)).extracting(Project::name).containsExactly("Ebb Swap");
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(Project.class)).extracting(Project::name).containsExactly("Tide Swap");
    }

    @Test
    void projectsAreExportedAndSeveralAreDeletedInOneStep() throws Exception {
        makeProject("Tide Swap");
        makeProject("Harbour");
        app.robot().clickOn("#go-home");
        Path csv = folder.resolve("projects.csv");
        app.files().answer(csv);
        app.robot().clickOn("#home-export");
        app.waitUntil("the file is there", () -> Files.exists(csv));
        assertThat(csv).content().contains("Tide Swap,Research").contains("Harbour,");

        focus("#projects");
        app.robot().push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        waitForProjects(0);
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        waitForProjects(2);
    }

    @Test
    void everythingHasANameAndItsOwnMnemonic() {
        makeProject("Tide Swap");
        for (String place : new String[] {"#go-overview", "#go-scope", "#go-home"}) {
            app.robot().clickOn(place);
            assertAccessible(place);
        }
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Another");
        for (int page = 0; page < 4; page++) {
            assertAccessible("page " + page);
            if (page < 3) {
                app.robot().clickOn("#wizard-next");
            }
        }
    }

    private void assertAccessible(String where) {
        app.settle();
        Node root = app.stage().getScene().getRoot();
        assertThat(SceneNodes.withoutName(root)).as(where).isEmpty();
        assertThat(SceneNodes.collidingMnemonics(root)).as(where).isEmpty();
    }

    private void makeProject(String name) {
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write(name);
        app.robot().clickOn("#wizard-create");
        app.waitUntil("the overview is shown", () -> app.shows("#project-facts"));
        app.settle();
    }

    private void replace(String field, String text) {
        focus(field);
        app.robot().push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private void focus(String query) {
        app.onFx(() -> {
            app.robot().lookup(query).query().requestFocus();
            return null;
        });
    }

    private String text(String query) {
        Node node = app.robot().lookup(query).query();
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    private Project project() {
        return app.snapshot().all(Project.class).iterator().next();
    }

    private List<Project> archived() {
        return app.snapshot().all(Project.class).stream()
                .filter(Project::archived)
                .toList();
    }

    private void waitForProjects(int count) {
        app.waitUntil(
                count + " projects", () -> app.snapshot().all(Project.class).size() == count);
        app.settle();
    }
}
