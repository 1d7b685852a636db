package drydock.exchange;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyKind;
import drydock.domain.sample.SampleProject;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.step.SlotHold;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The sample project through the exporters, with the data that ships. */
class SampleExportTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 11);
    private static final Id<Project> ID = new Id<>(1000);
    private static final Bundle BUNDLE = Bundle.load();

    private final Ids ids = Ids.from(new Random(1));
    private final Snapshot sample = sample();

    @Test
    void theSamplesChecklistKeysAllShipAndConcernIt() {
        Checklist checklist =
                Checklist.of(BUNDLE.checklist(), BUNDLE.vocabulary(), sample, ID, new Freshness(DAY, Set.of()));
        assertThat(sample.owned(ChecklistEntry.class, ID))
                .extracting(ChecklistEntry::item)
                .isSubsetOf(checklist.items().map(Item::key).toList());
        assertThat(checklist.items().anyMatch(Item::stale)).isTrue();
    }

    @Test
    void thePlanIsOneDocumentWithEverySection() {
        String plan = MarkdownPlan.of(sample, ID, BUNDLE, DAY);
        assertThat(plan)
                .startsWith("# Sample: Harbour Lending\n\nAs of 2027-05-11.")
                .contains("## Scope\n\n12 in scope with 1790 nSLOC and 3 of unknown size, 2 out of scope.")
                .contains("- No Bridge: One chain only")
                .contains("| Weighted total | ")
                .contains("(cannot win)")
                .contains("### Engagement: Audit of the lending core")
                .contains("| First retest | 2027-06-03 | 2027-06-08 | 1 |")
                .contains("### Scoping")
                .contains("## Registers")
                .contains("| Protocol council | 0x5afe00000000000000000000000000000000c0de | Multisig | 5 | 3 |")
                .contains("| Pause lending | nobody said |")
                .contains("| Team tokens unlock | Unlock | ")
                .contains("### Done duties\n", "| ops/keys.md |")
                .contains("### Contacts\n\n| Audit | Person | From | To |")
                .contains("| Conference |")
                // each time of what comes round, with its proof and note
                .contains("(ops/contacts.md, Two numbers had changed.)")
                .contains("| Maya Okafor | Founder | maya@harbour.example |")
                .endsWith("\n");
    }

    @Test
    void aDutyTellsTheTitleOfItsItemAndASlotWhatIsLost() {
        Project project = TestRecords.project(7, "Vault");
        Duty duty = new Duty(new Id<>(8), project.id(), DutyKind.OTHER, "Call", null, "P3M", DAY, 1, "OPS-05");
        Auditor firm = TestRecords.auditor(12, "firm", "Firm");
        Candidate candidate = TestRecords.candidate(11, project, firm);
        Engagement audit = new Engagement(new Id<>(9), project.id(), candidate.id(), "Core", null, "");
        SlotHold slot = new SlotHold(new Id<>(10), audit.id(), DAY, "The deposit", 15);
        String title = BUNDLE.checklist().stream()
                .filter(item -> item.id().equals("OPS-05"))
                .findFirst()
                .orElseThrow()
                .title();
        assertThat(MarkdownPlan.of(snapshot(project, firm, candidate, duty, audit, slot), project.id(), BUNDLE, DAY))
                .contains("| Call | Other |  | P3M |  | " + DAY + " | " + title + " |")
                .contains("| Core | " + DAY + " | The deposit | 15 |");
    }

    @Test
    void thePlanIsTheSameInEveryLocaleAndZone() {
        String here = MarkdownPlan.of(sample, ID, BUNDLE, DAY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(MarkdownPlan.of(sample, ID, BUNDLE, DAY)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aMailToOneCandidateHoldsNothingOfTheOthersAndNothingPrivate() {
        Candidate openZeppelin = sample.owned(Candidate.class, ID).stream()
                .filter(candidate -> candidate.status() == CandidateStatus.QUOTED)
                .filter(candidate ->
                        sample.get(Auditor.class, candidate.auditor()).key().equals("openzeppelin"))
                .findFirst()
                .orElseThrow();
        DiligenceMail mail = DiligenceMail.to(sample, openZeppelin, BUNDLE.selection(), BUNDLE.vocabulary());
        assertThat(mail.subject()).isEqualTo("Request for an audit quote: Sample: Harbour Lending");
        assertThat(mail.body())
                .contains("- src/HarbourPool.sol (Contract, 612 nSLOC)")
                .contains("1. ")
                .contains("7. ")
                .doesNotContain("Sigma", "Trail of Bits", "Halborn", "142000", "175000", "24000", "180000", "40000000")
                .doesNotContain("invented", "Elena", "lens", "hot key", "null");
    }

    @Test
    void aPlanOfAnEmptyProjectIsReadable() {
        Project empty = TestRecords.project(7, "Empty | <b>");
        assertThat(MarkdownPlan.of(snapshot(empty), empty.id(), BUNDLE, DAY))
                .startsWith("# Empty \\| \\<b\\>\n")
                .contains("No auditor is considered yet.");
    }

    private Snapshot sample() {
        Snapshot catalogue = after(
                Snapshot.empty(),
                CatalogueUpdate.of(Snapshot.empty(), BUNDLE, ShippedSet.GUIDE, ids)
                        .orElseThrow()
                        .command());
        return after(catalogue, SampleProject.add(catalogue, ID, ids, DAY, WorkingDays.MONDAY_TO_FRIDAY));
    }
}
