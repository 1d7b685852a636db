package drydock.scan.evidence;

import drydock.domain.repository.EvidenceReading.Compared;
import drydock.domain.repository.EvidenceReading.Frozen;
import drydock.domain.repository.EvidenceReading.GitSigns;
import drydock.domain.repository.Standing;
import drydock.scan.delta.ChangeKind;
import drydock.scan.delta.Delta;
import drydock.scan.git.History;
import drydock.scan.git.RepositoryState;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.TreeEntry;
import drydock.scan.tree.TreeVisitor;
import drydock.scan.tree.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers from the history what plan checks ask about the commits that a plan names. */
final class GitSignsReader {
    /** A plan of more files is not held against a commit. */
    private static final int MOST_FILES = 20_000;

    private static final int MOST_PATHS = 200;

    private final RepositoryView view;
    private final Set<String> classified;
    private final Limits limits;
    private final Cancellation cancellation;

    /** @param classified paths that the plan names */
    GitSignsReader(RepositoryView view, Set<String> classified, Limits limits, Cancellation cancellation) {
        this.view = view;
        this.classified = classified;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    GitSigns read() {
        Standing standing = view.state().map(RepositoryState::standing).orElse(Standing.UNKNOWN);
        Past past = view.past().orElse(null);
        EvidenceInputs.Commits named = view.named();
        if (past == null) {
            return new GitSigns(standing, named.freeze(), false, null, "", List.of(), List.of());
        }
        History history = past.history();
        return new GitSigns(
                standing,
                named.freeze(),
                history.isReachable(named.freeze()),
                files(past, named.freeze()),
                changed(past, named.freeze()),
                Stream.concat(
                                Stream.of(named.freeze(), named.last(), named.release(), view.head()),
                                named.others().stream())
                        .filter(commit -> !commit.isEmpty())
                        .distinct()
                        .filter(history::has)
                        .toList(),
                compared(past, named),
                named.others().stream()
                        .map(commit -> new Frozen(commit, history.isReachable(commit), changed(past, commit)))
                        .toList());
    }

    /** The day of the last commit up to this one that touched the scope; empty if it is not here. */
    private static String changed(Past past, String commit) {
        return past.history()
                .last(commit, past.scope())
                .map(last -> last.on().toString())
                .orElse("");
    }

    private @Nullable List<String> files(Past past, String commit) {
        Optional<SourceTree> tree = past.history().tree(commit, limits);
        if (tree.isEmpty()) {
            return null;
        }
        Listing listing = new Listing(classified, past.scope());
        tree.get().walk(listing, cancellation);
        return listing.complete && listing.paths.size() <= MOST_FILES ? listing.paths : null;
    }

    private List<Compared> compared(Past past, EvidenceInputs.Commits named) {
        record Pair(String from, String to) {}
        Set<Pair> pairs = new LinkedHashSet<>();
        pairs.add(new Pair(named.freeze(), view.head()));
        pairs.add(new Pair(named.freeze(), named.last()));
        pairs.add(new Pair(named.freeze(), named.release()));
        pairs.add(new Pair(named.last(), named.release()));
        for (String other : named.others()) {
            pairs.add(new Pair(other, view.head()));
            pairs.add(new Pair(other, named.last()));
        }
        int scope =
                view.files(Role.CODE).stream().mapToInt(MeasuredScope::lines).sum();
        List<Compared> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.from().isEmpty() && !pair.to().isEmpty()) {
                past.delta(pair.from(), pair.to())
                        .ifPresent(delta -> found.add(compared(past, pair.from(), pair.to(), delta, scope)));
            }
        }
        return found;
    }

    private static Compared compared(Past past, String from, String to, Delta delta, int scope) {
        int changed = delta.lines().total();
        return new Compared(
                from,
                to,
                paths(delta, ChangeKind.COSMETIC),
                paths(delta, ChangeKind.LOGIC),
                paths(delta, ChangeKind.DEPENDENCY),
                paths(delta, ChangeKind.CONFIGURATION),
                scope == 0 ? 0 : Math.toIntExact(Math.ceilDiv(100L * changed, scope)),
                past.history().descends(from, to).orElse(null),
                delta.troubles().isEmpty());
    }

    private static List<String> paths(Delta delta, ChangeKind kind) {
        return Changes.of(delta, kind).stream()
                .map(file -> file.path())
                .limit(MOST_PATHS)
                .toList();
    }

    private static final class Listing implements TreeVisitor {
        private final List<String> paths = new ArrayList<>();
        private final Set<String> classified;
        private final Predicate<String> scope;
        private boolean complete = true;

        Listing(Set<String> classified, Predicate<String> scope) {
            this.classified = classified;
            this.scope = scope;
        }

        @Override
        public void entry(TreeEntry entry) {
            boolean chosen = classified.contains(entry.path()) || scope.test(entry.path());
            if (CodeSignsReader.isSource(entry.path(), chosen)) {
                paths.add(entry.path());
            }
        }

        @Override
        public void trouble(Trouble trouble) {
            complete = false;
        }
    }
}
