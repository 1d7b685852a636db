package drydock.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import drydock.check.CheckReport;
import drydock.check.RuleRegistry;
import drydock.check.model.Gate;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Finding;
import drydock.domain.Id;
import drydock.domain.check.CheckMute;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the form, what is muted is told with its reason, and what cannot be checked stands apart. */
class CheckExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final RuleInfo RULE = RuleRegistry.rules().getFirst().info();
    private static final CheckExport EXPORT = new CheckExport("Vault", DAY, report());

    @Test
    void textTellsAllThree() {
        assertThat(EXPORT.text().lines())
                .containsExactly(
                        "Vault, 2026-06-01: 1 error, 0 warnings, 0 notes; 1 rule cannot be checked yet.",
                        "error   PL-S01  The oracle is not in scope.",
                        "muted   PL-S01  Bridge: It is not in scope. (ours since May)",
                        "unknown PL-S01  Cannot check yet: nothing was read");
    }

    @Test
    void markdownHasAPartForEach() {
        assertThat(EXPORT.markdown())
                .contains("| error | PL-S01 |  | The oracle is not in scope. |")
                .contains("## Muted with a reason")
                .contains("| ours since May | 2026-06-01 |")
                .contains("## Cannot be checked yet")
                .contains("nothing was read");
    }

    @Test
    void jsonHasAListForEachAndSourcesInWords() throws Exception {
        JsonNode report =
                new ObjectMapper().readTree(CheckExport.json(List.of(EXPORT))).get(0);
        assertThat(report.get("findings")).hasSize(1);
        assertThat(report.get("findings").get(0).get("sources").get(0).asText()).startsWith("Token Metrics");
        assertThat(report.get("muted").get(0).get("reason").asText()).isEqualTo("ours since May");
        assertThat(report.get("cannotCheckYet").get(0).get("missing").asText()).isEqualTo("nothing was read");
    }

    @Test
    void theTableHasALineForEach() {
        assertThat(EXPORT.table().rows())
                .extracting(List::getFirst, List::getLast)
                .containsExactly(tuple("error", ""), tuple("muted", "ours since May"), tuple("unknown", ""));
        assertThat(EXPORT.table().rows().getFirst()).contains("start", "The oracle is not in scope.");
    }

    private static CheckReport report() {
        Verdict verdict = Verdict.of(RULE)
                .error(Subject.PROJECT, "The oracle is not in scope.", null, Gate.START)
                .warn(new Subject("bridge", "Bridge"), "It is not in scope.", null)
                .missing(Subject.PROJECT, "nothing was read")
                .verdict();
        Finding muted = verdict.findings().getLast();
        CheckMute mute = new CheckMute(new Id<>(2), new Id<>(1), RULE.id(), "bridge", "ours since May", null, DAY);
        return new CheckReport(
                List.of(verdict.findings().getFirst()),
                List.of(new CheckReport.Muted(muted, mute)),
                verdict.missing(),
                List.of());
    }
}
