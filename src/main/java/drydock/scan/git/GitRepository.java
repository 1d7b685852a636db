package drydock.scan.git;

import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** A repository on this computer, open for reading. */
public final class GitRepository implements AutoCloseable {
    private static final int MOST_NAMES = 300;

    private final Repository repository;
    private final Optional<Path> workTree;

    private GitRepository(Repository repository, Optional<Path> workTree) {
        this.repository = repository;
        this.workTree = workTree;
    }

    /**
     * Begins with what every repository takes, on a thread of its own: for a process that reads one, writes none and has something
     * else to do first.
     */
    public static void prepare() {
        Thread.ofPlatform().daemon().name("git").start(QuietSystem::installForReading);
    }

    /**
     * Opens the repository of a folder, or the bare repository that it is.
     *
     * @return empty if there is none
     * @throws IOException with a sentence for a person, if one is there that cannot or must not be read
     */
    public static Optional<GitRepository> open(Path folder) throws IOException {
        QuietSystem.install();
        Optional<GitFolder> found = GitFolder.find(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RepositoryBuilder builder = new RepositoryBuilder();
        builder.setGitDir(found.get().gitFolder().toFile()).setMustExist(true);
        found.get().workTree().ifPresentOrElse(tree -> builder.setWorkTree(tree.toFile()), builder::setBare);
        try {
            return Optional.of(new GitRepository(
                    new GuardedRepository(builder), found.get().workTree()));
        } catch (IOException | RuntimeException e) {
            throw new IOException("its Git repository cannot be read: " + message(e), e);
        }
    }

    /**
     * The tree of a commit.
     *
     * @param revision a commit, branch or tag
     * @throws IOException with a sentence for a person, if there is no such commit or it is not here
     */
    public CommitTree commit(String revision, Limits limits) throws IOException {
        return new CommitTree(this, parse(revision), limits);
    }

    /** The full name of the commit that {@code revision} means, 40 hexadecimal digits. */
    public String resolve(String revision) throws IOException {
        return parse(revision).name();
    }

    /** The commit that is checked out; empty before the first one, and where it cannot be read. */
    public Optional<ObjectId> head() {
        try {
            return Optional.ofNullable(repository.resolve(Constants.HEAD + "^{commit}"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Branches and tags by their short names, tags first, at most some hundred of each. */
    public List<String> revisions() throws IOException {
        List<String> names = new ArrayList<>();
        for (String kind : List.of(Constants.R_TAGS, Constants.R_HEADS)) {
            try {
                repository.getRefDatabase().getRefsByPrefix(kind).stream()
                        .map(ref -> Repository.shortenRefName(ref.getName()))
                        .sorted()
                        .limit(MOST_NAMES)
                        .forEach(names::add);
            } catch (RuntimeException e) {
                throw new IOException("The branches and tags cannot be read: " + message(e), e);
            }
        }
        return names;
    }

    RevCommit parse(String revision) throws IOException {
        if (revision.contains("@{")) {
            throw new IOException("The revision " + Paths.printable(revision)
                    + " is looked up in what this copy of the repository remembers, which is not read. Give a commit, a"
                    + " branch or a tag");
        }
        GitFiles.checkRevision(repository.getDirectory().toPath(), revision);
        GitFiles.checkRevision(repository.getCommonDirectory().toPath(), revision);
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision + "^{commit}");
            if (id == null) {
                throw new IOException("No commit " + revision + " is in this repository");
            }
            return walk.parseCommit(id);
        } catch (MissingObjectException e) {
            throw new IOException("The commit " + revision + " is not in this copy of the repository", e);
        } catch (RevisionSyntaxException e) {
            throw new IOException(
                    "The revision " + Paths.printable(revision)
                            + " is not understood. Give a commit, a branch or a tag",
                    e);
        } catch (RuntimeException e) {
            throw new IOException("The commit " + revision + " cannot be read: " + message(e), e);
        }
    }

    public Optional<Path> workTree() {
        return workTree;
    }

    Repository repository() {
        return repository;
    }

    static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() {
        repository.close();
    }
}
