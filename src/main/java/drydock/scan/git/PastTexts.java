package drydock.scan.git;

import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Texts that commits brought in, each content once. Only their names are kept; a content is read when it is looked at. Ends
 * after so many bytes, and says so.
 */
public final class PastTexts {
    /** Longer files are not looked into: nobody writes them by hand. */
    private static final int LONGEST = 1 << 20;
    /** All texts of a history together; reading and searching so much takes a few seconds. */
    private static final long ALL = 64L << 20;

    private final Repository repository;
    private final Predicate<String> wanted;
    private final Cancellation cancellation;
    private final Set<ObjectId> seen = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private int commits;
    private boolean complete = true;

    private record Entry(String commit, String path, ObjectId blob) {}

    /** Is told of each text. */
    @FunctionalInterface
    public interface Reader {
        /** @param commit the newest that has this content at this path */
        void text(String commit, String path, String text);
    }

    PastTexts(Repository repository, Predicate<String> wanted, Cancellation cancellation) {
        this.repository = repository;
        this.wanted = wanted;
        this.cancellation = cancellation;
    }

    boolean add(RevCommit commit) throws IOException {
        commits++;
        try (TreeWalk walk = History.changes(repository, commit)) {
            while (walk.next()) {
                boolean file = FileMode.REGULAR_FILE.equals(walk.getRawMode(1))
                        || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(1));
                String path = Paths.printable(walk.getRawPath());
                if (file && wanted.test(path) && seen.add(walk.getObjectId(1))) {
                    entries.add(new Entry(commit.name(), path, walk.getObjectId(1)));
                }
            }
        }
        return true;
    }

    PastTexts incomplete() {
        complete = false;
        return this;
    }

    /** Reads the texts, the newest first. */
    public void read(Reader reader) {
        long read = 0;
        try (ObjectReader objects = repository.newObjectReader()) {
            for (Entry entry : entries) {
                cancellation.check();
                if (read > ALL) {
                    complete = false;
                    return;
                }
                read += read(objects, entry, reader);
            }
        }
    }

    private long read(ObjectReader objects, Entry entry, Reader reader) {
        try {
            ObjectLoader loader = objects.open(entry.blob(), Constants.OBJ_BLOB);
            if (loader.getSize() > LONGEST) {
                return 0;
            }
            byte[] bytes = loader.getBytes(LONGEST);
            SourceText text = SourceText.decode(bytes);
            if (!text.isBinary()) {
                reader.text(entry.commit(), entry.path(), text.toString());
            }
            return bytes.length;
        } catch (IOException e) {
            complete = false; // its content is not in this copy
            return 0;
        }
    }

    public int commits() {
        return commits;
    }

    /** Whether all of the history was there and was looked at. */
    public boolean isComplete() {
        return complete;
    }
}
