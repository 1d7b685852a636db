package drydock.scan.evidence;

import drydock.scan.delta.Delta;
import drydock.scan.delta.DeltaScanner;
import drydock.scan.git.CommitInfo;
import drydock.scan.git.History;
import drydock.scan.git.PastTexts;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The history of a repository as rules ask about it: as far as it concerns the scope. For one thread. */
final class Past {
    private final History history;
    private final String head;
    private final EvidenceInputs inputs;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Map<String, Optional<Delta>> deltas = new HashMap<>();

    Past(History history, String head, EvidenceInputs inputs, Limits limits, Cancellation cancellation) {
        this.history = history;
        this.head = head;
        this.inputs = inputs;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    /** The commit that is looked at. */
    String head() {
        return head;
    }

    History history() {
        return history;
    }

    /** What is under review: what the scope file lists, else what the classifier suggests. */
    Predicate<String> scope() {
        return EvidenceTexts.scope(inputs).orElse(DeltaScanner::isSuggested);
    }

    /** Commits between two that touched the scope; empty if one of them is not here. */
    Optional<List<CommitInfo>> changesOfScope(String from, String to) {
        return history.between(from, to, scope());
    }

    /** The difference of two commits; empty if one of them is not here. */
    Optional<Delta> delta(String from, String to) {
        return deltas.computeIfAbsent(from + ".." + to, any -> {
            Optional<SourceTree> before = history.tree(from, limits);
            Optional<SourceTree> after = history.tree(to, limits);
            return before.isEmpty() || after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DeltaScanner(scope(), limits, cancellation).compare(before.get(), after.get()));
        });
    }

    /** The texts as they were at a commit; empty if it is not here. */
    Optional<RepositoryView> at(String commit) {
        return history.tree(commit, limits).map(tree -> {
            EvidenceTexts texts = EvidenceTexts.of(tree, inputs, limits, cancellation);
            return new RepositoryView(texts, null, null, inputs);
        });
    }

    /** Texts that any commit up to the one that is looked at brought in, of files that rules read. */
    PastTexts texts() {
        Optional<Predicate<String>> scope = EvidenceTexts.scope(inputs);
        return history.texts(
                head, path -> EvidenceTexts.role(path, inputs, scope).isPresent());
    }
}
