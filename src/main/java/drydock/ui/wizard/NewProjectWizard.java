package drydock.ui.wizard;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The dialog that makes a project: four pages with back and next; only the name must be given. */
public final class NewProjectWizard {
    private static final String TITLE = "New project";
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");

    private final NewProjectViewModel project;
    private final Dialogs dialogs;
    private final List<Page> pages;
    private final List<Label> steps = new ArrayList<>();
    private final ScrollPane content = new ScrollPane();
    private final BorderPane root = new BorderPane(content);
    private final Button back = Buttons.plain("_Back", () -> turn(-1));
    private final Button next = Buttons.primary("_Next", () -> turn(1));
    private final Button create = Buttons.plain("_Create project", this::create);
    private int at;

    private NewProjectWizard(Studio studio) {
        project = new NewProjectViewModel(studio, "USD");
        dialogs = studio.desktop().dialogs();
        pages = List.of(
                new ProductPage(project), new GoalPage(project), new PlanPage(project), new CandidatesPage(project));
        root.getStyleClass().add("wizard");
        content.setFitToWidth(true);
        content.getStyleClass().add(Styles.DENSE);
        content.setFocusTraversable(false);
        root.setTop(stepRow());
        root.setBottom(buttons());
        show();
    }

    /** Opens the wizard over the window. */
    public static void open(Studio studio) {
        NewProjectWizard wizard = new NewProjectWizard(studio);
        wizard.dialogs.showForm(TITLE, wizard.root, wizard.project::isTouched);
        wizard.pages.getFirst().first().requestFocus();
    }

    private Node stepRow() {
        HBox row = new HBox(24);
        row.getStyleClass().add("wizard-steps");
        for (int i = 0; i < pages.size(); i++) {
            Label step = new Label((i + 1) + "  " + pages.get(i).title());
            steps.add(step);
            row.getChildren().add(step);
        }
        return row;
    }

    private Node buttons() {
        back.setId("wizard-back");
        next.setId("wizard-next");
        create.setId("wizard-create");
        Button cancel = Buttons.plain("Cancel", dialogs::dismiss);
        cancel.setId("wizard-cancel");
        create.disableProperty().bind(project.creating());
        HBox row = new HBox(8, cancel, new Spacer(), back, next, create);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("wizard-buttons");
        return row;
    }

    private void turn(int by) {
        // going back never stops at what cannot be read: it is still there when one comes forward again
        if (!pages.get(at).complete() && by > 0) {
            return;
        }
        turnTo(Math.clamp(at + by, 0, pages.size() - 1));
    }

    private void show() {
        boolean last = at == pages.size() - 1;
        pages.get(at).show();
        content.setContent(pages.get(at).node());
        content.setVvalue(0);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
        root.setAccessibleText("Step " + (at + 1) + " of " + pages.size() + ": "
                + pages.get(at).title());
        back.setDisable(at == 0);
        next.setVisible(!last);
        next.setManaged(!last);
        next.setDefaultButton(!last);
        create.setDefaultButton(last);
        create.getStyleClass().remove(Styles.ACCENT);
        if (last) {
            create.getStyleClass().add(Styles.ACCENT);
        }
    }

    private void create() {
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).complete()) {
                turnTo(i);
                return;
            }
        }
        project.create().thenAccept(done -> {
            if (done) {
                dialogs.close();
            }
        });
    }

    private void turnTo(int page) {
        at = page;
        show();
        pages.get(at).first().requestFocus();
    }
}
