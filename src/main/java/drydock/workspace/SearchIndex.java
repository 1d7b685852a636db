package drydock.workspace;

import drydock.domain.Change;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The full-text index of one workspace, in memory: an FTS5 table whose row ids are the identities of entities, and which
 * keeps no text of its own. Safe for several threads; one at a time gets in.
 */
final class SearchIndex implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Database database;
    private final EntityTables tables;
    private Snapshot indexed = Snapshot.empty();

    SearchIndex(EntityTables tables) throws SQLException {
        this.tables = tables;
        this.database = Database.inMemory();
        database.script("CREATE VIRTUAL TABLE search USING fts5(title, body, content = '', contentless_delete = 1,"
                + " prefix = '1 2 3', tokenize = \"unicode61 remove_diacritics 2\")");
    }

    /** Makes the index anew from everything in {@code snapshot}. */
    synchronized void rebuild(Snapshot snapshot) throws SQLException {
        inOneGo(() -> {
            database.execute("INSERT INTO search (search) VALUES ('delete-all')");
            for (EntityTable<?> table : tables.all()) {
                for (Entity entity : (Collection<? extends Entity>) snapshot.all(table.type())) {
                    insert(entity);
                }
            }
        });
        indexed = snapshot;
    }

    /** Brings the index up to {@code after}, which {@code changes} led to. */
    synchronized void update(List<Change> changes, Snapshot after) throws SQLException {
        inOneGo(() -> {
            for (Change change : changes) {
                database.execute(
                        "DELETE FROM search WHERE rowid = ?", change.id().value());
                if (change instanceof Change.Put(Entity entity)) {
                    insert(entity);
                }
            }
        });
        indexed = after;
    }

    private void insert(Entity entity) throws SQLException {
        Optional<SearchText> text = SearchText.of(entity);
        if (text.isPresent()) {
            database.execute(
                    "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
                    entity.id().value(),
                    text.get().title(),
                    text.get().body());
        }
    }

    private void inOneGo(Indexing work) throws SQLException {
        database.execute("BEGIN");
        try {
            work.run();
            database.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            database.rollBack(e);
            throw e;
        }
    }

    @FunctionalInterface
    private interface Indexing {
        void run() throws SQLException;
    }

    /** The best {@code limit} hits for the words of {@code query}, all of which must occur, the last one as a beginning. */
    synchronized List<SearchHit> search(String query, int limit) throws SQLException {
        String match = match(query);
        if (match.isEmpty()) {
            return List.of();
        }
        List<Long> ids = database.list(
                "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 10.0, 1.0), rowid LIMIT ?",
                r -> r.getLong(1),
                match,
                limit);
        return ids.stream().flatMap(id -> hit(id).stream()).toList();
    }

    /**
     * The words of {@code query}, each quoted, so that nothing a user types is FTS syntax. Only letters and digits count,
     * as they do for the tokenizer.
     */
    static String match(String query) {
        List<String> words =
                WORD.matcher(query).results().map(MatchResult::group).toList();
        return words.isEmpty()
                ? ""
                : words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")) + "*";
    }

    private Optional<SearchHit> hit(long id) {
        for (EntityTable<?> table : tables.all()) {
            Optional<? extends Entity> entity = find(table, id);
            if (entity.isPresent()) {
                return SearchText.of(entity.get()).map(text -> new SearchHit(entity.get(), text.title(), text.body()));
            }
        }
        return Optional.empty();
    }

    private <T extends Entity> Optional<T> find(EntityTable<T> table, long id) {
        return indexed.find(table.type(), new Id<>(id));
    }

    @Override
    public synchronized void close() throws SQLException {
        database.close();
    }
}
