package drydock.scan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import drydock.scan.evidence.Evidence;
import drydock.scan.evidence.Place;
import drydock.scan.evidence.ReportEvidence;
import drydock.scan.evidence.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
    private static final List<String> SCOPE = List.of("src/A.sol", "src/B.sol");

    @Test
    void coverageIsCountedFromLinesAndMerged() throws IOException {
        String first = "\ufeffTN:\r\nSF:/Users/x/dev/vault/src/A.sol\r\nDA:1,0\r\nDA:2,5\r\nLF:99\r\nend_of_record\r\n";
        String second = """
            SF:src\\A.sol
            DA:1,3
            DA:3,0
            end_of_record
            SF:script/D.s.sol
            DA:1,0
            end_of_record
            """;
        Report report = read(first + second);
        Evidence evidence = evidence(report, SCOPE);
        assertThat(evidence.item()).isEqualTo("TST-02");
        // two spellings of one file: lines 1 and 2 ran, line 3 did not
        assertThat(evidence.words()).isEqualTo("66 % of the lines under review that the report knows ran (2 of 3).");
        assertThat(evidence.places()).anyMatch(place -> place.path().equals("src/B.sol"));
    }

    @Test
    void sameFileTwiceTakesTheLargerCount() throws IOException {
        Report report =
                read("SF:src/A.sol\nDA:1,0\nDA:2,1\nend_of_record\nSF:./src/A.sol\nDA:1,3\nDA:3,0\nend_of_record\n");
        // lines 1 and 2 ran, line 3 did not: 66 %
        assertThat(evidence(report, SCOPE).words()).startsWith("66 % of the lines");
        assertThat(evidence(report, SCOPE).state()).isEqualTo(State.FAIL);
    }

    @Test
    void junitCountsCasesAndFetchesNothing() throws IOException {
        Report report = read("<?xml version=\"1.0\"?><testsuites><testsuite name=\"s\"><testcase name=\"a\""
                + " classname=\"C\"/><testcase name=\"b\" classname=\"C\"><failure message=\"x\"/></testcase><testcase"
                + " name=\"c\" classname=\"C\"><skipped/></testcase></testsuite></testsuites>");
        assertThat(report).isEqualTo(new Report.TestRun(1, 1, List.of("C.b")));
        assertThat(evidence(report, SCOPE).state()).isEqualTo(State.FAIL);
        assertThatThrownBy(() ->
                        read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><testsuite>&e;</testsuite>"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("<html/>")).hasMessage("The XML holds no test suite");
    }

    @Test
    void forgeStatusesAreRead() throws IOException {
        Report report = read("{\"src/V.t.sol:V\":{\"test_results\":{\"a()\":{\"status\":\"Success\"},"
                + "\"b()\":{\"status\":\"Skipped\"},\"c()\":{\"status\":\"Exploded\"}}}}");
        assertThat(report).isEqualTo(new Report.TestRun(1, 1, List.of("src/V.t.sol:V.c()")));
    }

    @Test
    void slitherWithoutResultsIsCleanAndAFailedRunIsNot() throws IOException {
        assertThat(evidence(read("{\"success\":true,\"error\":null,\"results\":{}}"), SCOPE)
                        .state())
                .isEqualTo(State.PASS);
        assertThatThrownBy(() -> read("{\"success\":false,\"error\":\"no solc\",\"results\":{}}"))
                .hasMessage("Slither failed: no solc");
    }

    @Test
    void slitherResultKeepsItsKeyAndItsWord() throws IOException {
        Report.Analysis analysis =
                (Report.Analysis) read("{\"success\":true,\"results\":{\"detectors\":[{\"check\":\"reentrancy-eth\","
                    + "\"impact\":\"High\",\"description\":\"d\",\"id\":\"9f\",\"elements\":[{\"source_mapping\":{"
                    + "\"filename_relative\":\"src/A.sol\",\"lines\":[40,41]}}]},{\"check\":\"x\",\"impact\":\"Optimization\","
                    + "\"description\":\"d\",\"elements\":[]}]}}");
        assertThat(analysis.results().getFirst())
                .isEqualTo(new Report.Result(
                        "Slither|reentrancy-eth|src/A.sol|9f",
                        "reentrancy-eth",
                        Report.Severity.HIGH,
                        "High",
                        "src/A.sol",
                        40,
                        "d",
                        false));
        assertThat(analysis.results().get(1).severity()).isEqualTo(Report.Severity.GAS);
        assertThat(evidence(analysis, SCOPE).places()).hasSize(1);
    }

    @Test
    void sarifTakesTheLevelOfTheRuleAndTheNumberBeforeTheLevel() throws IOException {
        Report.Analysis analysis = (Report.Analysis) read("""
            {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[
              {"id":"R1","properties":{"security-severity":"8.0"}},
              {"id":"R2","defaultConfiguration":{"level":"error"}}]}},
             "versionControlProvenance":[{"revisionId":"abc"}],
             "originalUriBaseIds":{"SRC":{"uri":"file:///w/"}},
             "results":[
              {"ruleId":"R1","ruleIndex":0,"level":"warning","message":{"text":"a"},
               "locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/A%20b.sol","uriBaseId":"SRC"},
                "region":{"startLine":4}}}]},
              {"ruleId":"R2","message":{"text":"b"}},
              {"ruleId":"R2","message":{"text":"c"},"suppressions":[{"kind":"inSource"}]},
              {"ruleId":"R2","kind":"pass","message":{"text":"d"}},
              {"ruleId":"R2","baselineState":"absent","message":{"text":"e"}}]}]}
            """);
        assertThat(analysis.commit()).isEqualTo("abc");
        assertThat(analysis.results())
                .extracting(result ->
                        result.severity() + " " + result.path() + ":" + result.line() + " " + result.triaged())
                .containsExactly("HIGH /w/src/A b.sol:4 false", "HIGH :0 false", "HIGH :0 true", "INFO :0 false");
    }

    @Test
    void otherFilesAreRefusedInOneSentence() {
        assertThatThrownBy(() -> read("hello")).hasMessageContaining("no lcov, JUnit, forge, Slither, SARIF");
        assertThatThrownBy(() -> read("{")).hasMessageStartingWith("The JSON is damaged at line");
        assertThatThrownBy(() -> read("{}")).hasMessage("The JSON is of no tool that is known");
        assertThatThrownBy(() -> ReportReader.read(new byte[ReportReader.LONGEST + 1]))
                .hasMessageContaining("20 MiB");
        assertThatThrownBy(() -> read("SF:a\nDA:x,1\n")).hasMessage("The lcov file is damaged at line 2");
    }

    @Test
    void pathOfAnotherComputerIsMatchedByItsEnd() {
        assertThat(PathMatch.find("/Users/x/dev/vault/src/A.sol", SCOPE)).contains("src/A.sol");
        assertThat(PathMatch.find("A.sol", SCOPE)).contains("src/A.sol");
        assertThat(PathMatch.find("A.sol", List.of("src/A.sol", "lib/A.sol")))
                .as("two fit")
                .isEmpty();
        assertThat(PathMatch.find("xA.sol", SCOPE)).isEmpty();
    }

    private static Report read(String text) throws IOException {
        return ReportReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void slitherAloneTellsOfPrivilegedChangesWithoutAnEvent() throws IOException {
        Report silent = read(
                "{\"success\":true,\"results\":{\"detectors\":[{\"check\":\"events-access\",\"impact\":\"Low\","
                    + "\"description\":\"d\",\"elements\":[{\"source_mapping\":{\"filename_relative\":\"src/A.sol\",\"lines\":[4]}}]}]}}");
        assertThat(ReportEvidence.of(silent, SCOPE))
                .extracting(Evidence::item, Evidence::state)
                .containsExactly(tuple("HYG-04", State.PASS), tuple("HYG-13", State.FAIL));
        Report clean = read("{\"success\":true,\"results\":{}}");
        assertThat(ReportEvidence.of(clean, SCOPE))
                .extracting(Evidence::item, Evidence::state)
                .containsExactly(tuple("HYG-04", State.PASS), tuple("HYG-13", State.PASS));
    }

    /** Shapes of npm 10, cargo-audit 0.21 and osv-scanner 2, written by hand. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        npm audit | {"auditReportVersion":2,"vulnerabilities":{"ws":{"severity":"high","via":[{"title":"DoS"}]}},"metadata":{}} | FAIL
        npm audit | {"auditReportVersion":2,"vulnerabilities":{"ws":{"severity":"low","via":["x"]}},"metadata":{}} | PASS
        npm audit | {"auditReportVersion":2,"vulnerabilities":{},"metadata":{}} | PASS
        cargo audit | {"lockfile":{},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":{"id":"R-1","title":"t"},"package":{"name":"p","version":"1"}}]}} | FAIL
        cargo audit | {"lockfile":{},"vulnerabilities":{"found":false,"count":0,"list":[]}} | PASS
        osv-scanner | {"results":[{"packages":[{"package":{"name":"p","version":"1"},"groups":[{"ids":["G"],"max_severity":"7.5"}]}]}]} | FAIL
        osv-scanner | {"results":[{"packages":[{"package":{"name":"p","version":"1"},"groups":[{"ids":["G"],"max_severity":"3.9"}]}]}]} | PASS
        osv-scanner | {"results":[]} | PASS
        """)
    void knownProblemsOfLibrariesAreRead(String tool, String text, State state) throws IOException {
        Evidence evidence = evidence(read(text), SCOPE);
        assertThat(evidence.item()).isEqualTo("HYG-10");
        assertThat(evidence.words()).startsWith(tool);
        assertThat(evidence.state()).isEqualTo(state);
    }

    /** The first thing that a report says. */
    private static Evidence evidence(Report report, Collection<String> scope) {
        return ReportEvidence.of(report, scope).getFirst();
    }

    @Test
    void storageKeepsItsPlaceWhereNothingMovedBetweenTwoLayouts() throws IOException {
        StorageLayout before = layout("owner|0|0|address", "paused|0|20|bool", "total|1|0|uint256");
        StorageLayout renamed = layout("owner|0|0|address", "halted|0|20|bool", "total|1|0|uint256", "cap|2|0|uint256");
        StorageLayout moved = layout("owner|0|0|address", "cap|1|0|uint128", "total|2|0|uint256");

        assertThat(ReportEvidence.ofLayouts(List.of(before, renamed))).get().satisfies(evidence -> {
            assertThat(evidence.item()).isEqualTo("DEL-05");
            assertThat(evidence.state()).isEqualTo(State.PASS);
            assertThat(evidence.words()).contains("All 3 variables").contains("1 were added");
        });
        assertThat(ReportEvidence.ofLayouts(List.of(before, moved))).get().satisfies(evidence -> {
            assertThat(evidence.state()).isEqualTo(State.FAIL);
            assertThat(evidence.places())
                    .extracting(Place::text)
                    .containsExactly(
                            "paused: nothing stands at slot 0 any more", "total: slot 1 now holds cap of type uint128");
        });
        assertThat(ReportEvidence.ofLayouts(List.of(before)).orElseThrow().state())
                .as("one alone says nothing")
                .isEqualTo(State.NOT_SEEN);
        assertThat(ReportEvidence.ofLayouts(List.of())).isEmpty();
    }

    /** What {@code forge inspect} writes: types have names with numbers of the build, and a label. */
    private static StorageLayout layout(String... variables) throws IOException {
        StringBuilder storage = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (String variable : variables) {
            String[] parts = variable.split("\\|");
            String type = "t_" + parts[3] + variables.length;
            storage.append(storage.isEmpty() ? "" : ",")
                    .append("{\"label\":\"%s\",\"slot\":\"%s\",\"offset\":%s,\"type\":\"%s\"}"
                            .formatted(parts[0], parts[1], parts[2], type));
            types.append(types.isEmpty() ? "" : ",").append("\"%s\":{\"label\":\"%s\"}".formatted(type, parts[3]));
        }
        String json = "{\"storage\":[" + storage + "],\"types\":{" + types + "}}";
        return (StorageLayout) ReportReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
