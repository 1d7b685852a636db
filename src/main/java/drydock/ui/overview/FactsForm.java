package drydock.ui.overview;

import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.CurrencyField;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.MoneyField;
import drydock.ui.control.NotSaved;
import drydock.ui.control.SavingText;
import drydock.ui.control.TagPicker;
import drydock.ui.control.WithButton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The facts of the project, each saved when its field is left. */
final class FactsForm {
    private static final String NEEDS =
            "It brings the checklist items of that stack, and Compare says which auditors know it.";

    private final FactsViewModel facts;
    private final Form form = new Form();
    /** How each field shows a project; the flag says that it is another one than before. */
    private final List<BiConsumer<Project, Boolean>> fields = new ArrayList<>();

    FactsForm(FactsViewModel facts) {
        this.facts = facts;
        Vocabulary words = facts.vocabulary();
        form.setId("project-facts");
        name();
        stage();
        tags(
                "_Kind",
                "kind of product",
                "What you build. The decision guide says who suits it.",
                words.useCases(),
                Project::useCases,
                Project::withUseCases);
        tags(
                "Ec_osystems",
                "ecosystems",
                "Where it runs. " + NEEDS,
                words.ecosystems(),
                Project::ecosystems,
                Project::withEcosystems);
        tags(
                "_Technologies",
                "technologies",
                "What it is made with. " + NEEDS,
                words.technologies(),
                Project::technologies,
                Project::withTechnologies);
        tags(
                "T_raits",
                "traits",
                "What is special about it. Each brings the checklist items that are about it.",
                words.traits(),
                Project::traits,
                Project::withTraits);
        launch();
        currency();
        money(
                "_Budget",
                "budget",
                "What the audit may cost. It is never exported to an auditor.",
                Project::budget,
                Project::withBudget);
        money(
                "Value at r_isk",
                "value at risk",
                facts.glossary().meaning("Value at risk"),
                Project::valueAtRisk,
                Project::withValueAtRisk);
        repository();
        folder();
        notes();
    }

    Node node() {
        return form;
    }

    void show(Project project) {
        boolean other = facts.show(project);
        if (other) {
            NotSaved.tell(form, facts.notifier());
        }
        fields.forEach(field -> field.accept(project, other));
    }

    private void name() {
        TextField text = new TextField();
        text.setId("project-name");
        SavingText saving = new SavingText(
                text,
                typed -> typed.isBlank() ? "A project needs a name." : "",
                typed -> facts.save("project name", p -> p.withName(typed.strip())));
        form.field("Na_me", text, saving.error());
        fields.add((project, other) -> saving.show(project.name(), other));
    }

    private void stage() {
        ChoiceField<Stage> choice = new ChoiceField<>(
                List.of(Stage.values()), Words::of, chosen -> facts.save("stage", p -> p.withStage(chosen)));
        choice.setId("project-stage");
        form.field("_Stage", choice, facts.glossary(), "Project");
        fields.add((project, other) -> choice.show(project.stage()));
    }

    private void tags(
            String label,
            String fact,
            String help,
            List<Term> terms,
            Function<Project, List<String>> read,
            BiFunction<Project, List<String>, Project> write) {
        TagPicker picker = new TagPicker(terms, keys -> facts.save(fact, p -> write.apply(p, keys)));
        picker.setId("project-" + fact.replace(' ', '-'));
        form.field(label, picker, help);
        fields.add((project, other) -> picker.show(read.apply(project)));
    }

    private void launch() {
        DateField field =
                new DateField(facts.format(), day -> facts.save("wanted launch", p -> p.withWantedLaunch(day)));
        field.main().setId("project-launch");
        form.field(
                "Wanted _launch",
                field,
                Bindings.createStringBinding(
                        () -> field.error().get().isEmpty()
                                ? facts.launchNote().get()
                                : field.error().get(),
                        field.error(),
                        facts.launchNote()));
        fields.add((project, other) -> field.show(project.wantedLaunch(), other));
    }

    private void currency() {
        CurrencyField field = new CurrencyField(code -> facts.save("currency", p -> p.withCurrency(code)));
        field.setId("project-currency");
        form.field("C_urrency", field, field.error());
        fields.add((project, other) -> field.show(project.currency(), other));
    }

    private void money(
            String label,
            String fact,
            String help,
            Function<Project, @Nullable BigDecimal> read,
            BiFunction<Project, @Nullable BigDecimal, Project> write) {
        MoneyField field = new MoneyField(facts.format(), amount -> facts.save(fact, p -> write.apply(p, amount)));
        field.main().setId("project-" + fact.replace(' ', '-'));
        form.field(label, field, help, field.error());
        fields.add((project, other) -> field.show(read.apply(project), project.currency(), other));
    }

    private void repository() {
        TextField text = new TextField();
        text.setId("project-repository");
        text.setPromptText("https://…");
        SavingText saving =
                SavingText.field(text, typed -> facts.save("repository", p -> p.withRepository(typed.strip())));
        Button open = Buttons.icon(
                Icon.OPEN, "Open the repository in the browser", () -> facts.openRepository(text.getText()));
        open.disableProperty().bind(text.textProperty().isEmpty());
        form.field("Repositor_y", new WithButton(text, open));
        fields.add((project, other) -> saving.show(project.repository(), other));
    }

    private void folder() {
        TextField text = new TextField();
        text.setId("project-folder");
        text.setPromptText("not said");
        SavingText saving = SavingText.field(text, facts::saveFolder);
        Button browse = Buttons.icon(
                Icon.FOLDER, "Choose the folder", () -> facts.chooseFolder().ifPresent(saving::showOther));
        form.field(
                "Fol_der here",
                new WithButton(text, browse),
                "Where the repository lies on this machine. It is remembered here, not in the workspace.",
                facts.folderProblem());
        fields.add((project, other) -> saving.show(facts.folder(), other));
    }

    private void notes() {
        TextArea text = new TextArea();
        text.setId("project-notes");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        SavingText saving = new SavingText(text, typed -> "", typed -> facts.save("notes", p -> p.withNotes(typed)));
        form.field("_Notes", text, saving.error());
        fields.add((project, other) -> saving.show(project.notes(), other));
    }
}
