package drydock.scan.source;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a zip archive. Nothing is unpacked to the disk, so that no name in it can lead anywhere. */
final class ZipTree implements SourceTree {
    private static final String TWICE =
            "more than one file of the archive has this name, so that it is not known which is meant";

    private final ZipFile zip;
    private final Limits limits;
    private final String prefix;

    private ZipTree(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.prefix = commonFolder(zip);
    }

    static ZipTree open(Path file, Limits limits) throws IOException {
        try {
            return new ZipTree(new ZipFile(file.toFile()), limits);
        } catch (IOException | RuntimeException e) {
            throw new IOException(file + " is no folder and no zip archive that can be read", e);
        }
    }

    /** The one folder that archives of a repository put everything in; empty if there is no such folder. */
    private static String commonFolder(ZipFile zip) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        String folder = null;
        while (entries.hasMoreElements()) {
            String name = nameOf(entries.nextElement());
            String first = name.substring(0, name.indexOf('/') + 1);
            if (first.isEmpty() || (folder != null && !folder.equals(first))) {
                return "";
            }
            folder = first;
        }
        return folder == null ? "" : folder;
    }

    @Override
    public String title() {
        return "archive";
    }

    @Override
    public String commit() {
        return "";
    }

    @Override
    public void walk(TreeVisitor visitor, Cancellation cancellation) {
        Set<String> doubled = doubled(cancellation);
        Set<String> told = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        int count = 0;
        while (entries.hasMoreElements()) {
            cancellation.check();
            if (++count > limits.entries()) {
                visitor.trouble(
                        new Trouble("", "more than " + limits.entries() + " files: the rest was not looked at"));
                return;
            }
            ZipEntry entry = entries.nextElement();
            String name = nameOf(entry);
            if (!name.endsWith("/") && !doubled.contains(name)) {
                visitor.entry(entry(name, limit -> read(entry, limit)));
            } else if (doubled.contains(name) && told.add(name)) {
                visitor.entry(entry(name, ContentSource.none(TWICE)));
            }
        }
    }

    private TreeEntry entry(String name, ContentSource content) {
        return new TreeEntry(Paths.printable(name.substring(prefix.length())), EntryKind.FILE, "", content);
    }

    /** Names of several files: each tool that unpacks them keeps another one. */
    private Set<String> doubled(Cancellation cancellation) {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements() && seen.size() <= limits.entries()) {
            cancellation.check();
            String name = nameOf(entries.nextElement());
            if (!name.endsWith("/") && !seen.add(name)) {
                doubled.add(name);
            }
        }
        return doubled;
    }

    /** With slashes, which some programs of Windows do not write, and without parts that lead nowhere. */
    private static String nameOf(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (!name.startsWith("/") && !name.contains("./") && !name.contains("//")) {
            return name;
        }
        String plain = Arrays.stream(name.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
        return name.endsWith("/") ? plain + "/" : plain;
    }

    /** The size that an archive states is not believed: reading stops at the limit. */
    private Content read(ZipEntry entry, int limit) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limit);
            return in.read() >= 0 ? FolderTree.tooLong(limit) : new Content.Bytes(bytes);
        } catch (IOException | RuntimeException e) {
            return new Content.Unreadable("damaged in the archive, or encrypted");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
