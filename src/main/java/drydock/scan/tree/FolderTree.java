package drydock.scan.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The files of a folder. Links are named and not followed, so that no circle and no way out of the folder exists; a
 * {@code .git} is left out.
 */
public final class FolderTree implements SourceTree {
    private final Path root;
    private final Limits limits;
    private final FileChoice choice;

    public FolderTree(Path root, Limits limits) {
        this(root, limits, FileChoice.ALL);
    }

    public FolderTree(Path root, Limits limits, FileChoice choice) {
        this.root = root;
        this.limits = limits;
        this.choice = choice;
    }

    @Override
    public String title() {
        return "folder";
    }

    @Override
    public String commit() {
        return "";
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        Deque<Folder> open = new ArrayDeque<>();
        open.push(new Folder(root, "", 0));
        int entries = 0;
        while (!open.isEmpty()) {
            Folder folder = open.pop();
            List<Folder> inside = new ArrayList<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.place())) {
                for (Path child : children) {
                    cancellation.check();
                    if (++entries > limits.entries()) {
                        visitor.trouble(new Trouble(
                                "", "more than " + limits.entries() + " files: the rest was not looked at"));
                        return;
                    }
                    child(folder, child, inside, visitor);
                }
            } catch (IOException | DirectoryIteratorException e) {
                visitor.trouble(new Trouble(folder.shown(), "the folder cannot be listed"));
            }
            inside.reversed().forEach(open::push);
        }
    }

    private void child(Folder folder, Path child, List<Folder> inside, TreeVisitor visitor) {
        String name = folder.prefix() + child.getFileName();
        String shown = Paths.printable(name);
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
            } else if (!child.endsWith(".git") && choice.entersFolder(name)) {
                inside.add(new Folder(child, name + "/", folder.depth() + 1));
            }
        } else if (!child.endsWith(".git") && choice.takesFile(name)) {
            visitor.entry(entry(child, name, shown, attributes));
        }
    }

    private TreeEntry entry(Path file, String name, String shown, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return new TreeEntry(shown, EntryKind.LINK, "", ContentSource.none("a link, which is not followed"));
        }
        if (!attributes.isRegularFile()) {
            return new TreeEntry(shown, EntryKind.SPECIAL, "", ContentSource.none("no regular file"));
        }
        return new TreeEntry(shown, EntryKind.FILE, choice.blobId(name, attributes), limit -> read(file, limit));
    }

    private static Content read(Path file, int limit) {
        // checked again while it is opened: it may have become a link since
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            byte[] bytes = in.readNBytes(limit);
            return in.read() >= 0 ? tooLong(limit) : new Content.Bytes(bytes);
        } catch (IOException e) {
            return new Content.Unreadable("the file cannot be read");
        }
    }

    public static Content tooLong(int limit) {
        return new Content.Unreadable("longer than " + (limit >> 20) + " MiB, not read");
    }

    @Override
    public void close() {}

    private record Folder(Path place, String prefix, int depth) {
        String shown() {
            return prefix.isEmpty() ? "" : Paths.printable(prefix.substring(0, prefix.length() - 1));
        }
    }
}
