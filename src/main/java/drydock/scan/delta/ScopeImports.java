package drydock.scan.delta;

import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.solidity.Import;
import drydock.scan.solidity.ImportGraph;
import drydock.scan.solidity.Remappings;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.solidity.Units;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import java.util.ArrayDeque;
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
    private final Cancellation cancellation;
    private final ImportGraph paths;

    ScopeImports(TreeListing listing, Cancellation cancellation) {
        this.listing = listing;
        this.cancellation = cancellation;
        Map<String, SolidityFacts> all = new HashMap<>();
        listing.items().keySet().stream().filter(ScopeImports::isSolidity).forEach(path -> all.put(path, UNREAD));
        paths = new ImportGraph(all, Remappings.of(text("foundry.toml"), text("remappings.txt")));
    }

    /** The paths that are reached, those in scope among them. */
    Set<String> from(Predicate<String> inScope) {
        Deque<String> open = new ArrayDeque<>();
        listing.items().keySet().stream()
                .filter(path -> isSolidity(path) && inScope.test(path))
                .forEach(open::add);
        List<String> scope = listing.items().keySet().stream().filter(inScope).toList();
        Set<String> reached = new HashSet<>(open);
        reached.addAll(new VyperImports(listing.items().keySet(), this::text).from(scope));
        reached.addAll(new PackageImports(listing.items().keySet(), this::text).from(scope));
        while (!open.isEmpty()) {
            cancellation.check();
            String file = open.pop();
            for (Import used : imports(file)) {
                paths.resolve(file, used.path()).filter(reached::add).ifPresent(open::push);
            }
        }
        return reached;
    }

    private List<Import> imports(String file) {
        return bytes(file)
                .filter(bytes -> !SourceText.isBinary(bytes))
                .map(bytes -> SolidityScanner.scan(Lexer.lex(SourceText.decode(bytes), Language.SOLIDITY))
                        .imports())
                .orElse(List.of());
    }

    private String text(String path) {
        cancellation.check();
        return bytes(path)
                .filter(bytes -> !SourceText.isBinary(bytes))
                .map(bytes -> SourceText.decode(bytes).toString())
                .orElse("");
    }

    private Optional<byte[]> bytes(String path) {
        Item item = listing.items().get(path);
        return item == null ? Optional.empty() : listing.bytes(item.entry());
    }

    private static boolean isSolidity(String path) {
        return Language.ofPath(path).filter(Language.SOLIDITY::equals).isPresent();
    }
}
