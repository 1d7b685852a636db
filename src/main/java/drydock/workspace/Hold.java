package drydock.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is held while a file is open: our claim on it in this process, the lock between processes, the connection. */
final class Hold implements AutoCloseable {
    private final OpenFiles openFiles;
    private final Path file;
    private final boolean claimed;
    private @Nullable WorkspaceLock lock;
    private @Nullable Database database;

    Hold(OpenFiles openFiles, Path file) {
        this.openFiles = openFiles;
        this.file = file;
        this.claimed = openFiles.claim(file);
    }

    /** Whether no other part of this process has the file. */
    boolean isClaimed() {
        return claimed;
    }

    void lock(WorkspaceLock taken) {
        this.lock = taken;
    }

    Database connect(boolean writable) throws SQLException {
        Database connected = Database.open(file, writable);
        database = connected;
        return connected;
    }

    /** Lets go of everything, the connection first. */
    @Override
    public void close() throws SQLException, IOException {
        try {
            if (database != null) {
                database.close();
            }
        } finally {
            try {
                if (lock != null) {
                    lock.close();
                }
            } finally {
                if (claimed) {
                    openFiles.release(file);
                }
            }
        }
    }
}
