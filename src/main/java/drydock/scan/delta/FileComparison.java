package drydock.scan.delta;

import drydock.scan.delta.Pairs.Pair;
import drydock.scan.delta.TreeListing.Item;
import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import drydock.scan.tree.EntryKind;
import drydock.scan.tree.TreeEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says of one file what its change is. Safe for several threads. */
record FileComparison(TreeListing old, TreeListing now, Predicate<String> inScope) {
    ChangedFile changed(Pair pair) {
        boolean scoped = inScope.test(pair.path()) || inScope.test(pair.oldPath());
        Reach reach = scoped ? Reach.SCOPE : Reach.DEPENDENCY;
        Optional<ChangeKind> byPath = isSubmodule(pair)
                ? Optional.of(ChangeKind.DEPENDENCY)
                : scoped ? Optional.empty() : PathKind.of(pair.path());
        boolean source = Language.ofPath(pair.path()).isPresent();
        if (byPath.isPresent() && (!source || byPath.get() == ChangeKind.DEPENDENCY)) {
            ChangeKind kind = source ? byPath.get() : settings(pair, byPath.get());
            return new ChangedFile(pair.path(), pair.oldPath(), pair.status(), reach, kind, LineChange.NONE);
        }
        Optional<CodeText> before = code(pair.was(), old);
        Optional<CodeText> after = code(pair.is(), now);
        ChangeKind kind = before.isPresent() && after.isPresent()
                ? kind(pair, before.get(), after.get(), byPath.orElse(ChangeKind.LOGIC))
                : byPath.orElse(ChangeKind.LOGIC);
        // lines that are only laid out anew are no other lines
        LineChange lines =
                kind == ChangeKind.COSMETIC ? LineChange.NONE : LineDiff.between(lines(before), lines(after));
        return new ChangedFile(pair.path(), pair.oldPath(), pair.status(), reach, kind, lines);
    }

    private ChangeKind kind(Pair pair, CodeText before, CodeText after, ChangeKind otherwise) {
        if (before.language() != after.language()) {
            return otherwise;
        }
        Essence was = before.essence();
        Essence is = after.essence();
        if (!was.code().equals(is.code())) {
            return otherwise;
        }
        boolean sameCompiler = was.series().equals(is.series())
                || (CompilerPin.holds(old, pair.oldPath(), before.language())
                        && CompilerPin.holds(now, pair.path(), after.language()));
        return sameCompiler ? ChangeKind.COSMETIC : ChangeKind.CONFIGURATION;
    }

    private ChangeKind settings(Pair pair, ChangeKind byPath) {
        Optional<String> before = text(pair.was(), old);
        Optional<String> after = text(pair.is(), now);
        return before.isPresent() && after.isPresent()
                ? Settings.kind(pair.path(), before.get(), after.get(), byPath)
                : byPath;
    }

    private static boolean isSubmodule(Pair pair) {
        return Stream.of(pair.was(), pair.is()).flatMap(Optional::stream).anyMatch(item -> isSubmodule(item.entry()));
    }

    static boolean isSubmodule(TreeEntry entry) {
        return entry.kind() == EntryKind.ABSENT_SUBMODULE || entry.kind() == EntryKind.SUBMODULE;
    }

    private static List<String> lines(Optional<CodeText> code) {
        return code.map(CodeText::lines).orElse(List.of());
    }

    private static Optional<String> text(Optional<Item> item, TreeListing listing) {
        return item.filter(found -> found.entry().kind() == EntryKind.FILE)
                .flatMap(found -> listing.bytes(found.entry()))
                .map(SourceText::decode)
                .filter(text -> !text.isBinary())
                .map(SourceText::toString);
    }

    static Optional<CodeText> code(Optional<Item> item, TreeListing listing) {
        return item.flatMap(found -> Language.ofPath(found.entry().path())
                .flatMap(language -> listing.bytes(found.entry())
                        .map(SourceText::decode)
                        .filter(text -> !text.isBinary())
                        .map(text -> new CodeText(text, language))));
    }
}
