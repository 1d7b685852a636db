package drydock.workspace;

import drydock.domain.ProblemException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;

/** Makes new files and folders that only their owner can read, where the platform knows such a thing. */
final class NewFile {
    private NewFile() {}

    /** Makes an empty workspace; it is there as a whole or not at all. */
    static void create(Path file, Environment environment, Migrations migrations) throws ProblemException {
        if (Files.exists(file)) {
            throw new ProblemException(Refusals.exists(file));
        }
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".new");
        try {
            createFolders(absolute.resolveSibling(""));
            Files.deleteIfExists(unfinished); // left by a crash
            createPrivate(unfinished);
            fill(unfinished, migrations, (rows, digests) -> {
                MetaTable meta = new MetaTable(rows);
                meta.put(MetaTable.UUID, uuid(environment).toString(), digests);
                meta.put(MetaTable.CREATED_BY, environment.version(), digests);
            });
            Files.move(unfinished, absolute); // fails where a file has come into being meanwhile
        } catch (FileAlreadyExistsException e) {
            // or it is a folder of its path that something else stands in the place of
            throw new ProblemException(Files.exists(file) ? Refusals.exists(file) : Refusals.notCreated(file, e));
        } catch (IOException e) {
            throw new ProblemException(Refusals.notCreated(file, e));
        } catch (SQLException e) {
            throw new ProblemException(Problems.isFull(e) ? Problems.full(e) : Refusals.notCreated(file, e));
        }
    }

    /** Makes the empty file {@code file} a workspace with what {@code content} puts into it. */
    static void fill(Path file, Migrations migrations, Content content) throws SQLException {
        try (Database database = Database.open(file, true)) {
            database.prepareForUse();
            database.execute("BEGIN");
            migrations.run(database, 0);
            Digests digests = Digests.empty();
            content.put(new RowStore(database), digests);
            digests.store(database, Digests.empty());
            database.execute("COMMIT");
        }
    }

    /** Puts rows into a new file. */
    @FunctionalInterface
    interface Content {
        void put(RowStore rows, Digests digests) throws SQLException;
    }

    private static UUID uuid(Environment environment) {
        byte[] bytes = new byte[16];
        environment.random().nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }

    /** Makes an empty file with mode 0600. */
    static void createPrivate(Path file) throws IOException {
        Files.createFile(file, privately(file));
    }

    /** With what a new {@code file} is made, so that it has mode 0600. */
    static FileAttribute<?>[] privately(Path file) {
        return mode(file, "rw-------");
    }

    /** Makes {@code folder} and its parents where they are missing, with mode 0700. */
    static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, mode(folder, "rwx------"));
    }

    private static FileAttribute<?>[] mode(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
