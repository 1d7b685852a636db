package drydock.workspace;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.workspace.row.EntityTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a file before it is trusted, in this order: its header is read without SQLite; it is locked; SQLite
 * reads its schema, which must be exactly what our migrations make; it is brought up to date; then all of it is read and
 * checked. A file that fails is closed again unchanged.
 */
final class Opening {
    private final Path file;
    private final Environment environment;
    private final Migrations migrations;
    private final Verification verification;
    private final Hold hold;
    private final EntityTables tables = new EntityTables();

    /** A file that was opened; whoever gets it closes {@code hold}. */
    record Opened(
            Path file,
            Access access,
            RowStore rows,
            EntityTables tables,
            Contents contents,
            FileIdentity identity,
            Hold hold) {}

    private Opening(Path file, Environment environment, Migrations migrations, Hold hold) {
        this.file = file;
        this.environment = environment;
        this.migrations = migrations;
        this.verification = new Verification(migrations);
        this.hold = hold;
    }

    static Opened open(Path path, Environment environment, Migrations migrations) throws ProblemException {
        Path file;
        try {
            file = path.toRealPath(); // journal, lock and backups lie beside the file itself, not beside a link
        } catch (NoSuchFileException e) {
            throw new ProblemException(Refusals.missing(path, e));
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(path, e));
        }
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Refusals.notAFile(file));
        }
        Hold hold = new Hold(environment.openFiles(), file);
        try {
            return new Opening(file, environment, migrations, hold).open();
        } catch (ProblemException | RuntimeException e) {
            try {
                hold.close();
            } catch (SQLException | IOException onClose) {
                e.addSuppressed(onClose);
            }
            throw e;
        }
    }

    private Opened open() throws ProblemException {
        try {
            Access access = access();
            FileIdentity identity = FileIdentity.of(file);
            Database database = hold.connect(access instanceof Access.ReadWrite);
            return trust(database, access, identity);
        } catch (IOException e) {
            throw new ProblemException(Refusals.unreadable(file, e));
        } catch (SQLException e) {
            throw new ProblemException(refusal(e));
        } catch (DamagedException e) {
            throw new ProblemException(Refusals.damaged(file, e));
        }
    }

    /** What we may do with the file, before SQLite has seen it. */
    private Access access() throws IOException, ProblemException {
        if (!hold.isClaimed()) {
            return new Access.ReadOnly(Refusals.openElsewhere(file, "another window of this Drydock"));
        }
        Header header = Header.read(file);
        Optional<Problem> refusal = Refusals.byHeader(file, header);
        if (refusal.isPresent()) {
            throw new ProblemException(refusal.get());
        }
        if (header.version() > migrations.latest()) {
            return new Access.ReadOnly(Refusals.newer(file)); // without the lock: a newer Drydock may want it
        }
        if (WorkspaceLock.isWriteProtected(file)) {
            return new Access.ReadOnly(Refusals.readOnlyFile(file));
        }
        if (WorkspaceLock.isWriteProtected(file.resolveSibling(""))) {
            return new Access.ReadOnly(Refusals.readOnlyFolder(file));
        }
        return switch (WorkspaceLock.attempt(file, environment)) {
            case WorkspaceLock.Attempt.Refused(Problem why) -> new Access.ReadOnly(why);
            case WorkspaceLock.Attempt.Locked(WorkspaceLock lock) -> {
                hold.lock(lock);
                yield new Access.ReadWrite();
            }
        };
    }

    private Opened trust(Database database, Access access, FileIdentity identity)
            throws SQLException, DamagedException, ProblemException {
        RowStore rows = new RowStore(database);
        if (database.number("PRAGMA user_version") > migrations.latest()) {
            Contents contents = new NewerVersion(file, tables).read(rows);
            Access lookOnly = new Access.ReadOnly(Refusals.newer(file));
            return new Opened(file, lookOnly, rows, tables, contents, identity, hold);
        }
        int version = verification.refuseForeign(file, database);
        if (version < migrations.latest()) {
            bringUpToDate(database, version, access);
        }
        database.prepareForUse();
        Contents contents = Contents.verified(rows, tables);
        return new Opened(file, access, rows, tables, contents, identity, hold);
    }

    /** A backup is made first; if that fails, the file stays as it is. */
    private void bringUpToDate(Database database, int version, Access access)
            throws SQLException, DamagedException, ProblemException {
        if (access instanceof Access.ReadOnly(Problem why)) {
            throw new ProblemException(Refusals.oldAndReadOnly(file, why));
        }
        Verification.checkContents(database);
        new BackupFolder(file, verification).make(database, environment.clock().instant(), Backup.Reason.UPDATE);
        database.execute("BEGIN IMMEDIATE");
        try {
            migrations.run(database, version);
            database.execute("DELETE FROM digest");
            Verification.digests(database).store(database, Digests.empty());
            database.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            database.rollBack(e);
            throw e;
        }
        verification.refuseForeign(file, database);
    }

    private Problem refusal(SQLException e) {
        return switch (Problems.code(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_RECOVERY -> Refusals.busy(file, e);
            case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY, SQLITE_CANTOPEN -> Refusals.needsRepair(file, e);
            case SQLITE_FULL -> Problems.full(e);
            default ->
                Verification.isDamage(e)
                        ? Refusals.damaged(file, new DamagedException(List.of(), "unreadable schema", e))
                        : Refusals.unreadable(file, e);
        };
    }
}
