package drydock.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What tests of other packages need of a workspace, and no user of it does. */
public final class Insides {
    private Insides() {}

    /** Lets the minute pass after which it is looked whether a backup is due, and waits until that is done. */
    public static void tick(Workspace workspace) {
        workspace.tick().join();
    }

    /** Runs statements on a file that is closed, as a stranger would. */
    public static void sql(Path file, String script) throws SQLException {
        RealFile.sql(file, script);
    }

    /** Every value of every table, table by table and row by row. */
    public static List<String> dump(Path file) throws SQLException {
        return RealFile.dump(file);
    }

    /** Writes the digests of what is in {@code file}, as somebody would who knows how we count. */
    public static void sign(Path file) throws SQLException {
        try (Database database = Database.open(file, true)) {
            Digests digests = Verification.digests(database);
            digests.store(database, Digests.empty());
            for (String table : digests.differences(Digests.stored(database))) {
                database.execute("DELETE FROM digest WHERE table_name = ?", table);
            }
        }
    }
}
