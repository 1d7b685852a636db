package drydock.scan.evidence;

import drydock.scan.BlobId;
import drydock.scan.git.RepositoryState;
import drydock.scan.git.StateReader;
import drydock.scan.git.WorkingTree;
import drydock.scan.scope.ScopeList;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the texts that rules look at, once, and asks every rule. */
public final class EvidenceScanner {
    /** The longest text that a rule looks into, in bytes. */
    private static final int LONGEST = 1 << 20;
    /** The texts of one repository together, in characters; what is beyond is not looked at. */
    private static final long ALL_TEXTS = 16L << 20;

    private final EvidenceInputs inputs;
    private final Limits limits;
    private final Cancellation cancellation;

    public EvidenceScanner(EvidenceInputs inputs, Limits limits, Cancellation cancellation) {
        this.inputs = inputs;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /**
     * Asks all rules about {@code tree}.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public EvidenceReport run(SourceTree tree) {
        Texts texts = new Texts(inputs, limits);
        tree.walk(texts, cancellation);
        RepositoryView view = new RepositoryView(texts.paths, texts.sorted(), state(tree, texts), inputs);
        List<Evidence> evidence = new ArrayList<>();
        for (EvidenceRule rule : EvidenceRules.all()) {
            cancellation.check();
            evidence.add(rule.look(view));
        }
        evidence.sort(Comparator.comparing(Evidence::item));
        List<String> scope = view.files(Role.CODE).stream().map(TextFile::path).toList();
        return new EvidenceReport(tree.commit(), scope, evidence, texts.hash(), texts.troubles);
    }

    private @Nullable RepositoryState state(SourceTree tree, Texts texts) {
        if (!(tree instanceof WorkingTree working)) {
            return null;
        }
        try {
            return StateReader.read(working, cancellation);
        } catch (IOException e) {
            texts.trouble(new Trouble("", "the history cannot be read"));
            return null;
        }
    }

    private static final class Texts implements TreeVisitor {
        private final @Nullable ScopeList scope;
        private final int longest;
        private final Set<String> paths = new TreeSet<>();
        private final List<TextFile> files = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        private long characters;

        Texts(EvidenceInputs inputs, Limits limits) {
            this.scope = inputs.scopeLines().isEmpty() ? null : ScopeList.parse(String.join("\n", inputs.scopeLines()));
            this.longest = Math.min(LONGEST, limits.fileBytes());
        }

        @Override
        public void entry(TreeEntry entry) {
            paths.add(entry.path());
            Optional<Role> role = Role.of(entry.path(), scope != null && scope.contains(entry.path()));
            if (role.isEmpty() || entry.kind() != EntryKind.FILE) {
                return;
            }
            if (characters >= ALL_TEXTS) {
                troubles.add(new Trouble(entry.path(), "not looked into: there is too much text in the repository"));
                return;
            }
            switch (entry.content().read(longest)) {
                case Content.Unreadable unreadable -> troubles.add(new Trouble(entry.path(), unreadable.why()));
                case Content.Bytes content -> {
                    if (!SourceText.isBinary(content.bytes())) {
                        SourceText text = SourceText.decode(content.bytes());
                        characters += text.length();
                        files.add(new TextFile(entry.path(), role.get(), text));
                    }
                }
            }
        }

        @Override
        public void trouble(Trouble trouble) {
            troubles.add(trouble);
        }

        List<TextFile> sorted() {
            files.sort(Comparator.comparing(TextFile::path));
            return files;
        }

        String hash() {
            StringBuilder all = new StringBuilder();
            sorted().forEach(file -> all.append(BlobId.sha256(file.text()))
                    .append("  ")
                    .append(file.path())
                    .append('\n'));
            return BlobId.sha256(all.toString());
        }
    }
}
