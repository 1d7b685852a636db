package drydock.scan.evidence;

import drydock.scan.report.PathMatch;
import drydock.scan.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What reports of other tools say about the checklist: TST-01, TST-02 and HYG-04. */
public final class ReportEvidence {
    /** Lines of the scope that should have run, in percent; what contests ask for (Sherlock, 2026-07). */
    private static final int ENOUGH = 80;

    private ReportEvidence() {}

    /** @param scope paths of the files under review */
    public static Evidence of(Report report, Collection<String> scope) {
        return switch (report) {
            case Report.TestRun run -> tests(run);
            case Report.Coverage coverage -> coverage(coverage, scope);
            case Report.Analysis analysis -> analysis(analysis, scope);
        };
    }

    private static Evidence tests(Report.TestRun run) {
        String words = run.passed() + " tests passed, " + run.skipped() + " skipped, "
                + run.failed().size() + " failed.";
        boolean passes = run.failed().isEmpty() && run.passed() > 0;
        List<Place> places =
                run.failed().stream().map(name -> new Place(name, 0, "")).toList();
        return new Evidence("TST-01", passes ? State.PASS : State.FAIL, words, places);
    }

    /** A file under review that the report does not name has no line that ran. */
    private static Evidence coverage(Report.Coverage coverage, Collection<String> scope) {
        Map<String, SortedMap<Integer, Long>> byFile = new TreeMap<>();
        coverage.hits()
                .forEach((written, lines) -> PathMatch.find(written, scope)
                        .map(path -> byFile.computeIfAbsent(path, any -> new TreeMap<>()))
                        .ifPresent(known -> lines.forEach((line, count) -> known.merge(line, count, Math::max))));
        long all = 0;
        long hit = 0;
        List<Place> places = new ArrayList<>();
        for (String path : scope.stream().sorted().toList()) {
            SortedMap<Integer, Long> lines = byFile.get(path);
            if (lines == null) {
                places.add(new Place(path, 0, "not in the report"));
            } else {
                long ran = lines.values().stream().filter(count -> count > 0).count();
                all += lines.size();
                hit += ran;
                if (100 * ran < (long) ENOUGH * lines.size()) {
                    places.add(new Place(path, 0, 100 * ran / lines.size() + " % of its lines ran"));
                }
            }
        }
        if (all == 0) {
            return Evidence.of("TST-02", State.NOT_SEEN, "The report names no line of a file under review.");
        }
        long percent = 100 * hit / all;
        return new Evidence(
                "TST-02",
                percent >= ENOUGH ? State.PASS : State.FAIL,
                percent + " % of the lines under review that the report knows ran (" + hit + " of " + all + ").",
                places);
    }

    private static Evidence analysis(Report.Analysis analysis, Collection<String> scope) {
        List<Place> open = analysis.results().stream()
                .filter(result -> !result.triaged())
                .filter(result -> result.severity().compareTo(Report.Severity.MEDIUM) <= 0)
                .filter(result -> result.path().isEmpty()
                        || PathMatch.find(result.path(), scope).isPresent())
                .sorted(Comparator.comparing(Report.Result::severity))
                .map(result -> new Place(result.path(), result.line(), result.rawSeverity() + ": " + result.rule()))
                .toList();
        return open.isEmpty()
                ? Evidence.of("HYG-04", State.PASS, analysis.tool() + " left nothing of medium weight or more open.")
                : new Evidence(
                        "HYG-04",
                        State.FAIL,
                        analysis.tool() + ": " + open.size() + " results of medium weight or more are open.",
                        open);
    }
}
