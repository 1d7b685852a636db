package drydock.scan;

import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of a tree to be looked at. The path is only compared with those of the tree: whatever it says, nothing
 * outside of the tree is opened.
 */
public sealed interface OneFile {
    /** Its text. */
    record Text(SourceText text) implements OneFile {}

    /**
     * There is nothing to look at.
     *
     * @param why words for a person, without a full stop
     */
    record Nothing(String why) implements OneFile {}

    /** @throws CancellationException if it was cancelled */
    static OneFile read(SourceTree tree, String path, Cancellation cancellation) {
        AtomicReference<@Nullable TreeEntry> found = new AtomicReference<>();
        try {
            tree.walk(
                    new TreeVisitor() {
                        @Override
                        public void entry(TreeEntry entry) {
                            if (entry.path().equals(path)) {
                                found.set(entry);
                            }
                        }

                        @Override
                        public void trouble(Trouble trouble) {}
                    },
                    () -> found.get() != null || cancellation.isRequested());
        } catch (CancellationException e) {
            cancellation.check(); // else it was found, and the rest of the tree does not matter
        }
        TreeEntry entry = found.get();
        if (entry == null) {
            return new Nothing("it is not there");
        }
        return entry.kind() == EntryKind.FILE ? text(entry) : new Nothing("it is no file");
    }

    private static OneFile text(TreeEntry entry) {
        return switch (entry.content().read(Limits.USUAL.fileBytes())) {
            case Content.Unreadable unreadable -> new Nothing(unreadable.why());
            case Content.Bytes content -> {
                SourceText text = SourceText.decode(content.bytes());
                yield text.isBinary() ? new Nothing("no text") : new Text(text);
            }
        };
    }
}
