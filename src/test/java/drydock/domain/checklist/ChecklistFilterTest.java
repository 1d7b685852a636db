package drydock.domain.checklist;

import static drydock.domain.checklist.ChecklistFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.project.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistFilterTest {
    private static final ChecklistFilter ALL = ChecklistFilter.everything();

    private final ChecklistFixture fixture = new ChecklistFixture();

    @BeforeEach
    void threeItems() {
        fixture.define("A-1", "One", "all");
        fixture.define("A-2", "One", Severity.NICE, null, null, null, "all");
        fixture.own("Own", When.AFTER, "Straße fegen");
    }

    @Test
    void everythingLetsAllThrough() {
        assertThat(titles(ALL)).hasSize(3);
    }

    @Test
    void blockersOpenAndSideOfTheReviewAreKeptApart() {
        fixture.apply(fixture.edits().tick(fixture.item("A-2")));

        assertThat(titles(ALL.withBlockersOnly(true))).containsExactly("Title of A-1");
        assertThat(titles(ALL.withOpenOnly(true))).containsExactly("Title of A-1", "Straße fegen");
        assertThat(titles(ALL.withWhen(When.AFTER))).containsExactly("Straße fegen");
    }

    @Test
    void mineAreThoseThatIAmResponsibleFor() {
        Id<Person> ann = fixture.ids.next();
        fixture.apply(fixture.edits().setResponsible(fixture.item("A-2"), ann));

        assertThat(titles(ALL.withResponsible(ann))).containsExactly("Title of A-2");
    }

    @Test
    void whatIsDueIsDueOnThatDayOrBeforeAndOpen() {
        fixture.apply(fixture.edits().setDue(fixture.item("A-1"), TODAY));
        fixture.apply(fixture.edits().setDue(fixture.item("A-2"), TODAY.plusDays(1)));

        assertThat(titles(ALL.withDueBy(TODAY))).containsExactly("Title of A-1");
        fixture.apply(fixture.edits().tick(fixture.item("A-1")));
        assertThat(titles(ALL.withDueBy(TODAY))).isEmpty();
    }

    @Test
    void staleIsWhatHasStaleEvidence() {
        fixture.apply(fixture.edits()
                .addEvidence(fixture.item("A-1"), new NewEvidence(EvidenceKind.LINK, "l", "x", null, null, 1)));
        Evidence evidence = fixture.item("A-1").evidence().getFirst();
        fixture.put(evidence.withRecordedOn(TODAY.minusDays(2)));

        assertThat(titles(ALL.withStaleOnly(true))).containsExactly("Title of A-1");
    }

    @Test
    void everyWordMustOccurWhateverItsCaseAndWhereverItStands() {
        fixture.apply(fixture.edits().setComment(fixture.item("A-2"), "Ask Ümit"));

        assertThat(titles(ALL.withText("  ümit a-2 "))).containsExactly("Title of A-2");
        assertThat(titles(ALL.withText("STRASSE"))).isEmpty();
        assertThat(titles(ALL.withText("straße"))).containsExactly("Straße fegen");
        assertThat(titles(ALL.withText("ümit a-1"))).isEmpty();
    }

    @Test
    void theFirstTenStandInTheirOwnOrderAndEssentialsHoldOwnItems() {
        first("B-1", 2);
        first("B-2", 1);

        assertThat(titles(ALL.withDepth(ChecklistFilter.Depth.FIRST_TEN)))
                .containsExactly("Title of B-2", "Title of B-1");
        assertThat(titles(ALL.withDepth(ChecklistFilter.Depth.ESSENTIALS)))
                .containsExactly("Title of B-1", "Title of B-2", "Straße fegen");
    }

    private void first(String id, int place) {
        ItemDefinition d = fixture.define(id, "Two", "all");
        fixture.definitions.removeLast();
        fixture.definitions.add(new ItemDefinition(
                d.id(),
                d.phase(),
                d.when(),
                d.title(),
                d.why(),
                d.howToProve(),
                d.severity(),
                null,
                d.stacks(),
                d.evidence(),
                true,
                place,
                null,
                null,
                d.sources()));
    }

    private List<String> titles(ChecklistFilter filter) {
        return fixture.checklist().select(filter).stream().map(Item::title).toList();
    }
}
