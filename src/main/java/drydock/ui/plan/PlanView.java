package drydock.ui.plan;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.MilestoneKind;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Deliverables, retest windows and milestones in one dated list and on a timeline, and a form for the selected line. */
public final class PlanView implements Screen {
    private final PlanViewModel plan;
    private final Engagements engagements;
    private final TimelineStrip timeline;
    private final ListTable<PlanLine> table;
    private final MenuButton add = new MenuButton();
    private final PlanDetail detail;
    private final BorderPane root = new BorderPane();

    public PlanView(Studio studio) {
        plan = new PlanViewModel(studio);
        engagements =
                new Engagements(plan, studio.format(), () -> studio.navigator().go(Place.COMPARE));
        table = PlanTable.over(plan, studio)
                .whenEmpty(new EmptyState(
                        Icon.PLAN,
                        "Nothing is dated yet",
                        "Add the launch, and what must happen before it.",
                        Buttons.primary("Add the launch", () -> edit(plan.addMilestone(MilestoneKind.LAUNCH)))));
        timeline = new TimelineStrip(studio.format(), line -> table.reveal(line.id()));
        detail = new PlanDetail(plan, studio);
        SplitPane below = new SplitPane(table, detail);
        RememberedSplit.in(below, "plan", 0.6, studio.preferences());
        root.setTop(new VBox(toolbar(), engagements, timeline));
        root.setCenter(below);
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> showSelected());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        plan.show(frame);
        engagements.show(plan.engagements());
        timeline.show(plan.lines(), frame.today());
        table.show(plan.lines());
        table.selectSomething();
        showSelected();
    }

    @Override
    public void reveal(Id<?> id) {
        table.reveal(id);
        table.requestFocus();
    }

    /** A field of a line, or of an audit; for the project the list as a whole. */
    @Override
    public void reveal(Id<?> id, String field) {
        reveal(id);
        if (field.equals("retest")) {
            add.requestFocus();
        } else if (!engagements.focus(id) && table.reveal(id)) {
            detail.focus(field);
        }
    }

    private void showSelected() {
        List<PlanLine> selected = table.selected();
        detail.show(selected, plan.engagements());
        timeline.select(selected.size() == 1 ? selected.getFirst().id() : null);
    }

    private Node toolbar() {
        Button remove = Buttons.icon(Icon.REMOVE, "Delete the selected lines", () -> plan.remove(table.selected()));
        remove.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        Button export = Buttons.icon(Icon.EXPORT, "Export as CSV", plan::export);
        export.setId("plan-export");
        return new ScreenTitle(
                "Plan",
                "What is due when: milestones, deliverables and retest windows.",
                new Spacer(),
                remove,
                Buttons.icon(Icon.COPY, "Copy the list as text", plan::copy),
                export,
                adding());
    }

    private MenuButton adding() {
        add.setText("_Add");
        add.setId("plan-add");
        add.setMnemonicParsing(true);
        add.getStyleClass().add("accent");
        Menu milestones = new Menu("Milestone");
        for (MilestoneKind kind : MilestoneKind.values()) {
            milestones.getItems().add(Buttons.entry(Words.of(kind), () -> edit(plan.addMilestone(kind))));
        }
        Menu deliverables = new Menu("Deliverable");
        for (DeliverableType type : DeliverableType.values()) {
            deliverables.getItems().add(Buttons.entry(Words.of(type), () -> edit(plan.addDeliverable(type))));
        }
        add.getItems()
                .addAll(milestones, deliverables, Buttons.entry("Retest window", () -> edit(plan.addRetestWindow())));
        return add;
    }

    private void edit(Id<?> added) {
        table.reveal(added);
        detail.focus();
    }
}
