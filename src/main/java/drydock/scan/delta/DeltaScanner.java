package drydock.scan.delta;

import drydock.scan.Progress;
import drydock.scan.Workers;
import drydock.scan.delta.Pairs.Pair;
import drydock.scan.delta.ScopeImports.Reached;
import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.scope.Classifier;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares two trees, on all cores. Looks into the files in scope and into what the scope rests on: what it imports, vendored
 * code, what pins it, the settings of the compiler, deployment. Other files that changed are only named. Imports are followed
 * as {@link ScopeImports} says; unless logic changed, those that lead nowhere are told.
 */
public final class DeltaScanner {
    private final Predicate<String> inScope;
    private final Limits limits;
    private final Progress progress;
    private final Cancellation cancellation;

    /** @param inScope by path; what it says of vendored code and of settings does not matter */
    public DeltaScanner(Predicate<String> inScope, Limits limits, Cancellation cancellation) {
        this(inScope, limits, Progress.NONE, cancellation);
    }

    /** @param progress is told how many files that differ were compared */
    public DeltaScanner(Predicate<String> inScope, Limits limits, Progress progress, Cancellation cancellation) {
        this.inScope = inScope;
        this.limits = limits;
        this.progress = progress;
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
        List<String> scope = Stream.of(old, now)
                .flatMap(listing -> listing.items().keySet().stream())
                .filter(inScope)
                .distinct()
                .sorted()
                .toList();
        // a submodule is compared by its commit: its files are there in a working tree only
        List<String> submodules = submodules(old, now);
        old.leaveOut(submodules);
        now.leaveOut(submodules);
        List<ScopeImports> imports = List.of(new ScopeImports(old, cancellation), new ScopeImports(now, cancellation));
        Reached reached = isAsked(old, now) ? reached(imports) : Reached.NOT_ASKED;
        Predicate<String> outside = path -> !concerns(path) && !reached.paths().contains(path);
        Stream.of(old, now)
                .forEach(listing -> listing.setAside(path -> outside.test(path) && !isSubmodule(listing, path)));
        List<ChangedFile> files = compared(pairs(old, now, reached), new FileComparison(old, now, inScope));
        List<OutsideFile> outsiders = Outside.changed(old, now);
        // where logic changed nobody is told that all is well
        boolean logic = files.stream().anyMatch(file -> file.kind() == ChangeKind.LOGIC);
        Reached known = reached.equals(Reached.NOT_ASKED) && !logic ? reached(imports) : reached;
        List<Trouble> unknown = unknown(old, now, known, scope);
        return new Delta(
                name(before), name(after), files, outsiders, troubles(old, now, unknown), new Coverage(scope, unknown));
    }

    private List<Pair> pairs(TreeListing old, TreeListing now, Reached reached) {
        return Pairs.different(
                old.items(),
                now.items(),
                path -> (inScope.test(path) || reached.paths().contains(path))
                        && Language.ofPath(path).isPresent(),
                item -> FileComparison.code(Optional.of(item), old)
                        .map(CodeText::lines)
                        .orElse(List.of()));
    }

    private List<ChangedFile> compared(List<Pair> pairs, FileComparison comparison) {
        ConcurrentLinkedQueue<ChangedFile> files = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(cancellation)) {
            for (Pair pair : pairs) {
                workers.run(() -> {
                    files.add(comparison.changed(pair));
                    progress.at(done.incrementAndGet(), pairs.size());
                });
            }
            workers.finish();
        }
        return files.stream().sorted(Comparator.comparing(ChangedFile::path)).toList();
    }

    private static List<Trouble> troubles(TreeListing old, TreeListing now, List<Trouble> unknown) {
        List<Trouble> troubles = new ArrayList<>(unknown);
        troubles.addAll(old.troubles());
        troubles.addAll(now.troubles());
        if (!old.isComplete() || !now.isComplete()) {
            troubles.add(new Trouble("", "not all files outside of the scope are named: there are too many"));
        }
        return sorted(troubles);
    }

    private static List<Trouble> unknown(TreeListing old, TreeListing now, Reached reached, List<String> scope) {
        List<Trouble> unknown = new ArrayList<>(reached.unknown());
        unknown.addAll(old.unknown());
        unknown.addAll(now.unknown());
        if (scope.isEmpty()) {
            unknown.add(new Trouble("", "no file is in scope"));
        }
        return sorted(unknown);
    }

    private static List<Trouble> sorted(List<Trouble> troubles) {
        return troubles.stream().distinct().sorted().toList();
    }

    private static String name(SourceTree tree) {
        return tree.title().equals("commit") ? tree.commit() : tree.title();
    }

    private static List<String> submodules(TreeListing old, TreeListing now) {
        return Stream.of(old, now)
                .flatMap(listing -> listing.items().values().stream())
                .filter(item -> FileComparison.isSubmodule(item.entry()))
                .map(item -> item.entry().path() + "/")
                .distinct()
                .toList();
    }

    /** Whether a file changed about which only the imports of the scope decide. */
    private boolean isAsked(TreeListing old, TreeListing now) {
        return Pairs.different(old.items(), now.items(), path -> false, item -> List.of()).stream()
                .anyMatch(pair ->
                        !concerns(pair.path()) && Language.ofPath(pair.path()).isPresent());
    }

    /** What the scope imports in either tree. */
    private Reached reached(List<ScopeImports> imports) {
        Set<String> paths = new HashSet<>();
        List<Trouble> unknown = new ArrayList<>();
        for (ScopeImports each : imports) {
            Reached reached = each.from(inScope);
            paths.addAll(reached.paths());
            unknown.addAll(reached.unknown());
        }
        return new Reached(paths, unknown);
    }

    private static boolean isSubmodule(TreeListing listing, String path) {
        Item item = listing.items().get(path);
        return item != null && FileComparison.isSubmodule(item.entry());
    }

    private boolean concerns(TreeEntry entry) {
        return FileComparison.isSubmodule(entry) || concerns(entry.path());
    }

    private boolean concerns(String path) {
        return inScope.test(path) || PathKind.of(path).isPresent();
    }
}
