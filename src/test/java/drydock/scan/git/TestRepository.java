package drydock.scan.git;

import drydock.scan.BlobId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;

/** A repository that a test makes. */
public final class TestRepository implements AutoCloseable {
    private static final PersonIdent AUTHOR =
            new PersonIdent("A", "a@example.org", Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);

    private final Path root;
    private final Git git;

    public TestRepository(Path root) throws GitAPIException {
        QuietSystem.install();
        this.root = root;
        this.git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        // without an address of its own the log of a branch asks for the name of this computer
        git.getRepository().getConfig().setString("user", null, "email", "a@example.org");
    }

    public Path root() {
        return root;
    }

    public Git git() {
        return git;
    }

    public TestRepository write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Commits all that lies there; gives the name of the commit. */
    public String commit(String message) throws GitAPIException {
        return commit(message, AUTHOR);
    }

    /** Commits all that lies there at noon of a day, by somebody. */
    public String commit(String message, String author, LocalDate day) throws GitAPIException {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return commit(message, new PersonIdent(author, author + "@example.org", noon, ZoneOffset.UTC));
    }

    private String commit(String message, PersonIdent author) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setMessage(message)
                .setAuthor(author)
                .setCommitter(author)
                .setSign(false)
                .call()
                .name();
    }

    /** Changes the entry of the index at {@code path}, or adds one. */
    void index(String path, DirCacheEditor.PathEdit edit) throws IOException {
        DirCache cache = git.getRepository().lockDirCache();
        DirCacheEditor editor = cache.editor();
        editor.add(edit);
        editor.commit();
    }

    /** Makes {@code path} a submodule at a commit. */
    public void link(String path, String commit) throws IOException {
        index(path, new DirCacheEditor.PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                entry.setFileMode(FileMode.GITLINK);
                entry.setObjectId(ObjectId.fromString(commit));
            }
        });
    }

    /**
     * Marks a file as left out of a sparse tree. JGit reads that mark, but cannot set it: the index is written anew, in
     * version 3 of its format, with the mark.
     */
    void leaveOut(String path) throws IOException {
        DirCache cache = git.getRepository().readDirCache();
        ByteBuffer out = ByteBuffer.allocate(1 << 16);
        out.put("DIRC".getBytes(StandardCharsets.US_ASCII)).putInt(3).putInt(cache.getEntryCount());
        for (int i = 0; i < cache.getEntryCount(); i++) {
            DirCacheEntry entry = cache.getEntry(i);
            byte[] name = entry.getRawPath();
            int start = out.position();
            out.position(start + 24).putInt(entry.getRawMode()).position(start + 40);
            byte[] id = new byte[20];
            entry.getObjectId().copyRawTo(id, 0);
            out.put(id).putShort((short) (0x4000 | name.length));
            out.putShort((short) (entry.getPathString().equals(path) ? 0x4000 : 0))
                    .put(name);
            // entries end with one to eight zeros, at a multiple of eight
            out.position(start + (out.position() - start + 8) / 8 * 8);
        }
        byte[] bytes = Arrays.copyOf(out.array(), out.position());
        try (OutputStream file = Files.newOutputStream(root.resolve(".git/index"))) {
            file.write(bytes);
            file.write(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The file of a loose object. */
    Path objectOf(String text) {
        String id = BlobId.of(text.getBytes(StandardCharsets.UTF_8));
        return root.resolve(".git/objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    }

    @Override
    public void close() {
        git.close();
    }
}
