package drydock.ui.wizard;

import drydock.domain.project.Stage;
import drydock.domain.workflow.NewProjectRequest;
import drydock.ui.base.Words;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.CurrencyField;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.MoneyField;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Where it is to go: launch, money, source, and how far it is already. Everything here may stay empty. */
final class GoalPage implements Page {
    private final NewProjectViewModel project;
    private final DateField launch;
    private final CurrencyField currency;
    private final MoneyField budget;
    private final MoneyField valueAtRisk;
    private final Form form = new Form();

    GoalPage(NewProjectViewModel project) {
        this.project = project;
        launch = new DateField(project.format(), day -> typed(d -> d.withWantedLaunch(day)))
                .whileTyping(day -> project.change(d -> d.withWantedLaunch(day)));
        launch.main().setId("wizard-launch");
        currency = new CurrencyField(code -> typed(d -> d.withCurrency(code)));
        currency.setId("wizard-currency");
        budget = new MoneyField(project.format(), amount -> typed(d -> d.withBudget(amount)));
        budget.main().setId("wizard-budget");
        valueAtRisk = new MoneyField(project.format(), amount -> typed(d -> d.withValueAtRisk(amount)));
        valueAtRisk.main().setId("wizard-value-at-risk");
        TextField repository = new TextField();
        repository.setId("wizard-repository");
        repository.setPromptText("https://… (optional)");
        repository.textProperty().bindBidirectional(project.repository());
        form.field(
                        "Wanted _launch",
                        launch,
                        "The day you wish to launch. The plan is counted back from it; leave it empty if you do not"
                                + " know.",
                        launch.error())
                .field("C_urrency", currency, "In which budget and value at risk are counted.", currency.error())
                .field("Bu_dget", budget, "What you can spend on the audit.", budget.error())
                .field(
                        "Value at r_isk",
                        valueAtRisk,
                        "What users could lose if something goes wrong: deposits, bridged assets, allowances.",
                        valueAtRisk.error())
                .field("_Repository", repository, "Where the source lies for everybody. Drydock only keeps the link.")
                .field(
                        "_Stage",
                        stage(),
                        "Research: finding out. Select auditor: comparing offers. Fix and retest: the audit runs. "
                                + "Monitor: live.");
    }

    @Override
    public String title() {
        return "Goal";
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show() {
        NewProjectRequest draft = project.draft().get();
        launch.show(draft.wantedLaunch());
        currency.show(draft.currency());
        budget.show(draft.budget(), draft.currency());
        valueAtRisk.show(draft.valueAtRisk(), draft.currency());
    }

    @Override
    public Node first() {
        return launch.main();
    }

    @Override
    public boolean complete() {
        launch.commit();
        currency.commit();
        budget.commit();
        valueAtRisk.commit();
        return Stream.of(launch.error(), currency.error(), budget.error(), valueAtRisk.error())
                .allMatch(error -> error.get().isEmpty());
    }

    private ChoiceField<Stage> stage() {
        ChoiceField<Stage> stage = new ChoiceField<>(
                List.of(Stage.values()), Words::of, chosen -> project.change(d -> d.withStage(chosen)));
        stage.setId("wizard-stage");
        stage.setPromptText("As it fits");
        return stage;
    }

    private CompletionStage<Boolean> typed(UnaryOperator<NewProjectRequest> change) {
        project.change(change);
        show();
        return CompletableFuture.completedFuture(true);
    }
}
