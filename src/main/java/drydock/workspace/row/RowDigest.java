package drydock.workspace.row;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a row: SHA-256 over its table's name and its values, each with its type and length in front, so that no
 * two rows give the same bytes. Values count in the order of their columns' names, because a later version of the file
 * may have the columns in another order. Not for use by several threads at once.
 */
public final class RowDigest {
    private final MessageDigest sha256;
    /** Tables are few and live as long as their file is open: by identity, since comparing columns takes long. */
    private final IdentityHashMap<Table, int[]> orders = new IdentityHashMap<>();

    private ByteBuffer buffer = ByteBuffer.allocate(4096);

    public RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A number from 0 to 2^256 - 1. */
    public BigInteger of(Row row) {
        buffer.clear();
        text(row.table().name());
        for (int column : order(row.table())) {
            value(row.values().get(column));
        }
        sha256.update(buffer.array(), 0, buffer.position());
        return new BigInteger(1, sha256.digest());
    }

    private int[] order(Table table) {
        return orders.computeIfAbsent(
                table,
                t -> IntStream.range(0, t.columns().size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> t.columns().get(i).name()))
                        .mapToInt(i -> i)
                        .toArray());
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> room(1).put((byte) 'N');
            case Long number -> room(9).put((byte) 'I').putLong(number);
            case Object text -> text((String) text);
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(5 + bytes.length).put((byte) 'T').putInt(bytes.length).put(bytes);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes));
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
