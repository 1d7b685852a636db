package drydock.scan.delta;

import drydock.scan.BlobId;
import drydock.scan.lexer.Language;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** The entries of a tree: those that a comparison looks at, and the names of the others. */
final class TreeListing implements TreeVisitor {
    /** Of files that do not concern the scope: a commit may bring in a million pictures. */
    private static final int MOST_OTHERS = 50_000;

    private final Predicate<TreeEntry> wanted;
    private final Limits limits;
    private final Map<String, Item> items = new TreeMap<>();
    private final Map<String, Item> others = new TreeMap<>();
    private final ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final List<Trouble> unknown = new ArrayList<>();

    /** An entry and the name of its content; the name is empty if the content could not be read or was not yet. */
    record Item(TreeEntry entry, String contentId) {}

    private TreeListing(Predicate<TreeEntry> wanted, Limits limits) {
        this.wanted = wanted;
        this.limits = limits;
    }

    /** @param wanted what is looked at; contracts are in any case, because what is in scope may rest on them */
    static TreeListing of(SourceTree tree, Predicate<TreeEntry> wanted, Limits limits, Cancellation cancellation) {
        TreeListing listing = new TreeListing(wanted, limits);
        tree.walk(listing, cancellation);
        listing.lookIntoSubmodules(tree, cancellation);
        return listing;
    }

    /** The commit of a submodule does not name what was edited in it. */
    private void lookIntoSubmodules(SourceTree tree, Cancellation cancellation) {
        items.replaceAll((path, item) -> {
            if (item.entry().kind() != EntryKind.SUBMODULE) {
                return item;
            }
            List<String> altered = tree.alteredFiles(item.entry(), cancellation);
            if (altered.isEmpty()) {
                return item;
            }
            unsure(new Trouble(
                    path,
                    "files of this submodule are not as its commit has them: " + altered.getFirst()
                            + (altered.size() == 1 ? "" : " and " + (altered.size() - 1) + " more")));
            return new Item(item.entry(), "");
        });
    }

    @Override
    public void entry(TreeEntry entry) {
        if (wanted.test(entry)
                || Language.ofPath(entry.path())
                        .filter(Language::isForContracts)
                        .isPresent()) {
            Item before = items.put(entry.path(), new Item(entry, contentId(entry)));
            if (before != null) {
                items.put(entry.path(), new Item(entry, ""));
                unsure(new Trouble(entry.path(), "more than one file has this name"));
            }
        } else if (others.size() < MOST_OTHERS) {
            others.put(entry.path(), new Item(entry, entry.blobId()));
        }
    }

    @Override
    public void trouble(Trouble trouble) {
        unsure(trouble); // what could not be listed may have changed
    }

    private void unsure(Trouble trouble) {
        troubles.add(trouble);
        unknown.add(trouble);
    }

    /** Git's name of the content of a file, which is read if need be; empty if it cannot be. */
    String contentId(TreeEntry entry) {
        if (!entry.blobId().isEmpty() || entry.kind() != EntryKind.FILE) {
            return entry.blobId();
        }
        return bytes(entry).map(BlobId::of).orElse("");
    }

    /** The content of a file; a trouble is noted if it cannot be read. May be called by any thread. */
    Optional<byte[]> bytes(TreeEntry entry) {
        return switch (entry.content().read(limits.fileBytes())) {
            case Content.Bytes content -> Optional.of(content.bytes());
            case Content.Unreadable unreadable -> {
                troubles.add(new Trouble(entry.path(), unreadable.why()));
                yield Optional.empty();
            }
        };
    }

    /** Leaves out what lies below {@code folders}, each with a slash at its end. */
    void leaveOut(Collection<String> folders) {
        for (Map<String, Item> each : List.of(items, others)) {
            each.keySet().removeIf(path -> folders.stream().anyMatch(path::startsWith));
        }
    }

    /** Makes what {@code outside} holds for one of the others. */
    void setAside(Predicate<String> outside) {
        items.entrySet().removeIf(item -> {
            boolean aside = outside.test(item.getKey());
            if (aside) {
                others.put(item.getKey(), item.getValue());
            }
            return aside;
        });
    }

    /** What is looked at, by path. */
    Map<String, Item> items() {
        return items;
    }

    /** What does not concern the scope, by path; the first some ten thousand. */
    Map<String, Item> others() {
        return others;
    }

    boolean isComplete() {
        return others.size() < MOST_OTHERS;
    }

    /** Those of the troubles behind which something may have changed that is not listed. */
    List<Trouble> unknown() {
        return new ArrayList<>(unknown);
    }

    List<Trouble> troubles() {
        return new ArrayList<>(troubles);
    }
}
