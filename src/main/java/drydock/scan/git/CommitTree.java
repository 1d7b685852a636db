package drydock.scan.git;

import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.ContentSource;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.FolderTree;
import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a commit, read from Git's objects; the working tree is not looked at. Closes its repository. */
public final class CommitTree implements SourceTree {
    private final GitRepository owner;
    private final Repository repository;
    private final RevCommit commit;
    private final Limits limits;

    CommitTree(GitRepository owner, RevCommit commit, Limits limits) {
        this.owner = owner;
        this.repository = owner.repository();
        this.commit = commit;
        this.limits = limits;
    }

    GitRepository owner() {
        return owner;
    }

    @Override
    public String title() {
        return "commit";
    }

    @Override
    public String commit() {
        return commit.name();
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        String at = "";
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            int entries = 0;
            while (walk.next()) {
                cancellation.check();
                at = Paths.printable(walk.getRawPath());
                if (++entries > limits.entries()) {
                    visitor.trouble(
                            new Trouble("", "more than " + limits.entries() + " files: the rest was not looked at"));
                    return;
                }
                if (walk.isSubtree()) {
                    enter(walk, at, visitor);
                } else {
                    visitor.entry(entry(walk, at));
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof CancellationException cancelled) {
                throw cancelled;
            }
            visitor.trouble(new Trouble(at, "the commit cannot be read from here on: " + GitRepository.message(e)));
        }
    }

    private void enter(TreeWalk walk, String shown, TreeVisitor visitor) {
        if (walk.getDepth() + 1 > limits.depth()) {
            visitor.trouble(new Trouble(shown, "the folders lie too deep in each other"));
            return;
        }
        try {
            walk.enterSubtree();
        } catch (IOException | RuntimeException e) {
            visitor.trouble(new Trouble(shown, "the folder is not in this copy of the repository"));
        }
    }

    private TreeEntry entry(TreeWalk walk, String shown) {
        FileMode mode = walk.getFileMode();
        ObjectId id = walk.getObjectId(0);
        if (mode.equals(FileMode.GITLINK)) {
            String why = "a submodule, at " + id.name();
            return new TreeEntry(shown, EntryKind.ABSENT_SUBMODULE, id.name(), ContentSource.none(why));
        }
        if (mode.equals(FileMode.SYMLINK)) {
            return new TreeEntry(shown, EntryKind.LINK, id.name(), ContentSource.none("a link, which is not followed"));
        }
        return new TreeEntry(shown, EntryKind.FILE, id.name(), limit -> read(id, limit));
    }

    private Content read(ObjectId id, int limit) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
            return loader.getSize() > limit ? FolderTree.tooLong(limit) : new Content.Bytes(loader.getBytes(limit));
        } catch (MissingObjectException e) {
            return new Content.Unreadable("its content is not in this copy of the repository");
        } catch (IOException | RuntimeException e) {
            return new Content.Unreadable("its content is damaged");
        }
    }

    @Override
    public void close() {
        owner.close();
    }
}
