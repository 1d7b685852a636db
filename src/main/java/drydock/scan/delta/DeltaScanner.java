package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares two trees. Looks at the files in scope, and at what the scope rests on: vendored code, what pins it, the settings
 * of the compiler, deployment.
 */
public final class DeltaScanner {
    private final Predicate<String> inScope;
    private final Limits limits;
    private final Cancellation cancellation;

    /** @param inScope by path; what it says of vendored code and of settings does not matter */
    public DeltaScanner(Predicate<String> inScope, Limits limits, Cancellation cancellation) {
        this.inScope = inScope;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** The scope where nobody has chosen one: what the classifier suggests. */
    public static boolean isSuggested(String path) {
        return Language.ofPath(path)
                .filter(language -> Classifier.suggest(path, language).isInScope())
                .isPresent();
    }

    /**
     * The difference from {@code before} to {@code after}.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Delta compare(SourceTree before, SourceTree after) {
        TreeListing old = TreeListing.of(before, this::concerns, limits, cancellation);
        TreeListing now = TreeListing.of(after, this::concerns, limits, cancellation);
        List<String> submodules = Stream.of(old, now)
                .flatMap(listing -> listing.items().values().stream())
                .filter(item -> isSubmodule(item.entry()))
                .map(item -> item.entry().path() + "/")
                .distinct()
                .toList();
        // a submodule is compared by its commit: its files are there in a working tree only
        Stream.of(old, now)
                .forEach(listing -> listing.items()
                        .keySet()
                        .removeIf(path -> submodules.stream().anyMatch(path::startsWith)));
        Map<String, Item> removed = new LinkedHashMap<>(old.items());
        removed.keySet().removeAll(now.items().keySet());
        Map<String, Item> added = new LinkedHashMap<>(now.items());
        added.keySet().removeAll(old.items().keySet());
        Map<String, String> renames = Renames.find(
                sources(removed),
                sources(added),
                item -> code(Optional.of(item), old).map(CodeText::lines).orElse(List.of()));
        List<ChangedFile> files = new ArrayList<>();
        now.items().forEach((path, item) -> {
            cancellation.check();
            String oldPath = renames.getOrDefault(path, path);
            Optional<Item> was = Optional.ofNullable(old.items().get(oldPath));
            if (was.isEmpty() || !oldPath.equals(path) || differs(was.get(), item)) {
                files.add(changed(path, oldPath, was, Optional.of(item), old, now));
            }
        });
        removed.forEach((path, item) -> {
            if (!renames.containsValue(path)) {
                files.add(changed(path, path, Optional.of(item), Optional.empty(), old, now));
            }
        });
        return new Delta(
                name(before),
                name(after),
                files.stream().sorted(Comparator.comparing(ChangedFile::path)).toList(),
                Stream.concat(old.troubles().stream(), now.troubles().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Trouble::path))
                        .toList());
    }

    private static String name(SourceTree tree) {
        return tree.title().equals("commit") ? tree.commit() : tree.title();
    }

    /** Content that could not be read in one of them counts as different: nobody knows that it is the same. */
    private static boolean differs(Item was, Item item) {
        return was.contentId().isEmpty() || !was.contentId().equals(item.contentId());
    }

    private boolean concerns(TreeEntry entry) {
        return isSubmodule(entry)
                || inScope.test(entry.path())
                || PathKind.of(entry.path()).isPresent();
    }

    private Map<String, Item> sources(Map<String, Item> items) {
        Map<String, Item> sources = new LinkedHashMap<>(items);
        sources.keySet()
                .removeIf(path -> !inScope.test(path) || Language.ofPath(path).isEmpty());
        return sources;
    }

    private ChangedFile changed(
            String path, String oldPath, Optional<Item> was, Optional<Item> is, TreeListing old, TreeListing now) {
        FileStatus status = was.isEmpty()
                ? FileStatus.ADDED
                : is.isEmpty() ? FileStatus.REMOVED : path.equals(oldPath) ? FileStatus.CHANGED : FileStatus.RENAMED;
        boolean scoped = inScope.test(path) || inScope.test(oldPath);
        Optional<ChangeKind> byPath = isSubmodule(was, is)
                ? Optional.of(ChangeKind.DEPENDENCY)
                : scoped ? Optional.empty() : PathKind.of(path);
        if (byPath.isPresent() && byPath.get() == ChangeKind.DEPENDENCY) {
            return new ChangedFile(path, oldPath, status, ChangeKind.DEPENDENCY, LineChange.NONE);
        }
        Optional<CodeText> before = code(was, old);
        Optional<CodeText> after = code(is, now);
        LineChange lines = LineDiff.between(lines(before), lines(after));
        boolean cosmetic = before.isPresent() && after.isPresent() && sameCode(before.get(), after.get());
        ChangeKind kind = cosmetic ? ChangeKind.COSMETIC : byPath.orElse(ChangeKind.LOGIC);
        return new ChangedFile(path, oldPath, status, kind, lines);
    }

    private static boolean isSubmodule(Optional<Item> was, Optional<Item> is) {
        return Stream.of(was, is).flatMap(Optional::stream).anyMatch(item -> isSubmodule(item.entry()));
    }

    private static boolean isSubmodule(TreeEntry entry) {
        return entry.kind() == EntryKind.ABSENT_SUBMODULE || entry.kind() == EntryKind.SUBMODULE;
    }

    private static boolean sameCode(CodeText before, CodeText after) {
        return before.language() == after.language() && before.essence().equals(after.essence());
    }

    private static List<String> lines(Optional<CodeText> code) {
        return code.map(CodeText::lines).orElse(List.of());
    }

    private static Optional<CodeText> code(Optional<Item> item, TreeListing listing) {
        return item.flatMap(found -> Language.ofPath(found.entry().path())
                .flatMap(language -> listing.bytes(found.entry())
                        .filter(bytes -> !SourceText.isBinary(bytes))
                        .map(bytes -> new CodeText(SourceText.decode(bytes), language))));
    }
}
