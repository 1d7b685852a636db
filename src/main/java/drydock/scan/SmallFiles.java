package drydock.scan;

import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads a few named files of a tree, such as its settings. */
public final class SmallFiles {
    private static final int LONGEST = 1 << 20;

    private SmallFiles() {}

    /**
     * The texts of those files that are wanted and can be read, by path.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static Map<String, String> read(SourceTree tree, Predicate<String> wanted, Cancellation cancellation) {
        Map<String, String> texts = new TreeMap<>();
        tree.walk(
                new TreeVisitor() {
                    @Override
                    public void entry(TreeEntry entry) {
                        if (entry.kind() == EntryKind.FILE
                                && wanted.test(entry.path())
                                && entry.content().read(LONGEST) instanceof Content.Bytes content) {
                            texts.put(
                                    entry.path(),
                                    SourceText.decode(content.bytes()).toString());
                        }
                    }

                    @Override
                    public void trouble(Trouble trouble) {}
                },
                cancellation);
        return texts;
    }
}
