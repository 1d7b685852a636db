package drydock.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Vocabulary.Stack;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.Phase;
import drydock.domain.checklist.Raise;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped checklist held against projects. */
class ShippedChecklistTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final Project PLAIN = TestRecords.project(1, "Pool");

    @Test
    void everyProjectGetsWhatIsForEverybodyInThePhasesOfTheGuide() {
        Checklist checklist = checklist(PLAIN);

        assertThat(checklist.items()).hasSize(128);
        assertThat(checklist.phases())
                .extracting(Phase::name)
                .containsExactlyElementsOf(BUNDLE.checklist().stream()
                        .map(ItemDefinition::phase)
                        .distinct()
                        .toList());
    }

    @Test
    void everyItemIsReachedByAStackThatAProjectCanHave() {
        Set<String> reachable = BUNDLE.vocabulary().stacks().stream()
                .map(Stack::key)
                .filter(key -> key.equals("all") || hasMeaning(key))
                .collect(Collectors.toSet());

        assertThat(BUNDLE.checklist())
                .allSatisfy(item -> assertThat(item.stacks()).anyMatch(reachable::contains));
    }

    @Test
    void aProjectOnEvmSeesMoreThanOneWithoutAStack() {
        assertThat(keys(checklist(PLAIN.withEcosystems(List.of("evm")))))
                .containsAll(keys(checklist(PLAIN)))
                .hasSizeGreaterThan(128);
    }

    @Test
    void anApiInScopeBringsItsItemsAndRaisesTheOneOnApis() {
        ScopeItem api = new ScopeItem(new Id<>(2), PLAIN.id(), ScopeType.API, "api", "", null, true, "", "", "", 0);
        assertThat(checklist(PLAIN).find("OPS-07")).isEmpty();

        Item item = checklist(PLAIN, api).find("OPS-07").orElseThrow();

        assertThat(item.raise()).isEqualTo(Raise.HOLDS_BY_PROJECT);
    }

    @Test
    void theFirstTenComeInTheirOrder() {
        assertThat(checklist(PLAIN).select(ChecklistFilter.everything().withDepth(ChecklistFilter.Depth.FIRST_TEN)))
                .extracting(Item::key)
                .containsExactly(
                        "SCO-01", "SCO-03", "DOC-01", "DOC-02", "DOC-04", "TST-01", "HYG-12", "SCO-07", "SEL-04",
                        "RET-01");
    }

    private static boolean hasMeaning(String stack) {
        return BUNDLE.vocabulary().stacks().stream()
                .filter(s -> s.key().equals(stack))
                .anyMatch(s -> s.shownWhen().meets(s.shownWhen()));
    }

    private static Set<String> keys(Checklist checklist) {
        return checklist.items().map(Item::key).collect(Collectors.toSet());
    }

    private static Checklist checklist(Project project, ScopeItem... scope) {
        List<Entity> entities = new ArrayList<>(List.of(scope));
        entities.add(project);
        Snapshot snapshot = TestRecords.snapshot(entities.toArray(Entity[]::new));
        return Checklist.of(
                BUNDLE.checklist(),
                BUNDLE.vocabulary(),
                snapshot,
                project.id(),
                new Freshness(LocalDate.of(2026, 11, 24), Set.of()));
    }
}
