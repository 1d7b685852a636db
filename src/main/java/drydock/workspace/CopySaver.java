package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Evidence;
import drydock.workspace.row.EntityTable;
import drydock.workspace.row.EntityTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            boolean hasUndo = copyFile(writer, unfinished);
            if (!hasUndo) {
                Files.deleteIfExists(unfinished);
                copyMemory(writer, unfinished);
            }
            List<String> damaged = damaged(unfinished, writer.snapshot());
            Path saved = Files.move(unfinished, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
            return new SavedCopy(saved, hasUndo, damaged);
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

    /** Whether the file could be copied, and the copy's records are sound and just what we know to be in the file. */
    private boolean copyFile(Writer writer, Path unfinished) throws IOException, SQLException {
        Files.deleteIfExists(unfinished);
        NewFile.createPrivate(unfinished);
        try {
            writer.database().backUpTo(unfinished);
            return verification.trusted(unfinished, copy -> {
                Verification.checkContents(copy);
                return Digests.stored(copy).differences(writer.digests()).isEmpty();
            });
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

    /** What is not in memory, the kept copies of files, is taken from the file as far as it is what was attached. */
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
            Attachments kept = new Attachments(rows);
            for (Evidence evidence : writer.snapshot().all(Evidence.class)) {
                Optional<byte[]> content = readable(writer.database(), evidence.sha256());
                if (content.isPresent()) {
                    kept.keep(content.get(), digests);
                }
            }
        });
    }

    /** Whatever keeps it from being read: the records are saved without it. */
    private static Optional<byte[]> readable(Database database, @Nullable String key) {
        try {
            return key == null ? Optional.empty() : Attachments.sound(database, key);
        } catch (SQLException e) {
            LOG.warn("a kept copy cannot be read", e);
            return Optional.empty();
        }
    }

    private static List<String> damaged(Path copy, Snapshot snapshot) throws SQLException {
        try (Database database = Database.open(copy, false)) {
            return Attachments.unsound(database, SelfCheck.keys(database, snapshot));
        }
    }
}
