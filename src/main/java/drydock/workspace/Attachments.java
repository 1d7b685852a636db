package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.row.Row;
import drydock.workspace.row.Table;
import java.sql.SQLException;
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

    /** Keeps {@code content} unless it is kept already, and gives its key. */
    String keep(byte[] content, Digests digests) throws SQLException {
        String key = Verification.sha256(content);
        if (rows.find(Table.ATTACHMENT, key).isEmpty()) {
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
        Optional<byte[]> content =
                rows.database().first("SELECT content FROM attachment WHERE sha256 = ?", r -> r.getBytes(1), key);
        if (content.isEmpty() || !Verification.sha256(content.get()).equals(key)) {
            throw new ProblemException(new Problem(
                    content.isEmpty() ? "No copy of this file is kept here." : "The copy of this file is damaged.",
                    "Nothing was changed.",
                    "Attach the file again, or look for the copy in a backup."));
        }
        return content.get();
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
