package drydock.scan.evidence;

import drydock.scan.report.PathMatch;
import drydock.scan.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What reports of other tools say about the checklist: TST-01, TST-02, HYG-04, HYG-10 and HYG-13. */
public final class ReportEvidence {
    /** Lines of the scope that should have run, in percent; what contests ask for (Sherlock, 2026-07). */
    private static final int ENOUGH = 80;

    private static final Pattern EVENTS = Pattern.compile("events-access|events-maths|missing-events");

    private ReportEvidence() {}

    /** @param scope paths of the files under review */
    public static List<Evidence> of(Report report, Collection<String> scope) {
        return switch (report) {
            case Report.TestRun run -> List.of(tests(run));
            case Report.Coverage coverage -> List.of(coverage(coverage, scope));
            case Report.Analysis analysis ->
                Stream.concat(Stream.of(analysis(analysis, scope)), events(analysis, scope).stream())
                        .toList();
            case Report.Advisories advisories -> List.of(advisories(advisories));
        };
    }

    /** Slither alone looks for privileged changes that emit nothing. */
    private static Optional<Evidence> events(Report.Analysis analysis, Collection<String> scope) {
        if (!analysis.tool().equals("Slither")) {
            return Optional.empty();
        }
        List<Place> silent = analysis.results().stream()
                .filter(result ->
                        !result.triaged() && EVENTS.matcher(result.rule()).find())
                .filter(result -> result.path().isEmpty()
                        || PathMatch.find(result.path(), scope).isPresent())
                .map(result -> new Place(result.path(), result.line(), result.rule()))
                .toList();
        return Optional.of(
                silent.isEmpty()
                        ? Evidence.of("HYG-13", State.PASS, "Slither found no privileged change without an event.")
                        : new Evidence(
                                "HYG-13",
                                State.FAIL,
                                "Slither found " + silent.size() + " privileged changes without an event.",
                                silent));
    }

    private static Evidence advisories(Report.Advisories advisories) {
        List<Place> grave = advisories.found().stream()
                .filter(found -> found.severity().compareTo(Report.Severity.MEDIUM) <= 0)
                .sorted(Comparator.comparing(Report.Advisory::severity))
                .map(found -> new Place("", 0, found.library() + ": " + found.rawSeverity() + " " + found.name()))
                .toList();
        return grave.isEmpty()
                ? Evidence.of(
                        "HYG-10",
                        State.PASS,
                        advisories.tool() + " knows of no problem of medium weight or more in the libraries.")
                : new Evidence(
                        "HYG-10",
                        State.FAIL,
                        advisories.tool() + ": " + grave.size() + " problems of medium weight or more in libraries.",
                        grave);
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
