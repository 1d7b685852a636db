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

    /** What is remembered under names that begin with {@code prefix}, by the rest of the name. */
    default Map<String, String> choices(String prefix) {
        Map<String, String> found = new HashMap<>();
        settings().choices().forEach((name, chosen) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), chosen);
            }
        });
        return found;
    }

    /** Remembers all of {@code chosen}, each under {@code prefix} and its name. */
    default void rememberChoices(String prefix, Map<String, String> chosen) {
        change(s -> {
            Map<String, String> all = new HashMap<>(s.choices());
            chosen.forEach((name, choice) -> all.put(prefix + name, choice));
            return s.withChoices(all);
        });
    }

    default void rememberChoice(String name, String chosen) {
        change(s -> {
            Map<String, String> all = new HashMap<>(s.choices());
            all.put(name, chosen);
            return s.withChoices(all);
        });
    }
}
