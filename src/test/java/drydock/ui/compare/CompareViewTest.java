package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.ui.Harness;
import drydock.ui.SceneNodes;
import java.math.BigDecimal;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The main paths through the screen, as a person takes them, mostly by keyboard. */
class CompareViewTest extends CompareSitting {
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
}
