package drydock.scan.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a tree, whatever it is. */
public final class Trees {
    private Trees() {}

    /**
     * Opens what lies at {@code path} as it is now.
     *
     * @throws IOException with a sentence for a person, if nothing there can be read
     */
    public static SourceTree open(Path path, Limits limits) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("Nothing is at " + path);
        }
        if (Files.isDirectory(path)) {
            return new FolderTree(path.toRealPath(), limits);
        }
        throw new IOException(path + " is no folder");
    }

    /**
     * Opens a commit of the repository at {@code path}.
     *
     * @param revision a commit, branch or tag
     * @throws IOException with a sentence for a person, if it cannot be read
     */
    public static SourceTree openCommit(Path path, String revision, Limits limits) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException(path + " is no Git repository: it has no commit " + revision);
        }
        return open(path, limits);
    }
}
