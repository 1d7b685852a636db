package drydock.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The immutable state of a whole workspace. A change makes a new snapshot that shares every untouched table with the old
 * one, so that two snapshots can be compared by identity. Safe to hand between threads.
 */
public final class Snapshot {
    private static final Snapshot EMPTY = new Snapshot(Map.of());

    private final Map<Class<?>, Table> tables;

    private Snapshot(Map<Class<?>, Table> tables) {
        this.tables = tables;
    }

    public static Snapshot empty() {
        return EMPTY;
    }

    /** Every record of {@code type}, in no particular order. */
    @SuppressWarnings("unchecked") // a table holds records of its own type only
    public <T extends Entity> Collection<T> all(Class<T> type) {
        return (Collection<T>) table(type).byId.values();
    }

    /** Every record of every type, in no particular order. */
    public Stream<Entity> everything() {
        return tables.values().stream().flatMap(table -> table.byId.values().stream());
    }

    /** The records of {@code type} that belong to {@code owner}, in no particular order. */
    @SuppressWarnings("unchecked") // a table holds records of its own type only
    public <T extends Entity> Collection<T> owned(Class<T> type, Id<?> owner) {
        return (Collection<T>) table(type).byOwner.getOrDefault(owner, Map.of()).values();
    }

    public <T extends Entity> Optional<T> find(Class<T> type, @Nullable Id<T> id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(table(type).byId.get(id)).map(type::cast);
    }

    /** Whether there is a record of this type and identity. */
    public boolean contains(Class<? extends Entity> type, Id<?> id) {
        return table(type).byId.containsKey(id);
    }

    /**
     * The record of this identity.
     *
     * @throws NoSuchElementException if there is none
     */
    public <T extends Entity> T get(Class<T> type, Id<T> id) {
        return find(type, id).orElseThrow(() -> new NoSuchElementException("no " + type.getSimpleName() + " " + id));
    }

    /** Whether {@code type} is the very same in {@code other}: nothing of it was added, replaced or removed between. */
    public boolean sameTable(Class<? extends Entity> type, Snapshot other) {
        return table(type) == other.table(type);
    }

    /** Whether {@code owner} and all that it owns, directly or indirectly, are the very same in {@code other}. */
    public boolean sameWithin(Entity owner, Snapshot other) {
        List<Table> changed = new ArrayList<>();
        List<Table> before = new ArrayList<>();
        Set<Class<?>> types = new HashSet<>(tables.keySet());
        types.addAll(other.tables.keySet());
        for (Class<?> type : types) {
            if (table(type) != other.table(type)) {
                changed.add(table(type));
                before.add(other.table(type));
            }
        }
        return other.table(owner.getClass()).byId.get(owner.id()) == owner
                && (changed.isEmpty() || sameBelow(owner.id(), changed, before));
    }

    /** Tables that are the same as a whole are only walked, for what they own in turn. */
    private boolean sameBelow(Id<?> owner, List<Table> changed, List<Table> before) {
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).byOwner.get(owner) != before.get(i).byOwner.get(owner)) {
                return false;
            }
        }
        for (Table table : tables.values()) {
            for (Id<?> child : table.byOwner.getOrDefault(owner, Map.of()).keySet()) {
                if (!sameBelow(child, changed, before)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** This snapshot after {@code changes}, applied in order. */
    public Snapshot with(Collection<? extends Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<Class<?>, List<Change>> byType = new LinkedHashMap<>();
        for (Change change : changes) {
            byType.computeIfAbsent(change.type(), t -> new ArrayList<>()).add(change);
        }
        Map<Class<?>, Table> next = new HashMap<>(tables);
        byType.forEach((type, list) -> next.put(type, table(type).with(list)));
        return new Snapshot(Map.copyOf(next));
    }

    /** The changes that remove {@code entity} and, before it, everything that it owns directly or indirectly. */
    public List<Change> removal(Entity entity) {
        List<Change> changes = new ArrayList<>();
        for (Table table : tables.values()) {
            for (Entity child :
                    table.byOwner.getOrDefault(entity.id(), Map.of()).values()) {
                changes.addAll(removal(child));
            }
        }
        changes.add(Change.Remove.of(entity));
        return changes;
    }

    private Table table(Class<?> type) {
        return tables.getOrDefault(type, Table.EMPTY);
    }

    private record Table(Map<Id<?>, Entity> byId, Map<Id<?>, Map<Id<?>, Entity>> byOwner) {
        static final Table EMPTY = new Table(Map.of(), Map.of());

        Table with(List<Change> changes) {
            Map<Id<?>, Entity> ids = new LinkedHashMap<>(byId);
            Map<Id<?>, Map<Id<?>, Entity>> owners = new HashMap<>(byOwner);
            Map<Id<?>, Map<Id<?>, Entity>> copied = new HashMap<>();
            for (Change change : changes) {
                Entity old = change instanceof Change.Put(Entity entity)
                        ? ids.put(entity.id(), entity)
                        : ids.remove(change.id());
                Id<?> oldOwner = old == null ? null : old.owner();
                Id<?> newOwner = change instanceof Change.Put(Entity entity) ? entity.owner() : null;
                if (oldOwner != null && !oldOwner.equals(newOwner)) {
                    group(owners, copied, oldOwner).remove(change.id());
                }
                if (newOwner != null && change instanceof Change.Put(Entity entity)) {
                    group(owners, copied, newOwner).put(entity.id(), entity);
                }
            }
            return new Table(Collections.unmodifiableMap(ids), Collections.unmodifiableMap(owners));
        }

        private static Map<Id<?>, Entity> group(
                Map<Id<?>, Map<Id<?>, Entity>> owners, Map<Id<?>, Map<Id<?>, Entity>> copied, Id<?> owner) {
            return copied.computeIfAbsent(owner, o -> {
                Map<Id<?>, Entity> copy = new LinkedHashMap<>(owners.getOrDefault(o, Map.of()));
                owners.put(o, copy);
                return copy;
            });
        }
    }
}
