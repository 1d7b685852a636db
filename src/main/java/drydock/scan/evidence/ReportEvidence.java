package drydock.scan.evidence;

import drydock.scan.report.PathMatch;
import drydock.scan.report.Report;
import drydock.scan.report.StorageLayout;
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
            // one alone says nothing
            case StorageLayout layout -> List.of();
        };
    }

    /**
     * What reports of one kind say together: all tests count as one run, a line ran if it did in one of them, and of several
     * tools the one with something to say decides.
     *
     * @param reports the earlier first
     */
    static List<Evidence> together(List<Report> reports, Collection<String> scope) {
        List<Report.TestRun> runs = only(Report.TestRun.class, reports);
        List<Report.Coverage> coverages = only(Report.Coverage.class, reports);
        List<Evidence> found = new ArrayList<>();
        if (!runs.isEmpty()) {
            found.add(tests(oneRun(runs)));
        }
        if (!coverages.isEmpty()) {
            found.add(coverage(oneCoverage(coverages), scope));
        }
        ofLayouts(only(StorageLayout.class, reports)).ifPresent(found::add);
        Map<String, Evidence> ofTools = new TreeMap<>();
        Stream.<Report>concat(
                        only(Report.Analysis.class, reports).stream(), only(Report.Advisories.class, reports).stream())
                .flatMap(report -> of(report, scope).stream())
                .forEach(evidence -> ofTools.merge(evidence.item(), evidence, ReportEvidence::worse));
        found.addAll(ofTools.values());
        return found;
    }

    private static <T extends Report> List<T> only(Class<T> kind, List<Report> reports) {
        return reports.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Report.TestRun oneRun(List<Report.TestRun> runs) {
        return new Report.TestRun(
                runs.stream().mapToInt(Report.TestRun::passed).sum(),
                runs.stream().mapToInt(Report.TestRun::skipped).sum(),
                runs.stream().flatMap(run -> run.failed().stream()).toList());
    }

    private static Report.Coverage oneCoverage(List<Report.Coverage> coverages) {
        Map<String, SortedMap<Integer, Long>> all = new TreeMap<>();
        for (Report.Coverage coverage : coverages) {
            coverage.hits().forEach((path, lines) -> {
                SortedMap<Integer, Long> known = all.computeIfAbsent(path, any -> new TreeMap<>());
                lines.forEach((line, count) -> known.merge(line, count, Math::max));
            });
        }
        return new Report.Coverage(all);
    }

    /** Tools know of different problems: what one found is there, whatever another says. */
    private static Evidence worse(Evidence one, Evidence other) {
        List<Place> places = new ArrayList<>(one.places());
        places.addAll(other.places());
        return new Evidence(
                one.item(),
                one.state() == State.FAIL ? one.state() : other.state(),
                one.words() + " " + other.words(),
                places);
    }

    /**
     * What storage layouts say of DEL-05: of two, whether the later keeps what the earlier had. Empty if there is none.
     *
     * @param layouts the earlier first
     */
    public static Optional<Evidence> ofLayouts(List<StorageLayout> layouts) {
        if (layouts.isEmpty()) {
            return Optional.empty();
        } else if (layouts.size() != 2) {
            return Optional.of(Evidence.of(
                    "DEL-05",
                    State.NOT_SEEN,
                    layouts.size() == 1
                            ? "One storage layout was read; choose the one of the other version with it."
                            : layouts.size() + " storage layouts were read; choose the two of one contract."));
        }
        List<String> moved = layouts.getFirst().movedIn(layouts.getLast());
        int kept = layouts.getFirst().slots().size();
        return Optional.of(
                moved.isEmpty()
                        ? Evidence.of(
                                "DEL-05",
                                State.PASS,
                                "All " + kept + " variables keep their slot, offset and type; "
                                        + (layouts.getLast().slots().size() - kept) + " were added behind them.")
                        : new Evidence(
                                "DEL-05",
                                State.FAIL,
                                moved.size() + " of " + kept + " variables lost their place.",
                                moved.stream()
                                        .map(words -> new Place("", 0, words))
                                        .toList()));
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
                run.failed().stream().map(name -> new Place("", 0, name)).toList();
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
