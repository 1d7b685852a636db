package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves a copy of an open workspace under another name: from the file, which goes on as long as SQLite has it open even
 * if its name is gone; or, if the file was damaged or overwritten, from memory. Called on the writer's thread.
 */
final class CopySaver {
    private static final Logger LOG = LoggerFactory.getLogger(CopySaver.class);

    private final EntityTables tables;
    private final Verification verification;

    CopySaver(EntityTables tables, Verification verification) {
        this.tables = tables;
        this.verification = verification;
    }

    SavedCopy save(Writer writer, Path target) throws ProblemException {
        Path unfinished = target.toAbsolutePath().resolveSibling(target.getFileName() + ".new");
        try {
            boolean isComplete = copyFile(writer, unfinished);
            if (!isComplete) {
                Files.deleteIfExists(unfinished);
                copyMemory(writer, unfinished);
            }
            return new SavedCopy(
                    Files.move(unfinished, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING), isComplete);
        } catch (SQLException | IOException e) {
            try {
                Files.deleteIfExists(unfinished);
            } catch (IOException onDelete) {
                e.addSuppressed(onDelete);
            }
            throw new ProblemException(notSaved(target, e));
        }
    }

    private static Problem notSaved(Path target, Exception e) {
        return e instanceof SQLException sql && Problems.isFull(sql)
                ? new Problem(
                        "The disk of " + target + " is full.",
                        "No copy was saved; the open workspace is as it was.",
                        "Free some space or choose another disk, then save the copy again.",
                        e)
                : Refusals.notCreated(target, e);
    }

    /** Whether the file could be copied, and the copy is sound and has just what we know to be in the file. */
    private boolean copyFile(Writer writer, Path unfinished) throws IOException, SQLException {
        Files.deleteIfExists(unfinished);
        NewFile.createPrivate(unfinished);
        try {
            writer.database().backUpTo(unfinished);
            verification.check(unfinished);
            return verification
                    .trusted(unfinished, Digests::stored)
                    .differences(writer.digests())
                    .isEmpty();
        } catch (SQLException e) {
            if (Problems.isFull(e)) {
                throw e;
            }
            LOG.warn("the open file cannot be copied; its content is saved from memory", e);
            return false;
        } catch (ProblemException | DamagedException e) {
            LOG.warn("the open file was changed; its content is saved from memory", e);
            return false;
        }
    }

    private void copyMemory(Writer writer, Path unfinished) throws IOException, SQLException {
        NewFile.createPrivate(unfinished);
        NewFile.fill(unfinished, Migrations.shipped(), (rows, digests) -> {
            for (Map.Entry<String, String> entry : writer.meta().entrySet()) {
                new MetaTable(rows).put(entry.getKey(), entry.getValue(), digests);
            }
            for (EntityTable<?> table : tables.all()) {
                for (Entity entity :
                        (Collection<? extends Entity>) writer.snapshot().all(table.type())) {
                    rows.put(null, table.encode(entity), digests);
                }
            }
        });
    }
}
