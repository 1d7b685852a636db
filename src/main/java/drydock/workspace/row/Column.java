package drydock.workspace.row;

/**
 * A column of a strict table.
 *
 * @param name as in the schema
 * @param type the only type its values have, besides null
 * @param nullable whether null is a value of it
 */
public record Column(String name, Type type, boolean nullable) {
    /** No REAL, because no figure of ours may be rounded; no BLOB, because every value must fit into JSON. */
    public enum Type {
        INTEGER,
        TEXT
    }

    static Column integer(String name) {
        return new Column(name, Type.INTEGER, false);
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT, false);
    }

    Column orNull() {
        return new Column(name, type, true);
    }
}
