package drydock.workspace.row;

import drydock.domain.Entity;
import drydock.domain.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind of entity: one column per record component, under the same name in snake case. Identities,
 * numbers and truth values are INTEGER; texts, constants, ISO dates and decimals are TEXT; whatever has parts is JSON.
 */
public final class EntityTable<T extends Entity> {
    private final Class<T> type;
    private final Table table;
    private final List<Field> fields;
    private final List<Method> accessors;
    private final Constructor<T> constructor;

    EntityTable(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (!components[0].getName().equals("id")) {
            throw new IllegalArgumentException(type + " does not start with its identity");
        }
        this.type = type;
        this.fields = Stream.of(components).map(Field::of).toList();
        this.table = new Table(
                Field.snakeCase(type.getSimpleName()).substring(1),
                fields.stream().map(Field::column).toList(),
                1);
        this.accessors = Stream.of(components).map(RecordComponent::getAccessor).toList();
        try {
            this.constructor = type.getConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a public record", e);
        }
    }

    public Class<T> type() {
        return type;
    }

    public Table table() {
        return table;
    }

    /** Columns that hold the identity of another record, with that record's type. */
    public Map<Column, Class<?>> references() {
        Map<Column, Class<?>> references = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        for (Field field : fields.subList(1, fields.size())) {
            if (field.references() != null) {
                references.put(field.column(), field.references());
            }
        }
        return references;
    }

    public Row encode(Entity entity) {
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Object value = get(accessors.get(i), entity);
            values.add(value == null ? null : fields.get(i).encode().apply(value));
        }
        return new Row(table, values);
    }

    /**
     * The entity in {@code row}.
     *
     * @throws IllegalArgumentException if the row holds what no version of the record known here would write
     */
    public T decode(Row row) {
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Object stored = row.values().get(i);
            if (stored == null && !fields.get(i).column().nullable()) {
                throw new IllegalArgumentException(fields.get(i).column().name() + " is null");
            }
            try {
                values[i] = stored == null ? null : fields.get(i).decode().apply(stored);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "not a value of " + table.name() + "."
                                + fields.get(i).column().name(),
                        e);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw refused(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a public record", e);
        }
    }

    /**
     * What the record's own checks say of a row goes on as it is; what else a constructor minds, such as a period that is none,
     * says the same: the row is not one of ours.
     */
    private RuntimeException refused(@Nullable Throwable cause) {
        return switch (cause) {
            case IllegalArgumentException refusal -> refusal;
            case Error error -> throw error;
            case null, default -> new IllegalArgumentException("not a " + type.getSimpleName(), cause);
        };
    }

    public String toJson(Row row) {
        return Json.ofRow(row);
    }

    /**
     * Back from {@link #toJson}.
     *
     * @throws IllegalArgumentException if the text is not a row of this table
     */
    public Row fromJson(String json) {
        return Json.toRow(table, json);
    }

    public Id<T> id(long value) {
        return new Id<>(value);
    }

    private static @Nullable Object get(Method accessor, Entity entity) {
        try {
            return accessor.invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor threw", e);
        }
    }
}
