package drydock.workspace.row;

import drydock.domain.Entity;
import drydock.domain.Id;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
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
    private final List<MethodHandle> accessors;
    private final MethodHandle constructor;

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
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?>[] parameters =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            this.constructor = lookup.unreflectConstructor(type.getConstructor(parameters))
                    .asSpreader(Object[].class, parameters.length);
            List<MethodHandle> handles = new ArrayList<>();
            for (RecordComponent component : components) {
                handles.add(lookup.unreflect(component.getAccessor()));
            }
            this.accessors = List.copyOf(handles);
        } catch (ReflectiveOperationException e) {
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
            return type.cast(constructor.invoke(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
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

    private static @Nullable Object get(MethodHandle accessor, Entity entity) {
        try {
            return accessor.invoke(entity);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor threw", e);
        }
    }
}
