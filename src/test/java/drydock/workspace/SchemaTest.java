package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.workspace.row.Column;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import drydock.workspace.row.Row;
import drydock.workspace.row.RowDigest;
import drydock.workspace.row.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records and the tables that the migrations make agree. */
class SchemaTest {
    private static final EntityTables TABLES = new EntityTables();

    private Database database;

    @BeforeEach
    void migrate() throws Exception {
        database = Database.inMemory();
        Migrations.shipped().run(database, 0);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    static List<Table> digested() {
        return TABLES.digested();
    }

    static List<EntityTable<?>> entities() {
        return TABLES.all();
    }

    @ParameterizedTest
    @MethodSource("digested")
    void columnsAgree(Table table) throws Exception {
        List<Column> columns = database.list(
                "SELECT name, type, \"notnull\" OR pk FROM pragma_table_info(?) WHERE type <> 'BLOB'",
                r -> new Column(r.getString(1), Column.Type.valueOf(r.getString(2)), r.getInt(3) == 0),
                table.name());
        assertThat(columns).isEqualTo(table.columns());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyIdentityOfAnotherRecordIsACheckedReference(EntityTable<?> table) throws Exception {
        Map<String, String> wanted = table.references().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().name(),
                        e -> TABLES.of(e.getValue().asSubclass(Entity.class))
                                .table()
                                .name()));
        Map<String, String> found = database
                .list(
                        "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
                        r -> Map.entry(r.getString(1), r.getString(2)),
                        table.table().name())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyReferenceHasAnIndex(EntityTable<?> table) throws Exception {
        for (Column column : table.references().keySet()) {
            assertThat(database.number(
                            "SELECT count(*) FROM pragma_index_list(?) l, pragma_index_info(l.name) i WHERE i.name = ?",
                            table.table().name(),
                            column.name()))
                    .as(column.name())
                    .isPositive();
        }
    }

    @Test
    void everyTableIsStrictAndKnown() throws Exception {
        List<String> names = database.list(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 1", r -> r.getString(1));
        List<String> wanted = new java.util.ArrayList<>(
                TABLES.digested().stream().map(Table::name).toList());
        wanted.add("digest");
        assertThat(names).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(database.number("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')"))
                .isZero();
    }

    @Test
    void everyRecordSurvivesItsRowAndItsJson() {
        for (Entity entity : new Samples(drydock.domain.Ids.from(new Random(1))).oneOfEach()) {
            EntityTable<?> table = TABLES.of(entity.getClass());
            Row row = table.encode(entity);
            assertThat(table.decode(row)).isEqualTo(entity);
            assertThat(table.fromJson(table.toJson(row))).isEqualTo(row);
            assertThat(table.encode(table.decode(row))).isEqualTo(row);
        }
    }

    @Test
    void aDigestDoesNotDependOnTheOrderOfColumns() {
        Table table = new Table("t", List.of(text("b"), text("a")), 1);
        Table other = new Table("t", List.of(text("a"), text("b")), 1);
        RowDigest digest = new RowDigest();
        assertThat(digest.of(Row.of(table, "1", "2"))).isEqualTo(digest.of(Row.of(other, "2", "1")));
        assertThat(digest.of(Row.of(table, "1", "2"))).isNotEqualTo(digest.of(Row.of(table, "2", "1")));
        assertThat(digest.of(Row.of(table, "12", ""))).isNotEqualTo(digest.of(Row.of(table, "1", "2")));
        String large = String.join("", Collections.nCopies(10_000, "x"));
        assertThat(digest.of(Row.of(table, large, "1"))).isNotEqualTo(digest.of(Row.of(table, large, "2")));
    }

    private static Column text(String name) {
        return new Column(name, Column.Type.TEXT, false);
    }
}
