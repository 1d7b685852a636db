package drydock.ui.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the application remembers on this machine, apart from the data. Changes are kept at once, in the background. */
public interface Preferences {
    Settings settings();

    void change(UnaryOperator<Settings> change);

    /** The columns of {@code table} that the user chose, in their order; empty if they never chose. */
    default Optional<List<String>> columns(String table) {
        return Optional.ofNullable(settings().columns().get(table));
    }

    default void rememberColumns(String table, List<String> columns) {
        change(s -> {
            Map<String, List<String>> all = new HashMap<>(s.columns());
            all.put(table, columns);
            return s.withColumns(all);
        });
    }

    /** How the user left the switch of this name; empty if they never moved it. */
    default Optional<String> choice(String name) {
        return Optional.ofNullable(settings().choices().get(name));
    }

    default void rememberChoice(String name, String chosen) {
        change(s -> {
            Map<String, String> all = new HashMap<>(s.choices());
            all.put(name, chosen);
            return s.withChoices(all);
        });
    }
}
