package drydock.scan.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What a tool wrote. */
public sealed interface Report
        permits Report.Coverage, Report.TestRun, Report.Analysis, Report.Advisories, StorageLayout {
    /**
     * How often lines ran.
     *
     * @param hits by path as the tool wrote it, then by line from 1
     */
    record Coverage(Map<String, SortedMap<Integer, Long>> hits) implements Report {
        public Coverage {
            hits = Map.copyOf(hits);
        }
    }

    /**
     * What tests did.
     *
     * @param failed names of tests that failed
     */
    record TestRun(int passed, int skipped, List<String> failed) implements Report {
        public TestRun {
            failed = List.copyOf(failed);
        }
    }

    /**
     * What an analyser said.
     *
     * @param tool its name
     * @param commit the commit that it names, empty if it names none: nobody knows then what it looked at
     */
    record Analysis(String tool, String commit, List<Result> results) implements Report {
        public Analysis {
            results = List.copyOf(results);
        }
    }

    /**
     * Known problems of the libraries that a project builds on.
     *
     * @param tool its name
     */
    record Advisories(String tool, List<Advisory> found) implements Report {
        public Advisories {
            found = List.copyOf(found);
        }
    }

    /**
     * A known problem of a library. One without a stated weight counts as of medium weight, so that it is looked at.
     *
     * @param name of the problem: a number or a title
     * @param library with its version, where it is stated
     * @param rawSeverity the tool's own word; empty if none
     */
    record Advisory(String name, String library, Severity severity, String rawSeverity) {}

    /**
     * One result of an analyser.
     *
     * @param key stays the same when the analyser is run again: tool, rule, file and the tool's own id or its text; never the
     *     line alone
     * @param rawSeverity the tool's own word
     * @param path as the tool wrote it, with slashes; empty if it names no file
     * @param line from 1; 0 if it names none
     * @param triaged whether somebody set it aside in the tool
     */
    record Result(
            String key,
            String rule,
            Severity severity,
            String rawSeverity,
            String path,
            int line,
            String text,
            boolean triaged) {}

    /** How bad a result is. */
    enum Severity {
        CRITICAL,
        HIGH,
        MEDIUM,
        LOW,
        INFO,
        GAS
    }
}
