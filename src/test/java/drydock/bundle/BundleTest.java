package drydock.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.ItemDefinition.Reference;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.project.Glossary;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.SelectionGuide.Question;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final Bundle BUNDLE = Bundle.load();

    @Test
    void shipsTheTenOfTheGuideInItsOrderAndASecondSet() {
        assertThat(BUNDLE.auditors(ShippedSet.GUIDE))
                .extracting(ShippedAuditor::guideRank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(BUNDLE.auditors(ShippedSet.OTHERS))
                .hasSize(18)
                .extracting(ShippedAuditor::guideRank)
                .containsOnlyNulls();
    }

    @Test
    void everyFactHasASourceAndAKeyOfItsOwn() {
        assertThat(BUNDLE.facts())
                .hasSize(170)
                .allSatisfy(f -> assertThat(f.source().title()).isNotBlank());
        assertThat(BUNDLE.facts()).extracting(ShippedFact::key).doesNotHaveDuplicates();
    }

    @Test
    void aFigureKeepsItsSourceWithAddressAndDate() {
        ShippedFact fact = fact("trail-of-bits/public-reports");
        assertThat(fact.value()).isEqualTo(new FactValue.Figure(new BigDecimal("639")));
        assertThat(fact.source())
                .isEqualTo(new Source(
                        "Trail of Bits, list of publications",
                        "https://github.com/trailofbits/publications",
                        "2026-07-23"));
    }

    @Test
    void theGlossaryExplainsTheWordsOfTheProduct() {
        assertThat(BUNDLE.glossary().entries())
                .extracting(Glossary.Entry::word)
                .contains(
                        "Workspace",
                        "Auditor",
                        "Project",
                        "Candidate",
                        "Engagement",
                        "Scope item",
                        "nSLOC",
                        "Deliverable")
                .contains("Retest window", "Checklist item", "Evidence", "Finding", "Delta", "Gate", "Register")
                .contains("Plan check", "Launch gate");
        assertThat(BUNDLE.glossary().meaning("nsloc")).startsWith("Normalised source lines of code");
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() {
        assertThat(BUNDLE.libraries()).extracting(Library::name).contains("JavaFX", "SQLite", "Jackson", "FastCSV");
        assertThat(BUNDLE.libraries())
                .allSatisfy(library -> assertThat(library.licence()).isNotBlank());
    }

    @Test
    void everyFormOfAFactIsRead() {
        assertThat(BUNDLE.facts().stream().map(ShippedFact::value).map(Object::getClass))
                .contains(
                        FactValue.Text.class,
                        FactValue.Figure.class,
                        FactValue.Range.class,
                        FactValue.Items.class,
                        FactValue.Table.class,
                        FactValue.Distribution.class);
    }

    @Test
    void rowsOfATableAreAsLongAsItsColumns() {
        assertThat(BUNDLE.facts().stream().map(ShippedFact::value)).allSatisfy(value -> {
            if (value instanceof FactValue.Table(List<String> columns, List<List<String>> rows)) {
                assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(columns));
            }
        });
    }

    @Test
    void rulesAreKeptAsJson() {
        assertThat(BUNDLE.facts().stream().map(ShippedFact::rule).filter(r -> r != null))
                .hasSize(6)
                .allSatisfy(r -> assertThat(r).startsWith("{\"kind\":"));
    }

    @Test
    void theChecklistHasFifteenPhasesAndTenFirstSteps() {
        List<ItemDefinition> items = BUNDLE.checklist();
        assertThat(items).hasSize(148);
        assertThat(items)
                .extracting(ItemDefinition::phase)
                .satisfies(p -> assertThat(p.stream().distinct()).hasSize(15));
        assertThat(items).filteredOn(i -> i.when() == When.BEFORE).hasSize(97);
        assertThat(items).filteredOn(i -> i.severity() == Severity.BLOCKER).hasSize(29);
        assertThat(items).filteredOn(ItemDefinition::essential).hasSize(25);
        assertThat(items.stream().map(ItemDefinition::firstTen).filter(n -> n != null))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void aSourceOfAnItemIsNamedInFull() {
        assertThat(item("SCO-01").sources())
                .contains(
                        new Reference(
                                "ART",
                                "Token Metrics, Top Smart Contract Auditors, September 2025 (selection checklist 5)"),
                        new Reference("C4-README", "Code4rena contest READMEs, 2025 and 2026"));
        assertThat(item("ENG-04").sources())
                .containsExactly(
                        new Reference("SEAL", "Security Alliance frameworks, controls ida-4.1.2 and di-2.1.3"));
    }

    @Test
    void theRedFlagsDecideTheItemOnRedFlags() {
        ItemDefinition.Diligence diligence = item("SEL-09").diligence();
        assertThat(diligence).isNotNull();
        assertThat(diligence.doneWhen()).isEqualTo(Answer.NO);
        assertThat(diligence.questions())
                .isEqualTo(BUNDLE.selection().redFlags().stream()
                        .map(Question::key)
                        .toList());
    }

    @Test
    void theVocabularyNamesEveryTypeOfComponent() {
        assertThat(BUNDLE.vocabulary().scopeTypes())
                .extracting(t -> t.key())
                .containsExactlyElementsOf(Arrays.stream(ScopeType.values())
                        .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void ownRedFlagsNameTheirSource() {
        assertThat(BUNDLE.selection().redFlags()).hasSize(9);
        assertThat(BUNDLE.selection().redFlags().getLast().source()).isEqualTo(new Source("Drydock", null, "2026-11"));
    }

    private static ShippedFact fact(String key) {
        return BUNDLE.facts().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ItemDefinition item(String id) {
        return BUNDLE.checklist().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
