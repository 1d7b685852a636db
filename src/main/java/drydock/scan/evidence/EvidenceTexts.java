package drydock.scan.evidence;

import drydock.scan.BlobId;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Content;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The texts of a tree that rules look into. */
final class EvidenceTexts implements TreeVisitor {
    /** The longest text that a rule looks into, in bytes. */
    private static final int LONGEST = 1 << 20;
    /** The texts of one repository together, in characters; what is beyond is not looked at. */
    private static final long ALL_TEXTS = 16L << 20;

    private final EvidenceInputs inputs;
    private final Optional<Predicate<String>> scope;
    private final int longest;
    private final Search search;
    private final Set<String> paths = new TreeSet<>();
    private final List<TextFile> files = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Map<Role, List<Trouble>> unread = new EnumMap<>(Role.class);
    private final Map<String, String> submodules = new TreeMap<>();
    private long characters;

    private EvidenceTexts(EvidenceInputs inputs, Limits limits, Cancellation cancellation) {
        this.search = new Search(cancellation);
        this.inputs = inputs;
        this.scope = scope(inputs);
        this.longest = Math.min(LONGEST, limits.fileBytes());
    }

    /** @throws java.util.concurrent.CancellationException if it was cancelled */
    static EvidenceTexts of(SourceTree tree, EvidenceInputs inputs, Limits limits, Cancellation cancellation) {
        EvidenceTexts texts = new EvidenceTexts(inputs, limits, cancellation);
        tree.walk(texts, cancellation);
        texts.files.sort(Comparator.comparing(TextFile::path));
        return texts;
    }

    /** What is under review by the user's word; empty if the user said nothing. */
    static Optional<Predicate<String>> scope(EvidenceInputs inputs) {
        ScopeFile listed = inputs.scopeFile();
        if (listed != null) {
            return Optional.of(listed.list()::contains);
        }
        return Optional.ofNullable(inputs.choices()).map(choices -> choices::contains);
    }

    /** The role of a file, by the user's word and else by its path; empty for what no rule reads. */
    static Optional<Role> role(String path, EvidenceInputs inputs, Optional<Predicate<String>> scope) {
        boolean chosen = scope.filter(s -> s.test(path)).isPresent();
        Optional<Role> role = Role.of(path, chosen);
        boolean left =
                scope.isPresent() && !chosen && role.filter(Role.CODE::equals).isPresent();
        if (!left) {
            return role;
        }
        return inputs.scopeFile() == null ? Optional.empty() : Optional.of(Role.UNLISTED);
    }

    @Override
    public void entry(TreeEntry entry) {
        paths.add(entry.path());
        if (entry.kind() == EntryKind.SUBMODULE || entry.kind() == EntryKind.ABSENT_SUBMODULE) {
            submodules.put(entry.path(), entry.blobId());
        }
        Optional<Role> role = role(entry.path(), inputs, scope);
        if (role.isEmpty() || entry.kind() != EntryKind.FILE) {
            return;
        }
        if (characters >= ALL_TEXTS) {
            unread(role.get(), new Trouble(entry.path(), "not looked into: there is too much text in the repository"));
            return;
        }
        switch (entry.content().read(longest)) {
            case Content.Unreadable unreadable -> unread(role.get(), new Trouble(entry.path(), unreadable.why()));
            case Content.Bytes content
            when SourceText.isLfsPointer(content.bytes()) ->
                unread(role.get(), new Trouble(entry.path(), "only a pointer to Git LFS, its content is not here"));
            case Content.Bytes content -> {
                SourceText text = SourceText.decode(content.bytes());
                if (!text.isBinary()) {
                    String blobId = entry.blobId().isEmpty() ? BlobId.of(content.bytes()) : entry.blobId();
                    characters += text.length();
                    files.add(new TextFile(entry.path(), role.get(), text, blobId, search));
                }
            }
        }
    }

    /** A folder that cannot be listed may hold contracts under review, unless one of its name never does. */
    @Override
    public void trouble(Trouble trouble) {
        String source = trouble.path().isEmpty() ? "any.sol" : trouble.path() + "/any.sol";
        role(trouble.path(), inputs, scope)
                .or(() -> role(source, inputs, scope))
                .map(role -> role == Role.UNLISTED ? Role.CODE : role)
                .ifPresentOrElse(role -> unread(role, trouble), () -> troubles.add(trouble));
    }

    private void unread(Role role, Trouble trouble) {
        troubles.add(trouble);
        unread.computeIfAbsent(role, any -> new ArrayList<>()).add(trouble);
    }

    /** What could not be read, by the role that it has by its path. */
    Map<Role, List<Trouble>> unread() {
        return unread;
    }

    /** Every path of the tree. */
    Set<String> paths() {
        return paths;
    }

    /** Searches these texts. */
    Search search() {
        return search;
    }

    /** The commit that each submodule is at, by path; empty where it cannot be read. */
    Map<String, String> submodules() {
        return submodules;
    }

    /** By path. */
    List<TextFile> files() {
        return files;
    }

    List<Trouble> troubles() {
        return troubles;
    }
}
