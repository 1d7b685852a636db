package drydock.scan.git;

import drydock.scan.git.RepositoryState.FileChange;
import drydock.scan.tree.Cancellation;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.eclipse.jgit.dircache.DirCacheEntry;

/** Looks into submodules that are checked out: their commit says nothing of files that were edited and not committed. */
final class SubmoduleFiles {
    private SubmoduleFiles() {}

    /** Files that are not as the commit has them that is checked out in the submodule, by their paths in {@code tree}. */
    static List<FileChange> altered(WorkingTree tree, DirCacheEntry submodule, Cancellation cancellation) {
        String shown = Index.shown(submodule);
        try (GitRepository module = tree.submodule(submodule.getPathString())) {
            if (module == null || module.workTree().isEmpty()) {
                return List.of();
            }
            WorkingTree files = WorkingTree.of(module, tree.limits());
            return StateReader.altered(files, cancellation).stream()
                    .map(change -> new FileChange(shown + "/" + change.path(), change.kind()))
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of(new FileChange(shown, RepositoryState.Kind.CHANGED)); // nobody knows that it is the same
        }
    }
}
