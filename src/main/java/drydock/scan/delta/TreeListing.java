package drydock.scan.delta;

import drydock.scan.BlobId;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The entries of a tree that a comparison looks at, with the name of their content. */
final class TreeListing implements TreeVisitor {
    private final Predicate<TreeEntry> wanted;
    private final Limits limits;
    private final Map<String, Item> items = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /** An entry and the name of its content; the name is empty if the content could not be read. */
    record Item(TreeEntry entry, String contentId) {}

    private TreeListing(Predicate<TreeEntry> wanted, Limits limits) {
        this.wanted = wanted;
        this.limits = limits;
    }

    static TreeListing of(SourceTree tree, Predicate<TreeEntry> wanted, Limits limits, Cancellation cancellation) {
        TreeListing listing = new TreeListing(wanted, limits);
        tree.walk(listing, cancellation);
        return listing;
    }

    @Override
    public void entry(TreeEntry entry) {
        if (wanted.test(entry)) {
            items.put(entry.path(), new Item(entry, contentId(entry)));
        }
    }

    @Override
    public void trouble(Trouble trouble) {
        troubles.add(trouble);
    }

    private String contentId(TreeEntry entry) {
        if (!entry.blobId().isEmpty() || entry.kind() != EntryKind.FILE) {
            return entry.blobId();
        }
        return bytes(entry).map(BlobId::of).orElse("");
    }

    /** The content of a file; a trouble is noted if it cannot be read. */
    Optional<byte[]> bytes(TreeEntry entry) {
        return switch (entry.content().read(limits.fileBytes())) {
            case Content.Bytes content -> Optional.of(content.bytes());
            case Content.Unreadable unreadable -> {
                troubles.add(new Trouble(entry.path(), unreadable.why()));
                yield Optional.empty();
            }
        };
    }

    Map<String, Item> items() {
        return items;
    }

    List<Trouble> troubles() {
        return troubles;
    }
}
