package drydock.scan.git;

import drydock.scan.tree.Paths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Makes sure, before anything opens them, that Git's own files are files and folders which lie where they are named: a pipe is
 * waited for without end, a link or a name with {@code ..} leads out of the repository, a device fills the memory. Each is told
 * as an {@link IOException} with a sentence for a person. Loose objects may be many: they are looked at by {@link GuardedRepository}
 * when they are opened.
 */
final class GitFiles {
    /** Bytes of a file that is read into memory as a whole; half a million references take so much. */
    private static final int LARGEST = 32 << 20;
    /** Bytes of Git's index, and of what finds objects in a pack. */
    private static final long LARGEST_INDEX = 256L << 20;
    /** Entries of all folders together that are looked at. */
    private static final int MOST = 100_000;

    private static final int LONGEST_SETTINGS = 1 << 20;
    /** So much of a reference is read, as JGit does. */
    private static final int LONGEST_REFERENCE = 4096;

    /** Packs themselves are read piece by piece. */
    private static final Pattern FINDS_OBJECTS = Pattern.compile("\\.(?:idx|rev|bitmap)$|multi-pack-index");

    private static final List<String> OPENED = List.of("config", "packed-refs", "shallow", "commondir", "gitdir");

    private final Path gitFolder;
    private int seen;

    private GitFiles(Path gitFolder) {
        this.gitFolder = gitFolder;
    }

    /** Looks at what is opened below a Git folder, which has objects and references only if no other folder has them for it. */
    static void check(Path gitFolder) throws IOException {
        GitFiles files = new GitFiles(gitFolder);
        for (String name : OPENED) {
            files.isFile(gitFolder.resolve(name), LARGEST);
        }
        files.isFile(gitFolder.resolve("index"), LARGEST_INDEX);
        files.reference(gitFolder.resolve("HEAD"));
        files.references(gitFolder.resolve("refs"));
        files.real(gitFolder.resolve("info"));
        files.tables(gitFolder.resolve("reftable"));
        files.objects(gitFolder.resolve("objects"));
    }

    /** Looks at what a person may have called a revision: JGit looks for it beside {@code HEAD} too, before all other places. */
    static void checkRevision(Path gitFolder, String revision) throws IOException {
        String name = revision.split("[\\^~:]", 2)[0];
        if (ObjectId.isId(name) || !Repository.isValidRefName(Constants.R_HEADS + name)) {
            return; // JGit looks for no such file either
        }
        GitFiles files = new GitFiles(gitFolder);
        Path at = gitFolder;
        for (String part : name.split("/")) {
            at = at.resolve(part);
            Optional<BasicFileAttributes> found = files.real(at);
            if (found.filter(BasicFileAttributes::isDirectory).isEmpty()) {
                files.reference(at);
                return;
            }
        }
    }

    /** The text of a small file, which must be there. */
    static String text(Path gitFolder, Path file) throws IOException {
        GitFiles files = new GitFiles(gitFolder);
        if (!files.isFile(file, LONGEST_SETTINGS)) {
            throw new IOException("its " + files.shown(file) + " is no file");
        }
        return read(file, LONGEST_SETTINGS);
    }

    private static String read(Path file, int limit) throws IOException {
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            return new String(in.readNBytes(limit), StandardCharsets.UTF_8);
        }
    }

    private void objects(Path folder) throws IOException {
        for (Path child : children(folder)) {
            real(child); // most are folders of loose objects
        }
        filesOf(folder.resolve("info"), LARGEST_INDEX);
        filesOf(folder.resolve("info").resolve("commit-graphs"), LARGEST_INDEX);
        for (Path child : children(folder.resolve("pack"))) {
            isFile(child, FINDS_OBJECTS.matcher(child.toString()).find() ? LARGEST_INDEX : Long.MAX_VALUE);
        }
    }

    private void references(Path folder) throws IOException {
        for (Path child : children(folder)) {
            if (real(child).filter(BasicFileAttributes::isDirectory).isPresent()) {
                references(child);
            } else {
                reference(child);
            }
        }
    }

    /** One that means another must stay among the references. */
    private void reference(Path file) throws IOException {
        if (!isFile(file, LARGEST)) {
            return;
        }
        String text = read(file, LONGEST_REFERENCE);
        boolean leadsOut = text.startsWith("ref: ")
                && (!text.startsWith("ref: refs/") || text.contains("..") || text.contains("\\"));
        if (leadsOut) {
            throw new IOException("its " + shown(file) + " leads out of Git's references, and is not followed");
        }
    }

    /** The newer form of references: a list of files, which must lie beside it. */
    private void tables(Path folder) throws IOException {
        filesOf(folder, LARGEST);
        Path list = folder.resolve("tables.list");
        if (isFile(list, LARGEST)) {
            String names = read(list, LARGEST);
            if (names.contains("/") || names.contains("\\")) {
                throw new IOException("its " + shown(list) + " leads out of its folder, and is not followed");
            }
        }
    }

    private void filesOf(Path folder, long limit) throws IOException {
        for (Path child : children(folder)) {
            isFile(child, limit);
        }
    }

    /** What lies in a folder; nothing if it is not there. */
    private List<Path> children(Path folder) throws IOException {
        if (real(folder).filter(BasicFileAttributes::isDirectory).isEmpty()) {
            return List.of();
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (++seen > MOST) {
                    throw new IOException("its " + shown(folder) + " holds too much");
                }
                children.add(child);
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException("its " + shown(folder) + " cannot be looked at", e);
        }
        return children;
    }

    /** Whether a file is there; a folder is none, and nothing opens it as one. */
    private boolean isFile(Path file, long limit) throws IOException {
        Optional<BasicFileAttributes> found = real(file).filter(BasicFileAttributes::isRegularFile);
        if (found.isPresent() && found.get().size() > limit) {
            throw new IOException("its " + shown(file) + " is too large");
        }
        return found.isPresent();
    }

    /** A file or folder that lies there itself; empty if there is nothing. */
    private Optional<BasicFileAttributes> real(Path path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IOException("its " + shown(path) + " cannot be looked at", e);
        }
        if (attributes.isSymbolicLink()) {
            throw new IOException("its " + shown(path) + " is a link, which is not followed");
        }
        if (attributes.isOther()) {
            throw new IOException("its " + shown(path) + " is neither a file nor a folder, and is not opened");
        }
        return Optional.of(attributes);
    }

    private String shown(Path path) {
        String below = Paths.printable(gitFolder
                .relativize(path)
                .toString()
                .replace(path.getFileSystem().getSeparator(), "/"));
        return gitFolder.endsWith(".git") ? ".git/" + below : below;
    }
}
