package drydock.workspace.torture;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Snapshot;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.RowDigest;
import java.math.BigInteger;
import java.util.List;

/** A number that stands for all records of a workspace: two states with the same tally are the same. */
record Tally(BigInteger sum) {
    private static final BigInteger MASK = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);

    /** Counts; for one thread. */
    static final class Counter {
        private final EntityTables tables = new EntityTables();
        private final RowDigest digest = new RowDigest();

        Tally of(Snapshot snapshot) {
            BigInteger sum = snapshot.everything().map(this::of).reduce(BigInteger.ZERO, BigInteger::add);
            return new Tally(sum.and(MASK));
        }

        /** What {@code before}, the tally of {@code snapshot}, becomes by {@code changes}, each to another record. */
        Tally after(Tally before, Snapshot snapshot, List<Change> changes) {
            BigInteger sum = before.sum;
            for (Change change : changes) {
                BigInteger old = snapshot.everything()
                        .filter(each ->
                                each.getClass() == change.type() && each.id().equals(change.id()))
                        .map(this::of)
                        .reduce(BigInteger.ZERO, BigInteger::add);
                sum = sum.subtract(old).add(change instanceof Change.Put(Entity put) ? of(put) : BigInteger.ZERO);
            }
            return new Tally(sum.and(MASK));
        }

        private BigInteger of(Entity entity) {
            EntityTable<?> table = tables.of(entity.getClass());
            return digest.of(table.encode(entity));
        }
    }

    static Tally parse(String text) {
        return new Tally(new BigInteger(text, 16));
    }

    @Override
    public String toString() {
        return sum.toString(16);
    }
}
