package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.decision.Sliders;
import drydock.decision.Weights;
import drydock.domain.Answer;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionWeight;
import drydock.exchange.CsvTable;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private CompareViewModel model;

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void guideNamesAuditorsForTheKindOfProduct() {
        open(CompareData.considering());
        assertThat(model.suggestions()).hasSize(1);
        assertThat(model.suggestions().getFirst().auditors())
                .extracting(Auditor::name)
                .containsExactly("OtterSec", "Zellic");
        model.add(model.suggestions().getFirst().auditors());
        show();
        assertThat(names()).containsExactly("OtterSec", "Zellic");
        assertThat(model.addable())
                .extracting(Auditor::name)
                .doesNotContain("Zellic")
                .contains("Halborn");
    }

    @Test
    void thatOnlyDifferencesAreShownIsRemembered() {
        open(CompareData.busy());
        model.onlyDifferences().set(true);

        assertThat(new CompareViewModel(bench.studio()).onlyDifferences().get()).isTrue();
    }

    @Test
    void aSixthCandidateWaitsUntilThereIsRoom() {
        open(CompareData.busy());
        Candidate sixth = candidate("spearbit");
        assertThat(model.isShown(sixth)).isFalse();
        model.setShown(sixth, true);
        assertThat(model.isShown(sixth)).isFalse();
        model.setShown(candidate("halborn"), false);
        assertThat(model.isShown(sixth)).isFalse();
        model.setShown(sixth, true);
        assertThat(names()).endsWith("Spearbit (via Cantina)").hasSize(5);
    }

    @Test
    void removedCandidateComesBackByUndo() {
        open(CompareData.considering("zellic", "ottersec"));
        model.edits().remove(candidate("zellic").id());
        show();
        assertThat(names()).containsExactly("OtterSec");
        assertThat(bench.undoes()).isEqualTo("Remove candidate Zellic");
        bench.session().undo();
        show();
        assertThat(names()).containsExactly("Zellic", "OtterSec");
    }

    @Test
    void rowsThatSayTheSameStayTheSameObjects() {
        open(CompareData.considering("zellic", "ottersec"));
        Set<CompareRow> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(model.rows());
        model.edits().answer(candidate("zellic").id(), "pricing", Answer.YES, "by mail");
        show();
        assertThat(model.rows()).hasSameSizeAs(before);
        assertThat(model.rows().stream().filter(row -> !before.contains(row)).map(CompareRow::key))
                .containsExactly(Section.DILIGENCE, new Subject.QuestionOf("pricing"));
    }

    @Test
    void answersAreTheSameTruthAsTheChecklist() {
        open(CompareData.considering("zellic"));
        Item item = checklist()
                .items()
                .filter(i -> i.definition().diligence() != null
                        && i.definition().diligence().doneWhen() == Answer.YES)
                .findFirst()
                .orElseThrow();
        assertThat(item.isOpen()).isTrue();
        item.definition()
                .diligence()
                .questions()
                .forEach(q -> model.edits().answer(candidate("zellic").id(), q, Answer.YES, ""));
        show();
        assertThat(checklist().find(item.key()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void contactThatNobodyKnowsBecomesAPerson() {
        open(CompareData.considering("zellic"));
        model.edits().setContact(candidate("zellic").id(), "Mia Lindqvist");
        bench.settle();
        model.edits().setContact(candidate("zellic").id(), " mia lindqvist ");
        bench.settle();
        assertThat(bench.snapshot().all(Person.class)).extracting(Person::name).containsExactly("Mia Lindqvist");
        model.edits().setContact(candidate("zellic").id(), "");
        bench.settle();
        assertThat(candidate("zellic").contact()).isNull();
    }

    @Test
    void exportHasTheRowsShownAndFixedFormats() {
        open(CompareData.busy());
        model.onlyDifferences().set(true);
        CsvTable file = model.forFile().orElseThrow();
        assertThat(file.headers()).startsWith("Group", "Row", "Zellic").hasSize(7);
        assertThat(file.rows()).noneMatch(row -> row.get(1).equals("Status"));
        assertThat(row(file, "Earliest start").get(2)).isEqualTo("2026-07-06");
        assertThat(row(file, "Price").get(2)).isEqualTo("120000 USDC (Fixed price)");
        assertThat(row(model.asShown().orElseThrow(), "Price").get(2)).isEqualTo("120,000 USDC (Fixed price)");
        model.toggle(Section.DECISION);
        assertThat(model.forFile().orElseThrow().rows())
                .noneMatch(row -> row.getFirst().equals("Decision"));
    }

    /** With all the weight on the one criterion that is rated, the total is that rating. */
    @Test
    void allIsRankedAnewWhileASliderMovesAndNothingIsWritten() {
        open(CompareData.considering("zellic", "ottersec"));
        model.edits().rate(candidate("zellic").id(), "liquidity", 8, "");
        show();
        String before = total();
        Weights now = model.comparison().orElseThrow().weights();
        model.rankBy(Sliders.moved(now, "liquidity", 100));
        assertThat(total()).isEqualTo("8");
        assertThat(bench.snapshot().all(CriterionWeight.class)).isEmpty();
        assertThat(model.comparison().orElseThrow().weights())
                .as("the slider goes on from what is kept")
                .isEqualTo(now);
        model.again();
        assertThat(total()).isEqualTo(before).isNotEqualTo("8");
    }

    private String total() {
        return model.rows().stream()
                .filter(row -> row.key().equals(Subject.Decision.TOTAL))
                .map(row -> ((CompareRow.Line) row).cells().getFirst().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mailTellsOneCandidateNothingOfAnother() {
        open(CompareData.busy());
        String mail = model.mail(candidate("ottersec"));
        assertThat(mail).startsWith("Request for an audit quote: Tidepool").contains("EVM", "Solidity");
        assertThat(mail).doesNotContain("Zellic", "120", "38000", "38,000", "badge");
    }

    private Checklist checklist() {
        return Checklist.of(
                bench.studio().bundle().checklist(),
                bench.studio().bundle().vocabulary(),
                bench.snapshot(),
                CompareData.PROJECT.id(),
                new Freshness(bench.studio().today(), Set.of()));
    }

    private void open(Snapshot data) {
        bench = new Bench(folder, data);
        model = new CompareViewModel(bench.studio());
        show();
    }

    private void show() {
        bench.settle();
        model.show(new Frame(
                bench.snapshot(), CompareData.PROJECT.id(), bench.studio().today()));
    }

    private Candidate candidate(String auditor) {
        return CompareData.candidate(bench.snapshot(), auditor);
    }

    private List<String> names() {
        return model.columns().stream().map(CandidateColumn::name).toList();
    }

    private static List<String> row(CsvTable table, String title) {
        return table.rows().stream()
                .filter(row -> row.get(1).equals(title))
                .findFirst()
                .orElseThrow();
    }
}
