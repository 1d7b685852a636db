package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.solidity.Import;
import drydock.scan.solidity.ImportGraph;
import drydock.scan.solidity.Projects;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.solidity.Units;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.Trouble;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files of the project the scope rests on, directly or not: what Solidity and Vyper import, and the packages of Rust, Move
 * and Cairo. Reads only what is reached, not the whole tree.
 */
final class ScopeImports {
    private static final SolidityFacts UNREAD =
            new SolidityFacts(Units.NONE, List.of(), List.of(), List.of(), 0, List.of(), "", "");

    private final TreeListing listing;
    private final Map<String, Item> items;
    private final List<String> submodules;
    private final Cancellation cancellation;

    /**
     * What the scope rests on.
     *
     * @param paths files that are reached, those in scope among them
     * @param unknown what it rests on that is not in the tree, and that nothing in the tree pins
     */
    record Reached(Set<String> paths, List<Trouble> unknown) {
        static final Reached NOT_ASKED = new Reached(Set.of(), List.of());

        Reached {
            paths = Set.copyOf(paths);
            unknown = List.copyOf(unknown);
        }
    }

    /** Takes what is listed now, whatever is set aside later. */
    ScopeImports(TreeListing listing, Cancellation cancellation) {
        this.listing = listing;
        this.items = Map.copyOf(listing.items());
        this.submodules = items.values().stream()
                .map(Item::entry)
                .filter(FileComparison::isSubmodule)
                .map(entry -> entry.path())
                .toList();
        this.cancellation = cancellation;
    }

    Reached from(Predicate<String> inScope) {
        List<String> scope = items.keySet().stream().filter(inScope).sorted().toList();
        Deque<String> open =
                new ArrayDeque<>(scope.stream().filter(ScopeImports::isSolidity).toList());
        Set<String> reached = new HashSet<>(open);
        reached.addAll(new VyperImports(items.keySet(), this::text).from(scope));
        reached.addAll(new PackageImports(items.keySet(), this::text).from(scope));
        List<Trouble> unknown = new ArrayList<>();
        ImportGraph graph = open.isEmpty() ? null : graph();
        while (graph != null && !open.isEmpty()) {
            cancellation.check();
            String file = open.pop();
            if (!isLink(file) && bytes(file).isEmpty()) {
                unknown.add(new Trouble(file, "not read, so that nobody knows what it imports"));
            }
            for (Import used : imports(file)) {
                Optional<String> target = graph.resolve(file, used.path());
                target.filter(reached::add).ifPresent(open::push);
                if (target.isEmpty() && !graph.isPinnedElsewhere(file, used.path(), submodules)) {
                    unknown.add(new Trouble(
                            file, "line " + used.line() + " imports " + used.path() + ", and no file here is that"));
                }
            }
        }
        reached.stream()
                .sorted()
                .filter(this::isLink)
                .forEach(path -> unknown.add(
                        new Trouble(path, "a link, which is not followed: what it leads to was not compared")));
        return new Reached(reached, unknown);
    }

    private ImportGraph graph() {
        Map<String, SolidityFacts> all = new HashMap<>();
        Map<String, String> settings = new HashMap<>();
        for (String path : items.keySet()) {
            if (isSolidity(path)) {
                all.put(path, UNREAD);
            } else if (Projects.isSettings(path)) {
                settings.put(path, text(path));
            }
        }
        return new ImportGraph(all, Projects.of(settings));
    }

    private boolean isLink(String path) {
        Item item = items.get(path);
        return item != null && item.entry().kind() == EntryKind.LINK;
    }

    private List<Import> imports(String file) {
        return bytes(file)
                .map(SourceText::decode)
                .filter(text -> !text.isBinary())
                .map(text ->
                        SolidityScanner.scan(Lexer.lex(text, Language.SOLIDITY)).imports())
                .orElse(List.of());
    }

    private String text(String path) {
        cancellation.check();
        return bytes(path)
                .map(SourceText::decode)
                .filter(text -> !text.isBinary())
                .map(SourceText::toString)
                .orElse("");
    }

    private Optional<byte[]> bytes(String path) {
        Item item = items.get(path);
        return item == null ? Optional.empty() : listing.bytes(item.entry());
    }

    private static boolean isSolidity(String path) {
        return Language.ofPath(path).filter(Language.SOLIDITY::equals).isPresent();
    }
}
