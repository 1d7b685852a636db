package drydock.ui.auditors;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.CatalogueFilter;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Tag;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.ui.Bench;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue's view models and actions over a real workspace with the auditors of the guide. */
class CatalogueTest {
    private static final Project VAULT = TestRecords.project(1, "Vault");

    @TempDir
    private Path folder;

    private final List<String> questions = new ArrayList<>();
    private Bench bench;
    private Studio studio;
    private AuditorsViewModel catalogue;
    private CatalogueActions actions;

    @BeforeEach
    void open() {
        bench = new Bench(folder, TestRecords.snapshot(VAULT), new Agreeing());
        studio = bench.studio();
        perform(CatalogueUpdate.of(snapshot(), studio.bundle(), ShippedSet.GUIDE, Ids.from(new Random(3)))
                .orElseThrow()
                .command());
        catalogue = new AuditorsViewModel(studio);
        actions = new CatalogueActions(studio);
        show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFilterNarrowsTheListAndItsCountTellsHowFar() {
        assertThat(catalogue.count().get()).isEqualTo("10 of 10");
        catalogue.filterBy(filter -> filter.withEcosystems(Set.of("solana")).withMethods(Set.of("fuzzing")));
        assertThat(catalogue.rows())
                .isNotEmpty()
                .allMatch(row -> row.words().ecosystems().contains("Solana"));
        assertThat(catalogue.count().get()).isEqualTo(catalogue.rows().size() + " of 10");
        catalogue.filterBy(filter -> CatalogueFilter.NONE);
        assertThat(catalogue.rows()).hasSize(10);
    }

    @Test
    void theDecisionGuideNamesItsAuditorsInItsOrder() {
        catalogue.filterBy(filter -> filter.withUseCases(Set.of("solana-move")));
        assertThat(catalogue.matches(catalogue.useCase().orElseThrow()))
                .extracting(match -> match.auditor().name())
                .containsExactly("OtterSec", "Zellic");
        assertThat(catalogue.rows()).hasSize(2);
    }

    @Test
    void theSecondSetIsAddedInOneStep() {
        assertThat(catalogue.othersMissing().get()).isTrue();
        actions.addOthers();
        settle();
        assertThat(catalogue.rows()).hasSize(28);
        assertThat(catalogue.othersMissing().get()).isFalse();

        studio.session().undo();
        settle();
        assertThat(catalogue.rows()).hasSize(10);
        assertThat(catalogue.othersMissing().get()).isTrue();
    }

    @Test
    void anAuditorBecomesACandidateOnlyOnce() {
        Auditor zellic = auditor("zellic");
        actions.addTo(VAULT, List.of(zellic, auditor("halborn")));
        settle();
        actions.addTo(VAULT, List.of(zellic));
        settle();
        assertThat(snapshot().owned(Candidate.class, VAULT.id())).hasSize(2);
        assertThat(catalogue.row("zellic").orElseThrow().projects()).containsExactly("Vault");
    }

    @Test
    void aCandidateIsNotRemovedButHidden() {
        Auditor zellic = auditor("zellic");
        actions.addTo(VAULT, List.of(zellic));
        settle();
        actions.remove(List.of(zellic));
        settle();
        assertThat(questions).singleElement().asString().contains("Zellic is a candidate in Vault.");
        assertThat(auditor("zellic").hidden()).isTrue();
        assertThat(catalogue.rows()).hasSize(9);
        assertThat(catalogue.hidden().get()).isEqualTo("Show 1 hidden");

        catalogue.filterBy(filter -> filter.withWithHidden(true));
        assertThat(catalogue.count().get()).isEqualTo("10 of 10");
    }

    @Test
    void anAuditorGoesWithItsFactsAndComesBackByUndo() {
        Auditor zellic = auditor("zellic");
        int facts = snapshot().owned(Fact.class, zellic.id()).size();
        actions.remove(List.of(zellic));
        settle();
        assertThat(questions).isEmpty();
        assertThat(snapshot().owned(Fact.class, zellic.id())).isEmpty();
        studio.session().undo();
        settle();
        assertThat(snapshot().owned(Fact.class, zellic.id())).hasSize(facts).isNotEmpty();
    }

    @Test
    void whatIsAddedToAnAuditorHasAnOwnSourceAndTheRestKeepsIts() {
        Auditor before = auditor("zellic");
        Tag known = before.ecosystems().getFirst();
        AuditorFormViewModel form = new AuditorFormViewModel(studio, before);
        form.setEcosystems(List.of(known.key(), "ton-own"));
        form.features.set(form.features.get() + "\nAnswers on the same day");
        Auditor after = form.result();
        assertThat(after.ecosystems().getFirst()).isEqualTo(known);
        assertThat(after.ecosystems().getLast().source().title()).isEqualTo("Your own entry");
        assertThat(after.features()).startsWith(before.features().toArray(Feature[]::new));
        assertThat(after.features().getLast().source().asOf()).isEqualTo("2026-06-01");
        assertThat(new AuditorFormViewModel(studio, before).result()).isEqualTo(before);
    }

    @Test
    void aNewAuditorNeedsANameOfItsOwnAndGetsAKey() {
        AuditorFormViewModel form = new AuditorFormViewModel(studio, null);
        assertThat(form.nameProblem().getValue()).isEqualTo("An auditor needs a name.");
        form.name.set(" zellic ");
        assertThat(form.nameProblem().getValue()).contains("has an auditor of this name");
        form.name.set("Blåhaj & Søn");
        assertThat(form.nameProblem().getValue()).isEmpty();
        form.website.set("example.org");
        assertThat(form.websiteProblem().getValue()).isNotEmpty();
        form.website.set("https://example.org");
        assertThat(form.websiteProblem().getValue()).isEmpty();

        actions.save(form.result());
        settle();
        assertThat(catalogue.row("blahaj-søn").orElseThrow().name()).isEqualTo("Blåhaj & Søn");
    }

    @Test
    void aFactIsAddedAndEditedWithoutLosingItsIdentity() {
        Auditor zellic = auditor("zellic");
        FactFormViewModel form = new FactFormViewModel(studio, zellic, null);
        form.label.set("Wait for a start");
        form.form.set(TypedValue.Form.RANGE);
        form.value.set("4 - 6");
        form.unit.set("weeks");
        form.source.set("Call with Ada");
        Fact fact = form.result();
        actions.save(fact);
        settle();
        assertThat(catalogue.facts(zellic)).contains(fact);

        FactFormViewModel again = new FactFormViewModel(studio, zellic, fact);
        assertThat(again.result()).isEqualTo(fact);
        again.value.set("3 - 6");
        again.asOf.set("soon");
        assertThat(again.dateProblem().getValue()).isNotEmpty();
        again.asOf.set("2026-05");
        Fact changed = again.result();
        assertThat(changed.id()).isEqualTo(fact.id());
        assertThat(changed.value()).isEqualTo(new FactValue.Range(new BigDecimal("3"), new BigDecimal("6")));
    }

    @Test
    void linesAreNotWorkedOutAnewWhileNothingOfThemChanged() {
        AuditorRow before = catalogue.row("zellic").orElseThrow();
        show();
        assertThat(catalogue.row("zellic").orElseThrow()).isSameAs(before);
    }

    private Auditor auditor(String key) {
        return snapshot().all(Auditor.class).stream()
                .filter(auditor -> auditor.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void perform(Command command) {
        studio.session().perform(command);
        bench.settle();
    }

    private void settle() {
        bench.settle();
        show();
    }

    private void show() {
        catalogue.show(new Frame(snapshot(), null, studio.today()));
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    /** Agrees to every question, and remembers it. */
    private final class Agreeing implements Dialogs {
        @Override
        public void show(String title, Node content, BooleanSupplier typed, Runnable whenClosed) {
            throw new UnsupportedOperationException(title);
        }

        @Override
        public void show(String title, Node content) {
            throw new UnsupportedOperationException(title);
        }

        @Override
        public void close() {}

        @Override
        public void dismiss() {}

        @Override
        public void confirm(String title, String question, String action, Runnable whenConfirmed) {
            questions.add(question);
            whenConfirmed.run();
        }
    }
}
