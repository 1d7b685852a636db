package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies of files that are kept in the workspace, by the SHA-256 of their content. They never change and are not undone;
 * one that neither evidence nor the undo log mentions is collected at the next opening.
 */
final class Attachments {
    /** In bytes. */
    static final int LARGEST = 10 << 20;

    private final RowStore rows;

    Attachments(RowStore rows) {
        this.rows = rows;
    }

    static void refuseTooLarge(byte[] content) throws ProblemException {
        if (content.length > LARGEST) {
            throw new ProblemException(new Problem(
                    "The file is larger than 10 MB.",
                    "No copy of it was kept.",
                    "Refer to the file where it lies instead of keeping a copy."));
        }
    }

    /** Keeps {@code content} unless it is kept already, and gives its key; what was kept and is damaged is sound again. */
    String keep(byte[] content, Digests digests) throws SQLException {
        String key = Verification.sha256(content);
        if (rows.find(Table.ATTACHMENT, key).isPresent()) {
            if (!isSound(key)) { // of the same size, or its row's digest would have told when the file was opened
                rows.database().execute("UPDATE attachment SET content = ? WHERE sha256 = ?", content, key);
            }
        } else {
            rows.database()
                    .execute(
                            "INSERT INTO attachment (sha256, size, content) VALUES (?, ?, ?)",
                            key,
                            (long) content.length,
                            content);
            digests.add(Row.of(Table.ATTACHMENT, key, (long) content.length));
        }
        return key;
    }

    /**
     * The content kept under {@code key}.
     *
     * @throws ProblemException if there is none, or it is damaged
     */
    byte[] read(String key) throws SQLException, ProblemException {
        Optional<byte[]> content = sound(rows.database(), key);
        if (content.isEmpty()) {
            boolean isGone = rows.find(Table.ATTACHMENT, key).isEmpty();
            throw new ProblemException(new Problem(
                    isGone ? "No copy of this file is kept here." : "The copy of this file is damaged.",
                    "Nothing was changed.",
                    "Attach the file again, or look for the copy in a backup."));
        }
        return content.get();
    }

    /** What is kept under {@code key} in {@code database}; empty if nothing is, or not what was attached. */
    static Optional<byte[]> sound(Database database, String key) throws SQLException {
        try {
            // one of a size that nobody attaches is not read: it would fill the memory
            return database.first(
                            "SELECT content FROM attachment WHERE sha256 = ? AND length(content) <= " + LARGEST,
                            r -> r.getBytes(1),
                            key)
                    .filter(content -> Verification.sha256(content).equals(key));
        } catch (SQLException e) {
            if (Verification.isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The keys of all that is kept in {@code database}. */
    static List<String> keys(Database database) throws SQLException {
        return database.list("SELECT sha256 FROM attachment ORDER BY sha256", r -> r.getString(1));
    }

    /** Those of {@code keys} under which there is not what was attached. One content at a time is in memory. */
    static List<String> unsound(Database database, List<String> keys) throws SQLException {
        List<String> unsound = new ArrayList<>();
        for (String key : keys) {
            if (sound(database, key).isEmpty()) {
                unsound.add(key);
            }
        }
        return unsound;
    }

    /** Whether there is what was attached under {@code key}. */
    boolean isSound(String key) throws SQLException {
        return sound(rows.database(), key).isPresent();
    }

    /** Whether there is anything to collect. */
    boolean hasOrphans() throws SQLException {
        return !orphans().isEmpty();
    }

    /** Removes what nothing mentions, and says how many those were. */
    int collect(Digests digests) throws SQLException {
        List<Row> orphans = orphans();
        for (Row orphan : orphans) {
            rows.delete(orphan, digests);
        }
        return orphans.size();
    }

    private List<Row> orphans() throws SQLException {
        return rows.list(Table.ATTACHMENT, """
            WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.sha256 = attachment.sha256)
              AND NOT EXISTS (SELECT 1 FROM undo_row WHERE table_name = 'evidence'
                  AND (instr(old, attachment.sha256) > 0 OR instr(new, attachment.sha256) > 0))\
            """);
    }
}
