package drydock.workspace.row;

import java.util.List;

/**
 * A table that is read, written and digested by rows.
 *
 * @param columns in the order in which a {@link Row} holds their values
 * @param keys how many of the first columns are the primary key
 */
public record Table(String name, List<Column> columns, int keys) {
    /** One undo step: words, time, whether it is undone now, and the size of its rows in characters. */
    public static final Table UNDO_STEP = new Table(
            "undo_step",
            List.of(
                    Column.integer("id"),
                    Column.text("words"),
                    Column.text("at"),
                    Column.integer("undone"),
                    Column.integer("size")),
            1);

    /** One row that a step changed; the old or the new values are null where the row was added or removed. */
    public static final Table UNDO_ROW = new Table(
            "undo_row",
            List.of(
                    Column.integer("step"),
                    Column.integer("seq"),
                    Column.text("table_name"),
                    Column.integer("row_id"),
                    Column.text("old").orNull(),
                    Column.text("new").orNull()),
            2);

    /** What the workspace says of itself. */
    public static final Table META = new Table("meta", List.of(Column.text("key"), Column.text("value")), 1);

    /** Kept copies of files, without their content: the key is the content's own digest. */
    public static final Table ATTACHMENT =
            new Table("attachment", List.of(Column.text("sha256"), Column.integer("size")), 1);

    /** What was counted in a content, without the count itself: the seal stands for it. */
    public static final Table MEASURE = new Table("measure", List.of(Column.text("key"), Column.text("seal")), 1);

    public Table {
        columns = List.copyOf(columns);
    }

    public List<Column> keyColumns() {
        return columns.subList(0, keys);
    }
}
