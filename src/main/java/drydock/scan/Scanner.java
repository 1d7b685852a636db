package drydock.scan;

import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts every source file of a tree, on all cores. Holds at most a few files in memory at a time, whatever the size of the
 * tree.
 */
public final class Scanner {
    private final Limits limits;
    private final MeasureStore store;
    private final Progress progress;
    private final Cancellation cancellation;

    public Scanner(Limits limits, MeasureStore store, Progress progress, Cancellation cancellation) {
        this.limits = limits;
        this.store = store;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** A scan that nobody watches or cancels, with the usual limits. */
    public static Scan scan(SourceTree tree) {
        return new Scanner(Limits.USUAL, MeasureStore.NONE, Progress.NONE, Cancellation.NEVER).run(tree);
    }

    /**
     * Counts {@code tree}.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Scan run(SourceTree tree) {
        try (Workers workers = new Workers(cancellation)) {
            Run run = new Run(workers);
            tree.walk(run, cancellation);
            // asked and sorted while others count
            String commit = tree.commit();
            List<Slot> slots = run.slots();
            workers.finish();
            return run.result(tree.title(), commit, slots);
        }
    }

    /** A source file that was found, and what was counted in it: null until then, and where it cannot be read. */
    private static final class Slot implements Comparable<Slot> {
        private final String path;
        private final Language language;
        private @Nullable ScannedFile file;

        Slot(String path, Language language) {
            this.path = path;
            this.language = language;
        }

        @Override
        public int compareTo(Slot other) {
            return path.compareTo(other.path);
        }

        void fill(String blobId, FileMeasure measure) {
            file = new ScannedFile(path, language, blobId, measure);
        }

        Stream<ScannedFile> stream() {
            return Stream.ofNullable(file);
        }
    }

    /** One run: what it found so far. */
    private final class Run implements TreeVisitor {
        private final ConcurrentLinkedQueue<Slot> slots = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<String> others = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger found = new AtomicInteger();
        private final Workers workers;

        Run(Workers workers) {
            this.workers = workers;
        }

        @Override
        public void entry(TreeEntry entry) {
            Optional<Language> language = Language.ofPath(entry.path());
            if (entry.kind() == EntryKind.SUBMODULE) {
                return;
            } else if (entry.kind() == EntryKind.ABSENT_SUBMODULE) {
                trouble(new Trouble(entry.path(), "a submodule that is not checked out: its files are not counted"));
                others.add(entry.path());
            } else if (language.isEmpty()) {
                others.add(entry.path());
            } else {
                source(entry, language.get());
            }
        }

        private void source(TreeEntry entry, Language language) {
            found.incrementAndGet();
            Slot slot = new Slot(entry.path(), language);
            slots.add(slot);
            // what a link leads to, and what a sparse tree left out, is not here to be counted
            boolean named = entry.kind() == EntryKind.FILE && !entry.blobId().isEmpty();
            Optional<FileMeasure> known = named ? store.find(entry.blobId(), language) : Optional.empty();
            if (known.isPresent()) {
                slot.fill(entry.blobId(), known.get());
                progress.at(done.incrementAndGet(), found.get());
            } else {
                workers.run(() -> {
                    read(entry, language, slot);
                    progress.at(done.incrementAndGet(), found.get());
                });
            }
        }

        @Override
        public boolean hearsAllThreads() {
            return true;
        }

        @Override
        public void trouble(Trouble trouble) {
            troubles.add(trouble);
        }

        private void read(TreeEntry entry, Language language, Slot slot) {
            Content content = entry.content().read(limits.fileBytes());
            // not by a switch, which the JVM makes anew at each start, while all cores wait for the first file
            if (content instanceof Content.Unreadable unreadable) {
                unread(entry, unreadable.why());
            } else {
                measure(entry, language, ((Content.Bytes) content).bytes(), slot);
            }
        }

        private void measure(TreeEntry entry, Language language, byte[] bytes, Slot slot) {
            String blobId = entry.blobId().isEmpty() ? BlobId.of(bytes) : entry.blobId();
            Optional<FileMeasure> known = store.find(blobId, language);
            if (known.isPresent()) {
                slot.fill(blobId, known.get());
                return;
            }
            if (SourceText.isLfsPointer(bytes)) {
                unread(entry, "only a pointer to Git LFS, its content is not here");
                return;
            }
            SourceText text = SourceText.decode(bytes);
            if (text.isBinary()) {
                unread(entry, "no text");
                return;
            }
            FileMeasure measure = Measurer.measure(text, language);
            store.keep(blobId, language, measure);
            slot.fill(blobId, measure);
        }

        private void unread(TreeEntry entry, String why) {
            others.add(entry.path());
            troubles.add(new Trouble(entry.path(), why));
        }

        /** The files that were found, counted or not, in the order of their paths. */
        private List<Slot> slots() {
            return slots.stream().sorted().toList();
        }

        private Scan result(String title, String commit, List<Slot> inOrder) {
            return new Scan(
                    title,
                    commit,
                    inOrder.stream().flatMap(Slot::stream).toList(),
                    others.stream().sorted().toList(),
                    troubles.stream().sorted().toList());
        }
    }
}
