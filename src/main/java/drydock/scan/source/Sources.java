package drydock.scan.source;

import drydock.scan.git.GitRepository;
import drydock.scan.git.WorkingTree;
import drydock.scan.tree.FolderTree;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a tree, whatever it is: a repository, a folder without one, an archive. */
public final class Sources {
    private Sources() {}

    /**
     * Opens what lies at {@code path} as it is now: the working tree of a repository, the last commit of a bare one, a
     * folder, an archive. Where Git's part of it cannot be read, the files are read without it and a trouble says so.
     *
     * @throws IOException with a sentence for a person, if nothing there can be read
     */
    public static SourceTree open(Path path, Limits limits) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("Nothing is at " + path);
        }
        if (!Files.isDirectory(path)) {
            return ZipTree.open(path, limits);
        }
        Path folder = path.toRealPath();
        Optional<GitRepository> repository = Optional.empty();
        try {
            repository = GitRepository.open(folder);
            if (repository.isEmpty()) {
                return new FolderTree(folder, limits);
            }
            return repository.get().workTree().isEmpty()
                    ? repository.get().commit("HEAD", limits)
                    : WorkingTree.of(repository.get(), limits);
        } catch (IOException e) {
            repository.ifPresent(GitRepository::close);
            if (repository.isPresent() && repository.get().workTree().isEmpty()) {
                throw e;
            }
            return new TroubledTree(
                    new FolderTree(folder, limits), new Trouble("", "read as a plain folder: " + e.getMessage()));
        }
    }

    /**
     * Opens a commit of the repository at {@code path}.
     *
     * @param revision a commit, branch or tag
     * @throws IOException with a sentence for a person, if it cannot be read
     */
    public static SourceTree openCommit(Path path, String revision, Limits limits) throws IOException {
        GitRepository repository = openRepository(path);
        try {
            return repository.commit(revision, limits);
        } catch (IOException e) {
            repository.close();
            throw e;
        }
    }

    /**
     * Opens the repository at {@code path}.
     *
     * @throws IOException with a sentence for a person, if there is none or it cannot be read
     */
    public static GitRepository openRepository(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("Nothing is at " + path);
        }
        Path folder = path.toRealPath();
        Optional<GitRepository> found;
        try {
            found = GitRepository.open(folder);
        } catch (IOException e) {
            throw new IOException(path + " is not read as a Git repository: " + e.getMessage(), e);
        }
        return found.orElseThrow(() -> new IOException(above(folder)
                .map(root -> path + " is a folder of the Git repository " + root + ". Give that, and the part that you"
                        + " mean as a --scope")
                .orElse(path + " is no Git repository")));
    }

    /** The folder above that has a {@code .git}; only to name it to a person, for it may be meant by nobody. */
    private static Optional<Path> above(Path folder) {
        for (Path at = folder.getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
