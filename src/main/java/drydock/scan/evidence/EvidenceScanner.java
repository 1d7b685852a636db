package drydock.scan.evidence;

import drydock.scan.git.History;
import drydock.scan.git.RepositoryState;
import drydock.scan.git.StateReader;
import drydock.scan.git.WorkingTree;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts that rules look at, once, and asks every rule. */
public final class EvidenceScanner {
    private final EvidenceInputs inputs;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Progress progress;

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {
        Progress NONE = (done, all) -> {};

        /**
         * @param done rules that were asked
         * @param all rules
         */
        void at(int done, int all);
    }

    public EvidenceScanner(EvidenceInputs inputs, Limits limits, Cancellation cancellation) {
        this(inputs, limits, cancellation, Progress.NONE);
    }

    public EvidenceScanner(EvidenceInputs inputs, Limits limits, Cancellation cancellation, Progress progress) {
        this.inputs = inputs;
        this.limits = limits;
        this.cancellation = cancellation;
        this.progress = progress;
    }

    /**
     * Asks all rules about {@code tree}.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public EvidenceReport run(SourceTree tree) {
        List<Trouble> troubles = new ArrayList<>();
        RepositoryView view = view(tree, troubles);
        List<Evidence> evidence = ask(view);
        List<String> scope = view.files(Role.CODE).stream().map(TextFile::path).toList();
        return new EvidenceReport(tree.commit(), scope, evidence, troubles);
    }

    /** The texts and the history of {@code tree}, read once. Valid while it is open. */
    RepositoryView view(SourceTree tree, List<Trouble> troubles) {
        EvidenceTexts texts = EvidenceTexts.of(tree, inputs, limits, cancellation);
        Past past = History.of(tree, cancellation)
                .map(history -> new Past(history, tree.commit(), inputs, limits, cancellation))
                .orElse(null);
        troubles.addAll(texts.troubles());
        return new RepositoryView(texts, state(tree, troubles), past, inputs);
    }

    /** Asks all rules, in the order of the items. */
    List<Evidence> ask(RepositoryView view) {
        List<Evidence> evidence = new ArrayList<>();
        List<EvidenceRule> rules = EvidenceRules.all();
        for (EvidenceRule rule : rules) {
            cancellation.check();
            progress.at(evidence.size(), rules.size());
            evidence.add(view.ask(rule));
        }
        evidence.sort(Comparator.comparing(Evidence::item));
        return evidence;
    }

    private @Nullable RepositoryState state(SourceTree tree, List<Trouble> troubles) {
        if (!(tree instanceof WorkingTree working)) {
            return null;
        }
        try {
            return StateReader.read(working, cancellation);
        } catch (IOException e) {
            troubles.add(new Trouble("", "the history cannot be read"));
            return null;
        }
    }
}
