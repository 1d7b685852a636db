package drydock.ui.registers;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.register.Duty;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Small lists with owners and dates that the checks, the agenda and the launch gate read. */
public final class RegistersView implements Screen {
    private final RegistersViewModel model;
    private final List<Register<?>> registers;
    private final Register<Duty> duties;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final Button done;
    private final BorderPane root = new BorderPane();
    private Register<?> shown;

    public RegistersView(Studio studio) {
        model = new RegistersViewModel(studio);
        SafetyRegisters safety = new SafetyRegisters(model, studio.preferences());
        CalendarRegisters calendar = new CalendarRegisters(model, studio.preferences());
        duties = calendar.duties();
        registers = List.of(
                safety.wallets(),
                safety.roles(),
                safety.alerts(),
                safety.incidentPlans(),
                safety.bounties(),
                duties,
                calendar.events());
        shown = registers.getFirst();
        done = Buttons.plain(
                "Done _today", Icon.PROVEN, () -> duties.table().selected().forEach(model::done));
        done.setId("duty-done");
        root.setTop(new VBox(toolbar(), bar()));
        choose(0);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        model.show(frame);
        refresh();
    }

    @Override
    public void reveal(Id<?> id) {
        for (int i = 0; i < registers.size(); i++) {
            Register<?> register = registers.get(i);
            register.show(model);
            if (register.table().reveal(id)) {
                choose(i);
                register.table().requestFocus();
                return;
            }
        }
    }

    private void refresh() {
        shown.show(model);
        // a duty's next day follows from what was done, which is no part of its own record
        duties.table().refresh();
    }

    private void choose(int index) {
        shown = registers.get(index);
        toggles.get(index).setSelected(true);
        done.setVisible(shown == duties);
        done.setManaged(shown == duties);
        root.setCenter(shown.table());
        refresh();
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Registers",
                "Who holds power, who watches, what comes round again.",
                new Spacer(),
                done,
                Buttons.icon(
                        Icon.COPY, "Copy the list as text", () -> shown.table().copyAsText()),
                add());
    }

    private Node bar() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox(8);
        bar.getStyleClass().add("checks-bar");
        for (int i = 0; i < registers.size(); i++) {
            int index = i;
            ToggleButton toggle = new ToggleButton(registers.get(i).title());
            toggle.setId("show-" + registers.get(i).table().getId());
            toggle.setToggleGroup(group);
            toggle.setOnAction(event -> choose(index));
            toggles.add(toggle);
            bar.getChildren().add(toggle);
        }
        return bar;
    }

    private Button add() {
        Button add = Buttons.primary("_Add", () -> shown.onAdd().run());
        add.setId("register-add");
        return add;
    }
}
