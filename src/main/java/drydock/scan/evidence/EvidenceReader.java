package drydock.scan.evidence;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.scan.tree.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a repository for one project: what it says about the checklist, and what plan checks ask of it. */
public final class EvidenceReader {
    private final Snapshot snapshot;
    private final Id<Project> project;
    private final LocalDate today;
    private final Cancellation cancellation;
    private final EvidenceScanner.Progress progress;

    /** @param snapshot says which commits are under review, what is in scope, and what was read before */
    public EvidenceReader(
            Snapshot snapshot,
            Id<Project> project,
            LocalDate today,
            Cancellation cancellation,
            EvidenceScanner.Progress progress) {
        this.snapshot = snapshot;
        this.project = project;
        this.today = today;
        this.cancellation = cancellation;
        this.progress = progress;
    }

    /**
     * Reads the tree, and takes over what reports say. Reports that were read before are kept; where the code has changed
     * since, they say so.
     *
     * @param reports that the user chose now
     * @param ids draws the identity of the first reading
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public EvidenceReading read(SourceTree tree, List<ReportFile> reports, Ids ids) {
        EvidenceQuestion question = new EvidenceQuestion(snapshot, project);
        EvidenceInputs inputs = question.inputs(today);
        EvidenceScanner scanner = new EvidenceScanner(inputs, Limits.USUAL, cancellation, progress);
        List<Trouble> troubles = new ArrayList<>();
        RepositoryView view = scanner.view(tree, troubles);
        Optional<EvidenceReading> before = last(snapshot, project);
        Map<String, Suggestion> suggestions = new TreeMap<>();
        scanner.ask(view).forEach(evidence -> suggestions.put(evidence.item(), Suggestions.of(evidence)));
        ReportTakeOver taken = new ReportTakeOver(view, before.orElse(null));
        suggestions.putAll(taken.suggestions(reports));
        return new EvidenceReading(
                before.map(EvidenceReading::id).orElseGet(ids::next),
                project,
                today,
                tree.commit(),
                List.copyOf(suggestions.values()),
                taken.reports(reports),
                new CodeSignsReader(view, question.classified()).read(troubles),
                new GitSignsReader(view, question.classified(), Limits.USUAL, cancellation).read());
    }

    /** The last reading of a project. */
    public static Optional<EvidenceReading> last(Snapshot snapshot, Id<Project> project) {
        return snapshot.owned(EvidenceReading.class, project).stream()
                .min(Comparator.comparingLong(reading -> reading.id().value()));
    }

    /** Keeps a reading, in one undo step. */
    public static Command command(EvidenceReading reading) {
        return Command.put("Read what the repository proves", reading);
    }
}
