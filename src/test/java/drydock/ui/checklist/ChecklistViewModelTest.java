package drydock.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.ChecklistFilter.Depth;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.When;
import drydock.domain.project.Person;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.evidence.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistViewModelTest {
    @TempDir
    Path folder;

    private Bench bench;
    private EvidenceFiles files;
    private ChecklistViewModel model;
    private ChecklistActions actions;

    @BeforeEach
    void open() {
        bench = new Bench(folder, ChecklistData.begun());
        files = new EvidenceFiles(bench.studio().desktop().tasks());
        model = newModel();
        actions = new ChecklistActions(bench.studio(), model);
        bench.session().snapshot().addListener((p, before, now) -> render(now));
        render(bench.snapshot());
    }

    private ChecklistViewModel newModel() {
        return new ChecklistViewModel(bench.studio(), new LatestReport(bench.studio()), files);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void severalItemsAreSetAsideInOneStepWithOneReason() {
        actions.setNotApplicable(items("SCO-01", "SCO-02"), "No bridge is used");
        assertThat(bench.undoes()).isEqualTo("Set aside 2 items");
        assertThat(items("SCO-01", "SCO-02")).extracting(Item::state).containsOnly(ItemState.NOT_APPLICABLE);

        assertThat(done(actions.waive(items("SCO-01", "SCO-02"), "No time", null)))
                .isFalse();
        assertThat(bench.told()).anyMatch(text -> text.contains("Say who stands for it."));
        assertThat(done(actions.waive(items("SCO-01", "SCO-02"), "No time", ChecklistData.ADA.id())))
                .isTrue();
        assertThat(bench.undoes()).isEqualTo("Waive 2 items");
    }

    private List<Item> items(String... keys) {
        return Stream.of(keys).map(this::item).toList();
    }

    private boolean done(CompletionStage<Boolean> saving) {
        bench.settle();
        return saving.toCompletableFuture().join();
    }

    @Test
    void startsWithTheFirstTenInTheirOwnOrder() {
        assertThat(model.rows()).hasSize(10).allMatch(ChecklistRow.Line.class::isInstance);
        assertThat(model.rows().getFirst().key()).isEqualTo("SCO-01");
    }

    @Test
    void howMuchIsShownIsRemembered() {
        model.filter(ChecklistFilter.everything());

        ChecklistViewModel next = newModel();

        assertThat(next.filter().depth()).isEqualTo(Depth.ALL);
    }

    @Test
    void filtersAreRememberedButNotWhatWasTyped() {
        bench.studio().rememberMe(ChecklistData.ADA.id());
        model.filter(ChecklistFilter.everything()
                .withOpenOnly(true)
                .withWhen(When.AFTER)
                .withText("bridge"));
        model.filterMine(true);
        model.filterDue(true);

        ChecklistFilter next = newModel().filter();

        // the day of the bench is 2026-06-01
        assertThat(next)
                .isEqualTo(ChecklistFilter.everything()
                        .withOpenOnly(true)
                        .withWhen(When.AFTER)
                        .withResponsible(ChecklistData.ADA.id())
                        .withDueBy(LocalDate.of(2026, 6, 8)));
    }

    @Test
    void everythingStandsUnderItsPhase() {
        model.filter(ChecklistFilter.everything());

        assertThat(model.rows().getFirst()).isInstanceOf(ChecklistRow.Heading.class);
        model.fold("Scoping");
        assertThat(model.rows())
                .extracting(ChecklistRow::key)
                .startsWith("phase Scoping", "phase Documentation")
                .doesNotContain("SCO-01");
    }

    @Test
    void tickingIsOneStepAndAsksWhoIAmOnlyAfterwards() {
        actions.tick(List.of(item("DOC-01")));

        assertThat(item("DOC-01").state()).isEqualTo(ItemState.DONE);
        assertThat(actions.asksWhoIAm().get()).isTrue();
        assertThat(bench.undoes()).startsWith("Tick");
    }

    @Test
    void theAnswerSignsWhatWasTickedWithoutAName() {
        actions.tick(List.of(item("DOC-01")));
        actions.iAmNew("Grace Lim");

        ChecklistEntry entry = entry("DOC-01");
        assertThat(bench.snapshot().find(Person.class, entry.decidedBy()).map(Person::name))
                .contains("Grace Lim");
        assertThat(entry.decidedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(actions.asksWhoIAm().get()).isFalse();
        actions.tick(List.of(item("DOC-02")));
        assertThat(actions.asksWhoIAm().get()).isFalse();
    }

    @Test
    void severalAreTickedInOneUndoStep() {
        actions.dismissWhoIAm();
        actions.toggle(List.of(item("DOC-01"), item("DOC-02"), item("DOC-03")));
        assertThat(bench.undoes()).isEqualTo("Tick 3 items");

        bench.session().undo();
        bench.settle();

        assertThat(item("DOC-02").state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aTickThatDueDiligenceDecidesIsRefusedWithTheReason() {
        actions.tick(List.of(item("SEL-01")));

        assertThat(item("SEL-01").state()).isEqualTo(ItemState.OPEN);
        assertThat(bench.told()).singleElement().asString().contains("none is chosen");
    }

    @Test
    void waivingNeedsAReasonAndAName() {
        actions.waive(List.of(item("DOC-01")), "No time", null);
        assertThat(item("DOC-01").state()).isEqualTo(ItemState.OPEN);

        actions.waive(List.of(item("DOC-01")), "No time", ChecklistData.ADA.id());
        assertThat(item("DOC-01").state()).isEqualTo(ItemState.WAIVED);
        assertThat(entry("DOC-01").reason()).isEqualTo("No time");
    }

    @Test
    void aFileThatChangedMakesItsItemStale() throws IOException {
        Path file = Files.writeString(folder.resolve("scope.md"), "one");
        files.record(file, given -> actions.addEvidence("DOC-01", given));
        assertThat(item("DOC-01").stale()).isFalse();

        Files.writeString(file, "two and more");
        model.checkFiles();
        render(bench.snapshot());

        assertThat(item("DOC-01").stale()).isTrue();
        assertThat(bench.snapshot().all(Evidence.class)).hasSize(3);
    }

    @Test
    void evidenceRecordedTwiceInARowSharesOneEntry() throws IOException {
        Path file = Files.writeString(folder.resolve("scope.md"), "one");
        files.record(file, given -> actions.addEvidence("DOC-01", given));
        files.record(file, given -> actions.addEvidence("DOC-01", given));

        assertThat(item("DOC-01").evidence()).hasSize(2);
    }

    @Test
    void filtersByOwnerDueStaleAndText() {
        model.filter(ChecklistFilter.everything());
        bench.studio().rememberMe(ChecklistData.ADA.id());
        model.filterMine(true);
        assertThat(lines()).containsExactly("SCO-01", "SCO-07");
        model.filterMine(false);
        model.filterDue(true);
        assertThat(lines()).containsExactly("SCO-07");
        model.filterDue(false);
        model.filter(model.filter().withStaleOnly(true));
        assertThat(lines()).containsExactly("SCO-07");
        model.filter(model.filter().withStaleOnly(false).withText("every file review"));
        assertThat(lines()).contains("SCO-01");
    }

    /** Nothing else changes at midnight. */
    @Test
    void anItemIsLateFromTheDayAfterItWasDue() {
        LocalDate today = bench.studio().today();
        model.filter(ChecklistFilter.everything());
        assertThat(done(actions.setDue(items("SCO-02"), today))).isTrue();
        assertThat(isLate("SCO-02")).isFalse();

        model.show(new Frame(bench.snapshot(), ChecklistData.PROJECT.id(), today.plusDays(1)));

        assertThat(isLate("SCO-02")).isTrue();
    }

    private boolean isLate(String key) {
        return model.rows().stream()
                .filter(row -> row.key().equals(key))
                .anyMatch(row -> row instanceof ChecklistRow.Line line && line.late());
    }

    @Test
    void anItemThatIsHiddenIsUncovered() {
        model.uncover("SCO-04");

        assertThat(lines()).contains("SCO-04");
    }

    private List<String> lines() {
        return model.rows().stream()
                .filter(ChecklistRow.Line.class::isInstance)
                .map(ChecklistRow::key)
                .toList();
    }

    private Item item(String key) {
        return model.find(key).orElseThrow();
    }

    private ChecklistEntry entry(String key) {
        return Optional.ofNullable(item(key).entry()).orElseThrow();
    }

    private void render(Snapshot snapshot) {
        model.show(
                new Frame(snapshot, ChecklistData.PROJECT.id(), bench.studio().today()));
    }
}
