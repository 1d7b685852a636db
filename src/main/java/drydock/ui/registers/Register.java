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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One register: its table, and how a new line of it is made.
 *
 * @param title on its switch
 * @param what one line is called: "wallet"
 */
record Register<T extends Entity>(String title, String what, Class<T> type, ListTable<T> table, Runnable onAdd) {
    /** Makes the columns of a register. */
    static final class Columns<T extends Entity> {
        private final RegistersViewModel model;
        private final String what;
        private final Class<T> type;

        Columns(RegistersViewModel model, String what, Class<T> type) {
            this.model = model;
            this.what = what;
            this.type = type;
        }

        Column<T> text(String id, String title, double width, Function<T, String> get, BiFunction<T, String, T> set) {
            return Column.<T>text(id, title, width, get)
                    .edited((row, typed) -> model.change(what, type, row, entry -> set.apply(entry, typed.strip())));
        }

        /** One of a few words. */
        Column<T> choice(String id, String title, double width, Choices<T> choices) {
            return Column.text(id, title, width, choices.get())
                    .chosenFrom(
                            row -> choices.offered().apply(row),
                            (row, word) -> model.change(
                                    what, type, row, entry -> choices.set().apply(entry, word)));
        }

        Column<T> date(
                String id,
                String title,
                double width,
                Function<T, @Nullable LocalDate> get,
                BiFunction<T, @Nullable LocalDate, T> set) {
            return Column.<T, LocalDate>value(
                            id, title, width, get, row -> model.format().date(get.apply(row)))
                    .checked(typed -> typed.isBlank()
                                    || model.format().typed().date(typed).isPresent()
                            ? ""
                            : "A day, such as 2026-05-03.")
                    .edited((row, typed) -> {
                        Optional<LocalDate> day = model.format().typed().date(typed);
                        if (typed.isBlank() || day.isPresent()) {
                            model.change(what, type, row, entry -> set.apply(entry, day.orElse(null)));
                        }
                    });
        }

        Column<T> count(
                String id,
                String title,
                double width,
                Function<T, @Nullable Integer> get,
                BiFunction<T, @Nullable Integer, T> set) {
            return Column.<T, Integer>value(
                            id, title, width, get, row -> get.apply(row) == null ? "" : String.valueOf(get.apply(row)))
                    .atRight()
                    .checked(typed -> typed.isBlank() || isCount(typed) ? "" : "A whole number, 1 or more.")
                    .edited((row, typed) -> {
                        if (typed.isBlank() || isCount(typed)) {
                            Integer count = model.format().typed().count(typed).orElse(null);
                            model.change(what, type, row, entry -> set.apply(entry, count));
                        }
                    });
        }

        private boolean isCount(String typed) {
            return model.format().typed().count(typed).filter(n -> n > 0).isPresent();
        }
    }

    /** What a cell offers to choose from. */
    record Choices<T>(Function<T, String> get, Function<T, List<String>> offered, BiFunction<T, String, T> set) {}

    static <T extends Entity> Register<T> of(
            RegistersViewModel model,
            Preferences preferences,
            Naming<T> naming,
            List<Column<T>> columns,
            Function<Id<Project>, T> made) {
        String name = "register-" + naming.what().replace(' ', '-');
        ListTable<T> table = new ListTable<>(name, naming.title(), Entity::id, columns, preferences);
        Runnable add = () -> model.add(naming.what(), made).ifPresent(id -> {
            table.show(model.entries(naming.type()));
            table.reveal(id);
            table.editSelected(columns.getFirst().id());
        });
        table.onDelete(rows -> model.remove(naming.what(), rows))
                .whenEmpty(new EmptyState(
                        Icon.REGISTERS,
                        "No " + naming.what() + " yet",
                        naming.purpose(),
                        Buttons.primary("Add " + naming.what(), add)));
        return new Register<>(naming.title(), naming.what(), naming.type(), table, add);
    }

    /** @param purpose what belongs here, for an empty list */
    record Naming<T>(String title, String what, Class<T> type, String purpose) {}

    void show(RegistersViewModel model) {
        table.show(model.entries(type));
    }
}
