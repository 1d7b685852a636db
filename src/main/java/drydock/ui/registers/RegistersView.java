package drydock.ui.registers;

import atlantafx.base.controls.Spacer;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.Duty;
import drydock.domain.register.IncidentPlan;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.ReviewContact;
import drydock.domain.register.Wallet;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Small lists with owners and dates that the checks, the agenda and the launch gate read. */
public final class RegistersView implements Screen {
    /** By the names that plan checks have for them. */
    private static final Map<String, Class<? extends Entity>> REGISTERS = Map.of(
            "incidentPlan", IncidentPlan.class,
            "alerts", Alert.class,
            "bounties", BountyProgramme.class,
            "duties", Duty.class,
            "roles", PrivilegedRole.class,
            "contacts", ReviewContact.class);

    /** Registers whose entries are done, or looked at, again and again. */
    private static final Set<Class<? extends Entity>> COMING_ROUND =
            Set.of(Duty.class, Wallet.class, PrivilegedRole.class, IncidentPlan.class, BountyProgramme.class);

    private final RegistersViewModel model;
    private final List<Register<?>> registers;
    /** Those on the first line of switches. */
    private final List<Register<?>> protecting;

    private final Register<Duty> duties;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final Button done;
    private final BorderPane root = new BorderPane();
    private final Button add;
    private Register<?> shown;

    public RegistersView(Studio studio) {
        model = new RegistersViewModel(studio);
        CalendarRegisters calendar = new CalendarRegisters(model, studio.preferences());
        duties = calendar.duties();
        protecting = new SafetyRegisters(model, studio.preferences()).all();
        List<Register<?>> dated = new ArrayList<>(List.of(duties, calendar.occurrences(), calendar.events()));
        dated.addAll(new AuditRegisters(model, studio.preferences()).all());
        registers = Stream.concat(protecting.stream(), dated.stream()).toList();
        shown = registers.getFirst();
        done = Buttons.plain(
                "Done _today", Icon.PROVEN, () -> shown.table().selected().forEach(model::done));
        done.setId("duty-done");
        add = Buttons.primary("_Add", this::addLine);
        add.setId("register-add");
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

    /** A cell of an entry; for the project the register of that name, where a line is added. */
    @Override
    public void reveal(Id<?> id, String field) {
        Class<? extends Entity> wanted = REGISTERS.get(field);
        for (int i = 0; wanted != null && i < registers.size(); i++) {
            if (registers.get(i).type() == wanted) {
                choose(i);
                (add.isVisible() ? add : shown.table()).requestFocus();
                return;
            }
        }
        reveal(id);
        if (!shown.table().selected().isEmpty()) {
            shown.table().editSelected(field);
        }
    }

    private void refresh() {
        shown.show(model);
        for (int i = 0; i < registers.size(); i++) {
            Register<?> register = registers.get(i);
            toggles.get(i).setText(register.title() + " (" + model.count(register.type()) + ")");
        }
        // when an entry comes next follows from what was done, which is no part of its own record
        shown.table().refresh();
    }

    private void choose(int index) {
        shown = registers.get(index);
        toggles.get(index).setSelected(true);
        done.setVisible(COMING_ROUND.contains(shown.type()));
        done.setManaged(done.isVisible());
        done.setText(shown == duties ? "Done _today" : "Reviewed _today");
        add.setVisible(shown.onAdd() != null);
        add.setManaged(add.isVisible());
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
                add);
    }

    /** Two lines of switches: what protects the product, and what has dates. */
    private Node bar() {
        ToggleGroup group = new ToggleGroup();
        HBox first = new HBox(8);
        HBox second = new HBox(8);
        for (int i = 0; i < registers.size(); i++) {
            int index = i;
            ToggleButton toggle = new ToggleButton(registers.get(i).title());
            toggle.setId("show-" + registers.get(i).table().getId());
            toggle.setToggleGroup(group);
            toggle.setOnAction(event -> choose(index));
            toggles.add(toggle);
            (i < protecting.size() ? first : second).getChildren().add(toggle);
        }
        VBox bar = new VBox(8, first, second);
        bar.getStyleClass().add("checks-bar");
        return bar;
    }

    private void addLine() {
        Runnable action = shown.onAdd();
        if (action != null) {
            action.run();
        }
    }
}
