package drydock.scan.evidence;

import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.EvidenceReading.ToolReport;
import drydock.domain.repository.Suggestion;
import drydock.scan.git.RepositoryState;
import drydock.scan.report.Report;
import drydock.scan.report.StorageLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reports say, those that were chosen now and those of the reading before. A report says nothing about other code than
 * it was made for: each rests on the code and the tests as they were when it was read.
 */
final class ReportTakeOver {
    private static final String REPORT = "report  ";
    private static final String CHANGED = "The code has changed since this report was read. ";

    /** As Git writes it: what a report states may be anything. */
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

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
        Set<Source> sources = sources(reportsOf(chosen));
        kinds(chosen).forEach(files -> {
            Stream<String> reports = files.stream().map(file -> REPORT + file.sha256() + "  " + file.name());
            Basis basis = new Basis(Stream.concat(reports, Stream.of(code)).toList());
            ReportEvidence.together(files.stream().map(ReportFile::report).toList(), scope)
                    .forEach(evidence -> found.merge(
                            evidence.item(),
                            Suggestions.of(evidence.restingOn(basis)),
                            (old, now) -> beside(old, now, sources)));
        });
        return found;
    }

    /** The files of each kind, the one that was written first before the others. */
    private static Collection<List<ReportFile>> kinds(List<ReportFile> chosen) {
        Map<Class<?>, List<ReportFile>> kinds = new LinkedHashMap<>();
        chosen.stream()
                .sorted(Comparator.comparing(ReportFile::madeAt))
                .forEach(file -> kinds.computeIfAbsent(file.report().getClass(), any -> new ArrayList<>())
                        .add(file));
        return kinds.values();
    }

    /**
     * A new report stands for the earlier ones of its tool alone: it proves nothing while another tool was asked before and
     * not again. Which of the two the earlier words were of is not known.
     */
    private Suggestion beside(Suggestion old, Suggestion now, Set<Source> sources) {
        List<ToolReport> others = reportsBefore().stream()
                .filter(report -> old.basis().contains(REPORT + report.sha256() + "  " + report.file()))
                .filter(report -> !sources.contains(Source.of(report)))
                .toList();
        if (others.isEmpty()) {
            return now;
        }
        String tools = others.stream().map(ToolReport::tool).distinct().sorted().collect(Collectors.joining(", "));
        List<String> basis = new ArrayList<>(now.basis());
        others.forEach(report -> basis.add(REPORT + report.sha256() + "  " + report.file()));
        return new Suggestion(
                now.item(),
                now.state() == Suggestion.State.CONTRARY ? now.state() : Suggestion.State.NOT_SEEN,
                now.words() + " Of " + tools + " a report was read before: choose a new one together with this.",
                now.sights(),
                basis);
    }

    private List<ToolReport> reportsBefore() {
        return before == null ? List.of() : before.reports();
    }

    /** What a report replaces: the earlier ones of the same tool. */
    private record Source(ToolReport.Kind kind, String tool) {
        static Source of(ToolReport report) {
            return new Source(report.kind(), report.tool());
        }
    }

    private static Set<Source> sources(List<ToolReport> reports) {
        return reports.stream().map(Source::of).collect(Collectors.toSet());
    }

    private Suggestion asOfNow(Suggestion suggestion) {
        if (suggestion.basis().contains(code)) {
            return suggestion;
        }
        String words = suggestion.words().startsWith(CHANGED) ? suggestion.words() : CHANGED + suggestion.words();
        return new Suggestion(
                suggestion.item(), Suggestion.State.OUTDATED, words, suggestion.sights(), suggestion.basis());
    }

    /** The chosen ones, and what was read before of other tools. */
    List<ToolReport> reports(List<ReportFile> chosen) {
        List<ToolReport> now = reportsOf(chosen);
        Set<Source> sources = sources(now);
        return Stream.concat(
                        reportsBefore().stream().filter(report -> !sources.contains(Source.of(report))), now.stream())
                .toList();
    }

    private List<ToolReport> reportsOf(List<ReportFile> chosen) {
        return chosen.stream().flatMap(file -> report(file).stream()).toList();
    }

    /** Empty for what plan checks do not ask about. */
    private Optional<ToolReport> report(ReportFile file) {
        return switch (file.report()) {
            case Report.TestRun run -> Optional.of(report(file, ToolReport.Kind.TESTS, "", ""));
            case Report.Coverage coverage -> Optional.of(report(file, ToolReport.Kind.COVERAGE, "", ""));
            case Report.Analysis analysis ->
                Optional.of(report(file, ToolReport.Kind.STATIC_ANALYSIS, analysis.tool(), analysis.commit()));
            case Report.Advisories advisories ->
                Optional.of(report(file, ToolReport.Kind.ADVISORIES, advisories.tool(), ""));
            case StorageLayout layout -> Optional.empty();
        };
    }

    private ToolReport report(ReportFile file, ToolReport.Kind kind, String tool, String stated) {
        String commit = COMMIT.matcher(stated).matches()
                ? stated
                : isOfHead(file.madeAt().toInstant()) ? view.head() : "";
        return new ToolReport(
                kind, tool, file.name(), file.sha256(), file.madeOn().toString(), commit);
    }

    /** A report without a commit is of the one that is checked out if it was made after it, and nothing is changed since. */
    private boolean isOfHead(Instant made) {
        Optional<RepositoryState> state = view.state();
        return state.filter(now -> now.changes().isEmpty()).isPresent()
                && view.past()
                        .flatMap(past -> past.history().committed(view.head()))
                        .filter(committed -> !made.isBefore(committed))
                        .isPresent();
    }
}
