package drydock.scan.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One walk through a folder. Most of its time goes by while the system is asked about each file, so that folders are listed on
 * all cores where the visitor allows it.
 */
final class FolderWalk {
    private static final Set<OpenOption> READ_ITSELF = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Limits limits;
    private final FileChoice choice;
    private final TreeVisitor visitor;
    private final Cancellation cancellation;
    private final AtomicInteger entries = new AtomicInteger();

    FolderWalk(Limits limits, FileChoice choice, TreeVisitor visitor, Cancellation cancellation) {
        this.limits = limits;
        this.choice = choice;
        this.visitor = visitor;
        this.cancellation = cancellation;
    }

    void run(Path root) {
        Folder folder = new Folder(root, "", "", 0);
        if (!visitor.hearsAllThreads()) {
            walk(folder);
            return;
        }
        try (ForkJoinPool pool = new ForkJoinPool()) {
            pool.invoke(new Task(folder));
        }
    }

    private void walk(Folder folder) {
        list(folder).forEach(this::walk);
    }

    private final class Task extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private final transient Folder folder;

        Task(Folder folder) {
            this.folder = folder;
        }

        @Override
        protected void compute() {
            ForkJoinTask.invokeAll(list(folder).stream().map(Task::new).toList());
        }
    }

    /** Tells of what lies in a folder; gives the folders to enter. */
    private List<Folder> list(Folder folder) {
        List<Folder> inside = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.place())) {
            for (Path child : children) {
                cancellation.check();
                int count = entries.incrementAndGet();
                if (count > limits.entries()) {
                    if (count == limits.entries() + 1) {
                        visitor.trouble(new Trouble(
                                "", "more than " + limits.entries() + " files: the rest was not looked at"));
                    }
                    return List.of();
                }
                child(folder, child, inside);
            }
        } catch (IOException | DirectoryIteratorException e) {
            visitor.trouble(new Trouble(folder.shown(), "the folder cannot be listed"));
        }
        return inside;
    }

    private void child(Folder folder, Path child, List<Folder> inside) {
        String ownName = String.valueOf(child.getFileName());
        String name = folder.prefix() + ownName;
        String shown = folder.shownPrefix() + Paths.printableName(child);
        boolean git = ownName.equals(".git");
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            visitor.trouble(new Trouble(shown, "the file cannot be looked at"));
            return;
        }
        if (attributes.isDirectory()) {
            if (folder.depth() + 1 > limits.depth()) {
                visitor.trouble(new Trouble(shown, "the folders lie too deep in each other"));
            } else if (!git && choice.entersFolder(name)) {
                inside.add(new Folder(child, name + "/", shown + "/", folder.depth() + 1));
            }
        } else if (!git && choice.takesFile(name)) {
            visitor.entry(entry(child, name, shown, attributes));
        }
    }

    private TreeEntry entry(Path file, String name, String shown, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            String blobId = choice.blobId(name, attributes);
            return new TreeEntry(shown, EntryKind.LINK, blobId, ContentSource.none("a link, which is not followed"));
        }
        if (!attributes.isRegularFile()) {
            return new TreeEntry(shown, EntryKind.SPECIAL, "", ContentSource.none("no regular file"));
        }
        return new TreeEntry(shown, EntryKind.FILE, choice.blobId(name, attributes), limit -> read(file, limit));
    }

    private static Content read(Path file, int limit) {
        // checked again while it is opened: it may have become a link since
        try (SeekableByteChannel channel = Files.newByteChannel(file, READ_ITSELF)) {
            long size = channel.size();
            return size > limit ? FolderTree.tooLong(limit) : new Content.Bytes(bytes(channel, (int) size));
        } catch (IOException e) {
            return new Content.Unreadable("the file cannot be read");
        }
    }

    /** The first {@code size} bytes, or fewer where the file became shorter. */
    private static byte[] bytes(SeekableByteChannel channel, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer);
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }

    /**
     * A folder.
     *
     * @param prefix its path as it is, with a slash at its end; the root is empty
     * @param shownPrefix the same as it is shown
     */
    private record Folder(Path place, String prefix, String shownPrefix, int depth) {
        String shown() {
            return shownPrefix.isEmpty() ? "" : shownPrefix.substring(0, shownPrefix.length() - 1);
        }
    }
}
