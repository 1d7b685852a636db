package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.PlanRow;
import drydock.ui.base.Notifier;
import drydock.ui.base.Studio;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.NotSaved;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected line as a form, with what is impossible about it on top. */
final class PlanDetail extends StackPane {
    private final Notifier notifier;
    private final PlanForm milestone;
    private final PlanForm deliverable;
    private final PlanForm retest;
    private final Label problems = new Label(null, Icon.WARNING.node());
    private final VBox content = new VBox(12);
    private @Nullable Id<?> shown;
    private final ScrollPane scroll = new ScrollPane(content);
    private final Node nothing = new EmptyState(
            Icon.PLAN,
            "Nothing selected",
            "Select one line to see and change all of it; Delete removes the selected ones.");

    PlanDetail(PlanViewModel plan, Studio studio) {
        notifier = studio.desktop().notifier();
        milestone = new MilestoneForm(plan, studio);
        deliverable = new DeliverableForm(plan, studio);
        retest = new RetestForm(plan, studio);
        problems.setId("plan-problems");
        problems.getStyleClass().add("plan-problems");
        problems.setWrapText(true);
        problems.setMinHeight(USE_PREF_SIZE);
        problems.managedProperty().bind(problems.visibleProperty());
        content.getStyleClass().add("plan-detail");
        scroll.setFitToWidth(true);
        getChildren().addAll(nothing, scroll);
        show(List.of(), List.of());
    }

    void show(List<PlanLine> selected, List<Engagement> engagements) {
        boolean one = selected.size() == 1;
        scroll.setVisible(one);
        nothing.setVisible(!one);
        Id<?> next = one ? selected.getFirst().id() : null;
        if (!Objects.equals(shown, next)) {
            List.of(milestone, deliverable, retest).forEach(PlanForm::commit);
            if (next != null) {
                NotSaved.tell(content, notifier);
            }
        }
        if (next == null) {
            return;
        }
        shown = next;
        PlanLine line = selected.getFirst();
        PlanForm form = form(line.row());
        problems.setText(String.join("\n", line.problems()));
        problems.setVisible(!line.problems().isEmpty());
        if (!content.getChildren().contains(form.node())) {
            content.getChildren().setAll(problems, form.node());
        }
        form.show(line.row(), engagements);
    }

    /** Puts the focus into the first field. */
    void focus() {
        lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Puts the focus into a field of the line that is shown: one of the plan's columns, such as {@code closes}. */
    void focus(String field) {
        applyCss();
        for (String kind : List.of("milestone-", "deliverable-", "retest-")) {
            Node control = content.lookup("#" + kind + field);
            if (control != null) {
                control.requestFocus();
                return;
            }
        }
        focus();
    }

    private PlanForm form(PlanRow row) {
        return switch (row) {
            case PlanRow.Point ignored -> milestone;
            case PlanRow.Delivery ignored -> deliverable;
            case PlanRow.Retest ignored -> retest;
        };
    }
}
