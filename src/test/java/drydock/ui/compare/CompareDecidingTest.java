package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.decision.CriteriaEditing;
import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.MustHave;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.ui.control.ChoiceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weights, ratings and choosing, as a person does them. */
class CompareDecidingTest extends CompareSitting {
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
        assertThat(shows("#reason")).isTrue();
        assertThat(bench.snapshot().all(Engagement.class)).isEmpty();
        robot.clickOn("#reason").write("Cleared up").clickOn("#reason-done");
        settle();
        assertThat(bench.snapshot().all(Engagement.class))
                .extracting(Engagement::notes)
                .containsExactly("Chosen all the same: Cleared up\nWhat spoke against it: Red flag: Sells the badge.");
        assertThat(bench.snapshot().all(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo("Cleared up");
            assertThat(decision.memo()).contains("Decided on 2026-06-01: Zellic.", "Cleared up", "## Ranking");
        });
        assertThat(bench.wentTo()).containsExactly("PLAN");
    }

    /** Red flags are in the test above. */
    @ParameterizedTest
    @EnumSource(names = {"CHAIN_COVERED", "STARTS_IN_TIME", "WITHIN_BUDGET"})
    void oneWithoutAQuoteThatBreaksAMustHaveIsChosenForAReasonUnlessThatIsSwitchedOff(MustHave rule) {
        Snapshot data = CompareData.considering("zellic", "ottersec");
        Candidate zellic = CompareData.candidate(data, "zellic");
        Project project = CompareData.PROJECT
                .withWantedLaunch(LocalDate.of(2026, 9, 1))
                .withBudget(new BigDecimal(100_000))
                .withCurrency("USDC");
        List<Entity> broken = List.of(
                project,
                switch (rule) {
                    case CHAIN_COVERED ->
                        new DiligenceAnswer(new Id<>(900), zellic.id(), "chain-coverage", Answer.NO, "");
                    case STARTS_IN_TIME -> zellic.withEarliestStart(LocalDate.of(2026, 9, 2));
                    default -> zellic.withPrice(new BigDecimal(100_001)).withCurrency("USDC");
                });
        Snapshot excluded = TestRecords.after(data, Command.put("Break it", broken));
        open(excluded);
        choose("zellic");
        assertThat(texts())
                .anyMatch(text -> text.startsWith(
                        switch (rule) {
                            case CHAIN_COVERED -> "Does not cover the project's chains";
                            case STARTS_IN_TIME -> "Starts Sep 2, 2026, after the launch on Sep 1, 2026.";
                            default -> "Costs at least 100,001 USDC, 1 USDC over the budget.";
                        }));
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(bench.snapshot().all(Engagement.class)).isEmpty();

        onFx(() -> bench.session()
                .perform(Command.put("Off", new MustHaveSwitch(new Id<>(901), project.id(), rule, "We may"))));
        settle();
        choose("zellic");
        assertThat(shows("#reason")).isFalse();
        assertThat(bench.snapshot().all(Engagement.class)).hasSize(1);
    }

    @Test
    void aSixthRaterIsToldAndWhatWasTypedStays() {
        Snapshot data = CompareData.considering("zellic", "ottersec");
        Candidate zellic = CompareData.candidate(data, "zellic");
        List<Entity> five = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            five.add(new Person(new Id<>(700 + i), "Rater " + i, "", ""));
            five.add(new Rating(new Id<>(800 + i), zellic.id(), "liquidity", new Id<>(700 + i), i * 2 - 1, ""));
        }
        open(TestRecords.after(data, Command.put("Five", five)));
        go(new Subject.CriterionOf("liquidity"), 0);
        // 1 to 9; the mean of 1, 3, 5, 7 and 9 is 5
        assertThat(texts()).contains("1–9").anyMatch(text -> text.startsWith("5 raters, mean 5"));
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(texts()).contains("Rated by 5 others. You see their ratings once you gave yours.");
        robot.write("8").push(KeyCode.ENTER);
        settle();
        assertThat(texts()).anyMatch(text -> text.startsWith("Five people rate already"));
        assertThat(((TextInputControl) robot.lookup("#rating-score").query()).getText())
                .isEqualTo("8");
        assertThat(bench.snapshot().all(Rating.class)).hasSize(5);
    }

    @Test
    void slidersAndRowsAreThoseOfTheProjectsOwnCriteria() {
        Snapshot data = CompareData.considering("zellic", "ottersec");
        Snapshot own = TestRecords.after(
                data,
                CriteriaEditing.add(
                        data,
                        CompareData.PROJECT.id(),
                        "Ours",
                        List.of(
                                new Criterion("own-1", "Speed", 60, "", Anchors.NONE, CriterionProfile.OWN),
                                new Criterion("own-2", "Trust", 40, "", Anchors.NONE, CriterionProfile.OWN)),
                        Ids.from(new Random(3))));
        open(own);
        robot.clickOn("#weights");
        go(new Subject.CriterionOf("own-1"), 0);
        settle();
        assertThat(shows("#weight-liquidity")).isFalse();
        assertThat(texts()).contains("Speed, 60\u00a0%", "Trust, 40\u00a0%").doesNotContain("Liquidity, 30\u00a0%");
        onFx(() -> {
            robot.lookup("#weight-own-1").query().requestFocus();
            return null;
        });
        robot.push(KeyCode.LEFT);
        settle();
        assertThat(CriterionProfile.inUse(bench.snapshot(), CompareData.PROJECT.id())
                        .orElseThrow()
                        .criteria())
                .extracting(Criterion::weight)
                .containsExactly(55, 45);
        assertThat(bench.snapshot().all(CriterionWeight.class)).isEmpty();
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
}
