package drydock.domain.scope;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a founder does to the scope. */
public final class ScopeCommands {
    private static final Comparator<ScopeItem> IN_ORDER = Comparator.comparingInt(ScopeItem::position)
            .thenComparingLong(item -> item.id().value());

    private ScopeCommands() {}

    /** A project's components in the order of the list. */
    public static List<ScopeItem> inOrder(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(ScopeItem.class, project).stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Adds a component in scope at the end of the list. A statement that there is none of its type goes. */
    public static Command add(Snapshot snapshot, Id<Project> project, Ids ids, ScopeType type, String name) {
        int end = snapshot.owned(ScopeItem.class, project).stream()
                        .mapToInt(ScopeItem::position)
                        .max()
                        .orElse(-1)
                + 1;
        ScopeItem item = new ScopeItem(ids.next(), project, type, name, "", null, true, "", "", "", end);
        return Command.put("Add scope item", item).and(withdrawn(snapshot, project, type));
    }

    /** Stores a changed component. A statement that there is none of its type goes where it is in scope. */
    public static Command edit(Snapshot snapshot, ScopeItem changed) {
        Command command = Command.put("Change scope item " + changed.name(), changed);
        return changed.inScope() ? command.and(withdrawn(snapshot, changed.project(), changed.type())) : command;
    }

    /**
     * Moves components, together and in their order, to a place in the list.
     *
     * @param index place, from 0, in the list without them
     */
    public static Command move(Snapshot snapshot, Id<Project> project, List<ScopeItem> items, int index) {
        Set<Id<ScopeItem>> moving = items.stream().map(ScopeItem::id).collect(Collectors.toSet());
        List<ScopeItem> all = inOrder(snapshot, project);
        List<ScopeItem> order = new ArrayList<>(
                all.stream().filter(item -> !moving.contains(item.id())).toList());
        order.addAll(
                Math.clamp(index, 0, order.size()),
                all.stream().filter(item -> moving.contains(item.id())).toList());
        List<Entity> moved = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                moved.add(order.get(i).withPosition(i));
            }
        }
        return Command.put(items.size() == 1 ? "Move scope item" : "Move scope items", moved);
    }

    public static Command delete(Snapshot snapshot, List<ScopeItem> items) {
        String words = items.size() == 1
                ? "Delete scope item " + items.getFirst().name()
                : "Delete " + items.size() + " scope items";
        return Command.remove(words, snapshot, items);
    }

    /** States that a project has no component of a type; states it anew where it was stated. */
    public static Command stateNone(Snapshot snapshot, Id<Project> project, Ids ids, ScopeType type, String reason) {
        ScopeNone statement = snapshot.owned(ScopeNone.class, project).stream()
                .filter(none -> none.type() == type)
                .findFirst()
                .map(none -> none.withReason(reason))
                .orElseGet(() -> new ScopeNone(ids.next(), project, type, reason));
        return Command.put("State that there is none", statement);
    }

    public static Command withdrawNone(ScopeNone statement) {
        return new Command("Withdraw the statement", List.of(Change.Remove.of(statement)));
    }

    private static List<Change> withdrawn(Snapshot snapshot, Id<Project> project, ScopeType type) {
        return snapshot.owned(ScopeNone.class, project).stream()
                .filter(none -> none.type() == type)
                .<Change>map(Change.Remove::of)
                .toList();
    }
}
