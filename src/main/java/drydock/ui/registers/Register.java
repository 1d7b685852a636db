package drydock.ui.registers;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Preferences;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One register: its table, and how a new line of it is made.
 *
 * @param title on its switch
 * @param what one line is called: "wallet"
 * @param onAdd null where lines come about elsewhere
 */
record Register<T extends Entity>(
        String title,
        String what,
        Class<T> type,
        ListTable<T> table,
        @Nullable Runnable onAdd) {
    /** @param purpose what belongs here, for an empty list */
    record Naming<T>(String title, String what, Class<T> type, String purpose) {}

    /** @param made a new line; empty where something must be there first, which was told */
    static <T extends Entity> Register<T> of(
            RegistersViewModel model,
            Preferences preferences,
            Naming<T> naming,
            List<Column<T>> columns,
            Function<Id<Project>, Optional<T>> made) {
        ListTable<T> table = table(model, preferences, naming, columns);
        Runnable add = () -> model.add(naming.what(), made).ifPresent(id -> {
            table.show(model.entries(naming.type()));
            table.reveal(id);
            table.editSelected(columns.getFirst().id());
        });
        table.whenEmpty(new EmptyState(
                Icon.REGISTERS,
                "No " + naming.what() + " yet",
                naming.purpose(),
                Buttons.primary("Add " + naming.what(), add)));
        return new Register<>(naming.title(), naming.what(), naming.type(), table, add);
    }

    /** One whose lines come about elsewhere. */
    static <T extends Entity> Register<T> kept(
            RegistersViewModel model, Preferences preferences, Naming<T> naming, List<Column<T>> columns) {
        ListTable<T> table = table(model, preferences, naming, columns);
        table.whenEmpty(new EmptyState(Icon.REGISTERS, "No " + naming.what() + " yet", naming.purpose()));
        return new Register<>(naming.title(), naming.what(), naming.type(), table, null);
    }

    private static <T extends Entity> ListTable<T> table(
            RegistersViewModel model, Preferences preferences, Naming<T> naming, List<Column<T>> columns) {
        String name = "register-" + naming.what().replace(' ', '-');
        ListTable<T> table = new ListTable<>(name, naming.title(), Entity::id, columns, preferences);
        return table.fills().onDelete(rows -> model.remove(naming.what(), rows));
    }

    void show(RegistersViewModel model) {
        table.show(model.entries(type));
    }
}
