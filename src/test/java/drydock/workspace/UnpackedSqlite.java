package drydock.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's library, unpacked once into the build's folder. By itself each JVM would unpack one into the temporary folder, where
 * those that are killed, as some tests want, leave it.
 */
public final class UnpackedSqlite implements BeforeAllCallback {
    static final String PROPERTY = "org.sqlite.lib.path";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder().toString());
        }
    }

    /** Where it lies; unpacks it if it is not there. */
    static Path folder() {
        Path folder = Path.of("target", "sqlite", SQLiteJDBCLoader.getVersion()).toAbsolutePath();
        String name = LibraryLoaderUtil.getNativeLibName();
        if (!Files.exists(folder.resolve(name))) {
            try {
                Files.createDirectories(folder);
                Path part = Files.createTempFile(folder, "part", null);
                try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(
                        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE); // another JVM may do the same
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
