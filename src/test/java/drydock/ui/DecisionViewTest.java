package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.ComparableAudit;
import drydock.domain.selection.Decision;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.WeightFreeze;
import drydock.ui.base.Place;
import drydock.ui.control.ListTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From quotes to a decision, as a person does it with the sample project. */
final class DecisionViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-decision"));
        app.go(Place.DECISION);
        app.waitUntil("the draws are done", () -> app.shows("#verdict"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void saysHowSureItIsAndWhatIsExcluded() {
        assertThat(app.text("#verdict")).isNotBlank();
        assertThat(app.robot().lookup("Cannot win").tryQuery()).isPresent();
        picture("decision-ranking");
        tab(1);
        assertThat(app.shows("#cost-steps")).isTrue();
        picture("decision-quotes");
        tab(2);
        picture("decision-contact");
    }

    @Test
    void aMustHaveIsSwitchedOffForAReasonAndCanBeUndone() {
        fire("#must-within-budget");
        app.waitUntil("a reason is asked", () -> app.shows("#reason"));
        app.robot().clickOn("#reason").write("An investor pays");
        app.robot().clickOn("#reason-done");
        app.waitUntil(
                "it is kept", () -> !app.snapshot().all(MustHaveSwitch.class).isEmpty());
        app.settle();
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.waitUntil(
                "it is undone", () -> app.snapshot().all(MustHaveSwitch.class).isEmpty());
    }

    @Test
    void weightsAreSettledOnce() {
        fire("#settle-weights");
        app.waitUntil(
                "they are settled",
                () -> !app.snapshot().all(WeightFreeze.class).isEmpty());
    }

    @Test
    void aQuoteThatCameByMailIsTypedAndChecked() {
        tab(1);
        app.robot().clickOn("#add-quote");
        app.waitUntil("the form is shown", () -> app.shows("#quote-form"));
        picture("decision-quote-form");
        app.robot().clickOn("#quote-amount").write("123,000");
        app.robot().clickOn("#save-quote");
        app.settle();
        assertThat(app.robot()
                        .lookup("\"123,000\" can be read in two ways. Write 123000 or 123.0000.")
                        .tryQuery())
                .isPresent();
        app.robot().doubleClickOn("#quote-amount").push(KeyCode.CONTROL, KeyCode.A);
        app.robot().write("123000");
        app.robot().clickOn("#save-quote");
        PriceModel typed = new PriceModel.Fixed(new BigDecimal("123000"));
        app.waitUntil(
                "the quote is kept",
                () -> app.snapshot().all(Quote.class).stream()
                        .anyMatch(quote -> quote.price().equals(typed)));
    }

    @Test
    void aFormGoesOutAndComesBackThroughAPreview() throws Exception {
        Path form = folder.resolve("form.json");
        app.files().answer(form);
        app.robot().clickOn("#ask-for-quotes");
        app.waitUntil("the request is shown", () -> app.shows("#request-form"));
        picture("decision-request");
        Node save = app.robot().lookup("#save-form").query();
        app.onFx(() -> {
            ((MenuButton) save).getItems().get(5).fire();
            return null;
        });
        app.waitUntil("the form is written", () -> Files.exists(form));
        app.robot().push(KeyCode.ESCAPE);
        app.settle();

        ObjectMapper json = new ObjectMapper();
        ObjectNode root = (ObjectNode) json.readTree(form.toFile());
        ((ObjectNode) root.get("answers"))
                .put("model", "fixed")
                .put("currency", "USDC")
                .put("amount", 99000)
                .put("start", "soon");
        json.writeValue(form.toFile(), root);
        app.files().answer(form);
        app.robot().clickOn("#import-answer");
        app.waitUntil("the preview is shown", () -> app.shows("#answer-preview"));
        picture("decision-answer");
        assertThat(app.snapshot().all(Quote.class))
                .noneMatch(quote -> quote.price().headline().compareTo(new BigDecimal("99000")) == 0);
        app.robot().clickOn("#keep-answer");
        PriceModel answered = new PriceModel.Fixed(new BigDecimal("99000"));
        app.waitUntil(
                "the quote is kept",
                () -> app.snapshot().all(Quote.class).stream()
                        .anyMatch(quote -> quote.price().equals(answered)
                                && quote.candidate()
                                        .toString()
                                        .contains(root.get("form").asText())));
    }

    @Test
    void theSameQuestionIsLoggedForAll() {
        int before = app.snapshot().all(ContactEntry.class).size();
        tab(2);
        app.robot().clickOn("#log-question");
        app.waitUntil("the dialog is shown", () -> app.shows("#question"));
        app.robot().clickOn("#question").write("Who would lead?");
        app.robot().clickOn("#save-question");
        app.waitUntil("it is kept", () -> app.snapshot().all(ContactEntry.class).size() == before + 5);
    }

    @Test
    void choosingByAQuoteFillsThePlanInOneStepAndKeepsTheMemo() throws Exception {
        int before = app.snapshot().all(Engagement.class).size();
        tab(1);
        select("Trail of Bits");
        app.robot().clickOn("#accept-quote");
        app.waitUntil("a reason is asked", () -> app.shows("#reason"));
        app.robot().clickOn("#reason").write("A second pair of eyes");
        app.robot().clickOn("#reason-done");
        app.waitUntil(
                "the engagement is made",
                () -> app.snapshot().all(Engagement.class).size() == before + 1);
        Decision decision = app.snapshot().all(Decision.class).iterator().next();
        assertThat(decision.memo()).contains("Trail of Bits", "A second pair of eyes", "## Ranking");
        app.waitUntil("the plan is shown", () -> app.shows("#timeline") || app.shows("#plan"));

        app.go(Place.DECISION);
        Path memo = folder.resolve("memo.pdf");
        app.files().answer(memo);
        Node menu = app.robot().lookup("#memo").query();
        app.onFx(() -> {
            ((MenuButton) menu).getItems().getFirst().fire();
            return null;
        });
        app.waitUntil("the memo is written", () -> Files.exists(memo));
        assertThat(Files.readString(memo, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.waitUntil(
                "all of it is undone", () -> app.snapshot().all(Decision.class).isEmpty());
        assertThat(app.snapshot().all(Engagement.class)).hasSize(before);
    }

    @Test
    void whatIsMissingIsPricedForAllQuotes() {
        tab(1);
        app.robot().clickOn("#assumptions");
        app.waitUntil("the form is shown", () -> app.shows("#assumptions-form"));
        picture("decision-assumptions");
        app.robot().doubleClickOn("#assume-rounds").push(KeyCode.CONTROL, KeyCode.A);
        app.robot().write("3");
        app.robot().clickOn("#save-assumptions");
        app.waitUntil(
                "it is kept",
                () -> app.snapshot().all(CostAssumptions.class).stream().anyMatch(kept -> kept.retestRounds() == 3));
    }

    @Test
    void comparableAuditsAndPublicRulesAreTheUsersToSay() {
        tab(3);
        app.robot().clickOn("#add-comparable");
        app.waitUntil("the dialog is shown", () -> app.shows("#comparable-protocol"));
        app.robot().clickOn("#comparable-protocol").write("A lending market");
        app.robot().clickOn("#comparable-value").write("120m");
        app.robot().clickOn("#save-comparable");
        app.waitUntil(
                "it is kept",
                () -> app.snapshot().all(ComparableAudit.class).stream()
                        .anyMatch(audit -> audit.valueAtRisk() != null
                                && audit.valueAtRisk().compareTo(new BigDecimal("120000000")) == 0));
        picture("decision-record");
        tab(1);
        fire("#public-rules .check-box");
        app.waitUntil(
                "the rule is off",
                () -> app.snapshot().all(CostAssumptions.class).stream()
                        .anyMatch(kept -> kept.rulesOff().size() == 1));
        picture("decision-quotes");
    }

    private void tab(int index) {
        app.onFx(() -> {
            TabPane tabs = app.robot().lookup(".tab-pane").queryAs(TabPane.class);
            tabs.getSelectionModel().select(index);
            return null;
        });
        app.settle();
    }

    private void fire(String query) {
        Node node = app.robot().lookup(query).query();
        app.onFx(() -> {
            switch (node) {
                case ButtonBase button -> button.fire();
                default -> throw new IllegalStateException(node.toString());
            }
            return null;
        });
        app.settle();
    }

    private void select(String auditor) {
        TableView<?> table = app.robot().lookup("#quotes").queryAs(TableView.class);
        Quote quote = app.snapshot().all(Quote.class).stream()
                .filter(q -> app.get(
                                Auditor.class,
                                app.get(Candidate.class, q.candidate()).auditor())
                        .name()
                        .equals(auditor))
                .findFirst()
                .orElseThrow();
        app.onFx(() -> ((ListTable<?>) table).reveal(quote.id()));
        app.settle();
    }

    private void picture(String name) {
        app.resize(1024, 700);
        Harness.picture(app.stage().getScene(), name);
    }
}
