package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.ui.Bench;
import drydock.ui.Harness;
import drydock.ui.SceneNodes;
import drydock.ui.base.Frame;
import drydock.ui.base.Settings;
import drydock.ui.control.ChoiceField;
import drydock.ui.shell.Appearance;
import drydock.ui.shell.InWindowDialogs;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The main paths through the screen, as a person takes them, mostly by keyboard. */
class CompareViewTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Bench bench;
    private CompareView view;
    private Stage stage;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.hide();
            bench.close();
            return null;
        });
    }

    @Test
    void oneClickAddsWhatTheGuideNames() {
        open(CompareData.considering());
        robot.clickOn("Add OtterSec and Zellic");
        settle();
        assertThat(shows("#column-zellic")).isTrue();
        assertThat(shows("#column-ottersec")).isTrue();
    }

    @Test
    void auditorIsFoundByTypingAndAddedByEnter() {
        open(CompareData.considering("zellic"));
        robot.clickOn("Add auditors…");
        robot.write("halb").push(KeyCode.ENTER);
        settle();
        assertThat(shows("#column-halborn")).isTrue();
    }

    @Test
    void priceIsTypedWithoutTheMouse() {
        open(CompareData.considering("zellic", "ottersec"));
        go(Subject.Decision.PRICE, 0);
        robot.push(KeyCode.RIGHT).push(KeyCode.F2);
        robot.write("85k").push(KeyCode.ENTER);
        settle();
        assertThat(candidate("ottersec").price()).isEqualByComparingTo(new BigDecimal(85_000));
        assertThat(candidate("zellic").price()).isNull();
        assertThat(texts()).contains("85,000 USDC");
        assertThat(focused()).isInstanceOf(ListView.class);
    }

    @Test
    void whatCannotBeSavedStaysWithItsReasonAndEscapeDropsIt() {
        open(CompareData.considering("zellic"));
        go(Subject.Decision.DURATION, 0);
        robot.push(KeyCode.ENTER).write("a month").push(KeyCode.ENTER);
        settle();
        assertThat(texts()).contains("A whole number of days, from 1 to 999.");
        assertThat(((TextInputControl) robot.lookup("#cell-text").query()).getText())
                .isEqualTo("a month");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(layerIsOpen()).isFalse();
        assertThat(candidate("zellic").durationDays()).isNull();
    }

    @Test
    void textBeingTypedSurvivesAChangeElsewhereAndIsSavedByLeaving() {
        open(CompareData.considering("zellic"));
        go(Subject.Words.NOTES, 0);
        robot.push(KeyCode.ENTER).write("Knows our bridge");
        onFx(() -> new CompareEdits(bench.studio()).answer(candidate("zellic").id(), "pricing", Answer.YES, ""));
        settle();
        assertThat(((TextInputControl) robot.lookup("#cell-text").query()).getText())
                .isEqualTo("Knows our bridge");
        robot.clickOn("#verdict");
        settle();
        assertThat(candidate("zellic").notes()).isEqualTo("Knows our bridge");
    }

    @Test
    void ratingsAndWeightsMoveTheTotal() {
        open(CompareData.considering("zellic", "ottersec"));
        go(new Subject.CriterionOf("liquidity"), 0);
        robot.push(KeyCode.ENTER).write("8").push(KeyCode.ENTER);
        settle();
        assertThat(bench.snapshot().all(Rating.class)).extracting(Rating::score).containsExactly(8);
        go(Subject.Decision.TOTAL, 0);
        // rated 30 x 8 = 240; facts say security 6 to 10, coverage 10 and costs 0 to 7, the rest is open:
        // 240 + 25 x 6 + 15 x 10 = 540 to 240 + 25 x 10 + 15 x 10 + 15 x 7 + 10 x 10 + 5 x 10 = 895
        assertThat(texts()).contains("5.4–9", "4 not known exactly");
        robot.clickOn("#weights");
        settle();
        onFx(() -> {
            robot.lookup("#weight-liquidity").query().requestFocus();
            return null;
        });
        robot.push(KeyCode.RIGHT);
        settle();
        assertThat(bench.snapshot().all(CriterionWeight.class))
                .extracting(CriterionWeight::weight)
                .contains(35)
                .satisfies(weights -> assertThat(
                                weights.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
    }

    @Test
    void weightsAreFoundByQuestions() {
        open(CompareData.considering("zellic", "ottersec"));
        robot.clickOn("#weights");
        robot.clickOn("#swing-weights");
        settle();
        assertThat(shows("#swing")).isTrue();
        onFx(() -> {
            ChoiceField<?> most = robot.lookup("#swing-most").queryAs(ChoiceField.class);
            most.getSelectionModel().select(1);
            return null;
        });
        settle();
        robot.clickOn("#swing-use");
        settle();
        // 100 for Security and 50 for each of the five others: 350, so 28.6 and 14.3 per cent
        assertThat(bench.snapshot().all(CriterionWeight.class))
                .extracting(CriterionWeight::weight)
                .containsExactlyInAnyOrder(29, 15, 14, 14, 14, 14);
    }

    @Test
    void raisedFlagMarksTheColumnAndChoosingAsksForAReason() {
        open(CompareData.considering("zellic", "ottersec"));
        go(new Subject.RedFlagOf("rubber-stamp"), 0);
        robot.push(KeyCode.ENTER).push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.ENTER);
        settle();
        assertThat(bench.snapshot().all(DiligenceAnswer.class))
                .extracting(DiligenceAnswer::answer)
                .containsExactly(Answer.YES);
        assertThat(texts()).contains("Red flag");

        choose("zellic");
        assertThat(shows("#choose-reason")).isTrue();
        assertThat(bench.snapshot().all(Engagement.class)).isEmpty();
        robot.clickOn("#choose-reason").write("Cleared up").clickOn("#choose-anyway");
        settle();
        assertThat(bench.snapshot().all(Engagement.class))
                .extracting(Engagement::notes)
                .containsExactly("Chosen although red flags are raised (Sells the badge): Cleared up");
        assertThat(bench.wentTo()).containsExactly("PLAN");
    }

    @Test
    void choosingIsOneStepThatUndoTakesBack() {
        open(CompareData.considering("zellic", "ottersec"));
        choose("ottersec");
        assertThat(candidate("ottersec").status()).isEqualTo(CandidateStatus.CHOSEN);
        assertThat(bench.snapshot().all(Engagement.class)).hasSize(1);
        onFx(() -> bench.session().undo());
        settle();
        assertThat(candidate("ottersec").status()).isEqualTo(CandidateStatus.CONSIDERING);
        assertThat(bench.snapshot().all(Engagement.class)).isEmpty();
    }

    @Test
    void columnsAreMovedByKeyAndTheCurrentOneStaysCurrent() {
        open(CompareData.considering("zellic", "ottersec"));
        go(Subject.Decision.STATUS, 0);
        robot.press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(candidate("zellic").position()).isEqualTo(1);
        assertThat(candidate("ottersec").position()).isEqualTo(0);
    }

    @Test
    void onlyDifferencesHidesRowsAndArrowsCloseSections() {
        open(CompareData.considering("zellic", "ottersec"));
        int all = rows();
        robot.clickOn("#only-differences");
        settle();
        assertThat(rows()).isLessThan(all);
        robot.clickOn("#only-differences");
        go(Section.DECISION, 0);
        robot.push(KeyCode.LEFT);
        settle();
        assertThat(rows()).isEqualTo(all - 8);
    }

    @Test
    void everyControlHasANameAlsoInAnOpenedCell() {
        open(CompareData.busy());
        for (Subject subject : new Subject[] {
            Subject.Decision.STATUS,
            Subject.Decision.CONTACT,
            Subject.Decision.PRICE,
            Subject.Decision.EARLIEST_START,
            Subject.Profile.WEBSITE,
            new Subject.CriterionOf("costs"),
            new Subject.QuestionOf("pricing"),
            Subject.Words.NOTES
        }) {
            go(subject, 0);
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(layerIsOpen()).as(subject.toString()).isTrue();
            assertThat(onFx(() -> SceneNodes.withoutName(stage.getScene().getRoot())))
                    .as(subject.toString())
                    .isEmpty();
            assertThat(onFx(() -> SceneNodes.collidingMnemonics(stage.getScene().getRoot())))
                    .as(subject.toString())
                    .isEmpty();
            Harness.picture(
                    stage.getScene(),
                    "compare-editor-"
                            + subject.toString().replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT));
            robot.push(KeyCode.ESCAPE);
            settle();
        }
    }

    private void open(Snapshot data) {
        onFx(() -> {
            StackPane behind = new StackPane();
            InWindowDialogs dialogs = new InWindowDialogs(behind);
            bench = new Bench(folder, data, dialogs);
            view = new CompareView(bench.studio());
            behind.getChildren().add(view.node());
            behind.getStyleClass().add("content");
            Scene scene = new Scene(new StackPane(behind, dialogs.layer()), 990, 900);
            new Appearance(Settings.Theme.LIGHT).dress(scene);
            bench.session().snapshot().addListener((p, before, now) -> render());
            render();
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
        settle();
    }

    private void render() {
        view.render(new Frame(
                bench.snapshot(), CompareData.PROJECT.id(), bench.studio().today()));
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            bench.settle();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void go(Object row, int column) {
        onFx(() -> {
            grid().reveal(row, column);
            grid().focusRows();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String auditor) {
        Node head = robot.lookup("#column-" + auditor).query();
        robot.clickOn(robot.from(head).lookup("Choose").<Node>query());
        settle();
    }

    private CompareGrid grid() {
        return (CompareGrid) robot.lookup("#compare-grid").query().getParent();
    }

    private int rows() {
        return ((ListView<?>) robot.lookup("#compare-grid").query()).getItems().size();
    }

    private Candidate candidate(String auditor) {
        return CompareData.candidate(bench.snapshot(), auditor);
    }

    private boolean shows(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private boolean layerIsOpen() {
        return robot.lookup("#cell-editor").query().getParent().isVisible();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private Stream<String> texts() {
        Set<Label> labels = robot.lookup(".label").queryAllAs(Label.class);
        return labels.stream().filter(Label::isVisible).map(Label::getText);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
