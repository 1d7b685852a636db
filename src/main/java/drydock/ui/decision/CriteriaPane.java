package drydock.ui.decision;

import atlantafx.base.controls.Spacer;
import drydock.decision.Weights;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** By which criteria the project compares: the guide's, or a profile of its own with what each score means. */
final class CriteriaPane extends BorderPane {
    private final Studio studio;
    private final ListTable<CriterionRow> table;
    private final CriterionForm form;
    private final HBox choice = new HBox();
    private final Button rename = Buttons.plain("_Rename…", () -> own(this::rename));
    private final Button remove = Buttons.plain("Remove pr_ofile", () -> own(profile -> edits().remove(profile)));
    private final Button add = Buttons.plain("A_dd criterion…", () -> own(this::addCriterion));
    private @Nullable Standing shown;
    private boolean showing;

    CriteriaPane(Studio studio) {
        this.studio = studio;
        form = new CriterionForm(studio);
        table = table();
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> {
            if (!showing) {
                showForm(now);
            }
        });
        SplitPane split = new SplitPane(table, form);
        split.setDividerPositions(0.36);
        SplitPane.setResizableWithParent(table, false);
        setTop(bar());
        setCenter(split);
    }

    void show(Standing standing) {
        shown = standing;
        Optional<CriterionProfile> own = inUse(standing);
        choice.getChildren().setAll(choice(standing, own));
        List.of(rename, remove, add).forEach(button -> button.setDisable(own.isEmpty()));
        Weights weights = weights(standing);
        showing = true; // the table takes its selection away for a moment while a row is replaced
        table.show(standing.model().guide().criteria().stream()
                .map(criterion -> new CriterionRow(criterion, weights.of(criterion.key())))
                .toList());
        table.selectSomething();
        showing = false;
        showForm(table.selected().stream().findFirst().orElse(null));
    }

    private Node bar() {
        Label name = new Label("Compare by");
        choice.setAlignment(Pos.CENTER_LEFT);
        Button fresh = Buttons.plain("Ne_w profile…", this::newProfile);
        fresh.setId("new-profile");
        add.setId("add-criterion");
        rename.setId("rename-profile");
        remove.setId("remove-profile");
        HBox bar = new HBox(8, name, choice, fresh, rename, remove, new Spacer(), add);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("decision-bar");
        return bar;
    }

    /** Empty stands for the guide's criteria. */
    private ChoiceField<Optional<CriterionProfile>> choice(Standing standing, Optional<CriterionProfile> own) {
        List<Optional<CriterionProfile>> all = new ArrayList<>(List.of(Optional.empty()));
        standing.snapshot().owned(CriterionProfile.class, project(standing).id()).stream()
                .sorted(Comparator.comparing(CriterionProfile::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(profile -> profile.id().value()))
                .forEach(profile -> all.add(Optional.of(profile)));
        ChoiceField<Optional<CriterionProfile>> field = new ChoiceField<>(
                all,
                profile -> profile.map(CriterionProfile::name).orElse("The guide's criteria"),
                chosen -> edits().use(chosen, this::again));
        field.show(own);
        field.setId("profile");
        field.setAccessibleText("Compare by");
        field.setPrefWidth(184);
        return field;
    }

    private ListTable<CriterionRow> table() {
        return new ListTable<CriterionRow>(
                        "criteria",
                        "Criteria",
                        CriterionRow::key,
                        List.of(
                                Column.<CriterionRow>text(
                                        "name",
                                        "Criterion",
                                        180,
                                        row -> row.criterion().name()),
                                Column.value(
                                                "weight",
                                                "Weight",
                                                80,
                                                CriterionRow::weight,
                                                row -> studio.format().number(row.weight()))
                                        .atRight()),
                        studio.preferences())
                .onOpen(row -> form.focusName())
                .onDelete(rows -> own(profile -> edits().removeCriteria(
                                profile, rows.stream().map(CriterionRow::key).toList())))
                .whenEmpty(new EmptyState(
                        Icon.DECISION,
                        "No criteria yet",
                        "Add what matters to you in an auditor, with what a 0, a 5 and a 10 look like.",
                        Buttons.plain("Add criterion…", () -> own(this::addCriterion))));
    }

    private void showForm(@Nullable CriterionRow row) {
        Standing standing = shown;
        if (standing != null) {
            form.show(edits(), row, weights(standing), inUse(standing).isPresent());
        }
    }

    private void newProfile() {
        if (shown != null) {
            NewProfile.ask(studio, project(shown), edits());
        }
    }

    private void rename(CriterionProfile profile) {
        NameDialog.ask(studio, "Rename criteria", "_Name", profile.name(), name -> edits().rename(profile, name));
    }

    private void addCriterion(CriterionProfile profile) {
        NameDialog.ask(studio, "Add criterion", "_Name", "", name -> edits().addCriterion(profile, name));
    }

    /** Shows what holds, as where a change was not made after all. */
    private void again() {
        if (shown != null) {
            show(shown);
        }
    }

    private void own(Consumer<CriterionProfile> action) {
        if (shown != null) {
            edits().inUse().ifPresent(action);
        }
    }

    private CriteriaEdits edits() {
        return new CriteriaEdits(studio, project(Objects.requireNonNull(shown, "nothing is shown")));
    }

    private static Project project(Standing standing) {
        return standing.model().project();
    }

    private Weights weights(Standing standing) {
        Id<Project> id = project(standing).id();
        return Weights.of(standing.snapshot(), id, studio.bundle().selection());
    }

    private static Optional<CriterionProfile> inUse(Standing standing) {
        return CriterionProfile.inUse(standing.snapshot(), project(standing).id());
    }
}
