package drydock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
    record Dock(Id<Dock> id, String name) implements Entity {}

    record Ship(Id<Ship> id, @Nullable Id<Dock> dock, int length) implements Entity {
        @Override
        public @Nullable Id<?> owner() {
            return dock;
        }
    }

    private static final Dock NORTH = new Dock(new Id<>(1), "North");
    private static final Ship GULL = new Ship(new Id<>(11), NORTH.id(), 20);

    @Test
    void removingAnOwnerRemovesWhatItOwns() {
        Snapshot snapshot =
                Snapshot.empty().with(Command.put("Build", NORTH, GULL).changes());

        Snapshot after = snapshot.with(
                Command.remove("Tear down", snapshot, List.of(NORTH)).changes());

        assertThat(after.everything()).isEmpty();
        assertThat(snapshot.all(Ship.class)).containsExactly(GULL);
    }

    @Test
    void whatMovesToAnotherOwnerLeavesTheOldOne() {
        Dock south = new Dock(new Id<>(2), "South");
        Snapshot before =
                Snapshot.empty().with(Command.put("Build", NORTH, south, GULL).changes());

        Ship moved = new Ship(GULL.id(), south.id(), 20);
        Snapshot after = before.with(Command.put("Move", moved).changes());

        assertThat(after.owned(Ship.class, NORTH.id())).isEmpty();
        assertThat(after.owned(Ship.class, south.id())).containsExactly(moved);
    }

    @Test
    void aTableThatNothingTouchedIsTheSame() {
        Snapshot before =
                Snapshot.empty().with(Command.put("Build", NORTH, GULL).changes());

        Snapshot after =
                before.with(Command.put("Paint", new Dock(NORTH.id(), "Red")).changes());

        assertThat(after.sameTable(Ship.class, before)).isTrue();
        assertThat(after.sameTable(Dock.class, before)).isFalse();
    }

    record Sailor(Id<Sailor> id, Id<Ship> ship) implements Entity {
        @Override
        public Id<?> owner() {
            return ship;
        }
    }

    @Test
    void anOwnerIsTheSameUntilSomethingThatItOwnsChangesHoweverIndirectly() {
        Dock south = new Dock(new Id<>(2), "South");
        Ship tern = new Ship(new Id<>(12), south.id(), 20);
        Snapshot before = Snapshot.empty()
                .with(Command.put("Build", NORTH, south, GULL, tern).changes());

        Snapshot hired = before.with(
                Command.put("Hire", new Sailor(new Id<>(21), GULL.id())).changes());
        Snapshot painted =
                before.with(Command.put("Paint", new Dock(NORTH.id(), "Red")).changes());
        Snapshot sunk =
                before.with(Command.remove("Sink", before, List.of(GULL)).changes());

        assertThat(before.sameWithin(NORTH, before)).isTrue();
        for (Snapshot changed : List.of(hired, painted, sunk)) {
            assertThat(changed.sameWithin(changed.get(Dock.class, NORTH.id()), before))
                    .isFalse();
            assertThat(before.sameWithin(NORTH, changed)).isFalse();
            assertThat(changed.sameWithin(south, before)).isTrue();
        }
    }

    @Property
    void agreesWithAPlainMapWhateverIsPutAndRemoved(@ForAll("changes") List<Change> changes) {
        Map<Id<?>, Entity> model = new HashMap<>();
        Snapshot snapshot = Snapshot.empty();
        for (Change change : changes) {
            snapshot = snapshot.with(List.of(change));
            switch (change) {
                case Change.Put(Entity entity) -> model.put(entity.id(), entity);
                case Change.Remove remove -> model.remove(remove.id());
            }
        }

        assertThat(snapshot.all(Ship.class)).containsExactlyInAnyOrderElementsOf(ships(model));
        for (long dock = 1; dock <= 3; dock++) {
            Id<Dock> owner = new Id<>(dock);
            assertThat(snapshot.owned(Ship.class, owner))
                    .containsExactlyInAnyOrderElementsOf(ships(model).stream()
                            .filter(ship -> owner.equals(ship.dock()))
                            .toList());
        }
        assertThat(Snapshot.empty().with(changes).everything())
                .containsExactlyInAnyOrderElementsOf(snapshot.everything().toList());
    }

    private static List<Ship> ships(Map<Id<?>, Entity> model) {
        return new ArrayList<>(model.values()).stream().map(Ship.class::cast).toList();
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Change> put = Combinators.combine(
                        Arbitraries.longs().between(10, 15),
                        Arbitraries.longs().between(1, 3).injectNull(0.3),
                        Arbitraries.integers().between(1, 9))
                .as((id, dock, length) ->
                        new Change.Put(new Ship(new Id<>(id), dock == null ? null : new Id<>(dock), length)));
        Arbitrary<Change> remove =
                Arbitraries.longs().between(10, 15).map(id -> new Change.Remove(Ship.class, new Id<>(id)));
        return Arbitraries.oneOf(put, remove).list().ofMaxSize(30);
    }
}
