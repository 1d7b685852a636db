package drydock.scan.evidence;

import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.Suggestion;
import drydock.scan.git.RepositoryState;
import drydock.scan.report.Report;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reports say, those that were chosen now and those of the reading before. A report says nothing about other code than
 * it was made for: each rests on the code and the tests as they were when it was read.
 */
final class ReportTakeOver {
    private static final String REPORT = "report  ";
    private static final String CHANGED = "The code has changed since this report was read. ";

    private final RepositoryView view;
    private final @Nullable EvidenceReading before;
    private final String code;

    ReportTakeOver(RepositoryView view, @Nullable EvidenceReading before) {
        this.view = view;
        this.before = before;
        this.code = "code  " + Basis.digest(view.files(Role.CODE, Role.TEST));
    }

    Map<String, Suggestion> suggestions(List<ReportFile> chosen) {
        Map<String, Suggestion> found = new HashMap<>();
        if (before != null) {
            before.suggestions().stream()
                    .filter(suggestion -> suggestion.basis().stream().anyMatch(line -> line.startsWith(REPORT)))
                    .forEach(suggestion -> found.put(suggestion.item(), asOfNow(suggestion)));
        }
        List<String> scope = view.files(Role.CODE).stream().map(TextFile::path).toList();
        for (ReportFile file : chosen) {
            Basis basis = new Basis(List.of(REPORT + file.sha256() + "  " + file.name(), code));
            ReportEvidence.of(file.report(), scope)
                    .forEach(evidence -> found.put(evidence.item(), Suggestions.of(evidence.restingOn(basis))));
        }
        return found;
    }

    private Suggestion asOfNow(Suggestion suggestion) {
        if (suggestion.basis().contains(code)) {
            return suggestion;
        }
        String words = suggestion.words().startsWith(CHANGED) ? suggestion.words() : CHANGED + suggestion.words();
        return new Suggestion(
                suggestion.item(), Suggestion.State.OUTDATED, words, suggestion.sights(), suggestion.basis());
    }

    /** The newest of each kind. */
    List<ToolReport> reports(List<ReportFile> chosen) {
        Map<ToolReport.Kind, ToolReport> newest = new EnumMap<>(ToolReport.Kind.class);
        if (before != null) {
            before.reports().forEach(report -> newest.put(report.kind(), report));
        }
        chosen.forEach(file -> {
            ToolReport report = report(file);
            newest.put(report.kind(), report);
        });
        return List.copyOf(newest.values());
    }

    private ToolReport report(ReportFile file) {
        return switch (file.report()) {
            case Report.TestRun run -> report(file, ToolReport.Kind.TESTS, "", "");
            case Report.Coverage coverage -> report(file, ToolReport.Kind.COVERAGE, "", "");
            case Report.Analysis analysis ->
                report(file, ToolReport.Kind.STATIC_ANALYSIS, analysis.tool(), analysis.commit());
            case Report.Advisories advisories -> report(file, ToolReport.Kind.ADVISORIES, advisories.tool(), "");
        };
    }

    private ToolReport report(ReportFile file, ToolReport.Kind kind, String tool, String stated) {
        String commit = stated.length() == 40 ? stated : isOfHead(file.madeOn()) ? view.head() : "";
        return new ToolReport(
                kind, tool, file.name(), file.sha256(), file.madeOn().toString(), commit);
    }

    /** A report without a commit is of the one that is checked out if it was made after it, and nothing is changed since. */
    private boolean isOfHead(LocalDate madeOn) {
        Optional<RepositoryState> state = view.state();
        return state.filter(now -> now.changes().isEmpty()).isPresent()
                && view.past()
                        .flatMap(past -> past.history().last(view.head(), path -> true))
                        .filter(commit -> !madeOn.isBefore(commit.on()))
                        .isPresent();
    }
}
