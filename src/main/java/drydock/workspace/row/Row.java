package drydock.workspace.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values one per column of {@code table}, each a {@link Long}, a {@link String} or null
 */
public record Row(Table table, List<@Nullable Object> values) {
    public Row {
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns");
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static Row of(Table table, @Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>(values.length);
        Collections.addAll(list, values);
        return new Row(table, list);
    }

    /** The values of the primary key. */
    public List<Object> key() {
        List<Object> key = new ArrayList<>(table.keys());
        for (int i = 0; i < table.keys(); i++) {
            key.add(Objects.requireNonNull(values.get(i), "a key is null"));
        }
        return key;
    }

    public long integer(int column) {
        return (Long) Objects.requireNonNull(values.get(column), "value is null");
    }

    public String text(int column) {
        return (String) Objects.requireNonNull(values.get(column), "value is null");
    }

    public @Nullable String textOrNull(int column) {
        return (String) values.get(column);
    }
}
