package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.Rating;
import drydock.ui.compare.CompareCell.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompareRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Project project =
            TestRecords.project(1, "Tidepool").withEcosystems(List.of("evm")).withTechnologies(List.of("vyper"));
    private final Auditor ada =
            TestRecords.auditor(2, "ada", "Ada Audits").withEcosystems(List.of(TestRecords.tag("evm")));
    private final Auditor bob = TestRecords.auditor(3, "bob", "Bob Reviews");
    private final Candidate first = TestRecords.candidate(4, project, ada);
    private final Candidate second = TestRecords.candidate(5, project, bob).withPosition(1);

    @Test
    void whatIsNotKnownSaysUnknown() {
        List<CompareRow.Line> lines = lines();
        for (Subject subject : List.of(
                Subject.Decision.CONTACT,
                Subject.Decision.PRICE,
                Subject.Decision.EARLIEST_START,
                Subject.Decision.DURATION,
                Subject.Decision.RETEST,
                Subject.Profile.WHY,
                Subject.Fees.TEXT,
                new Subject.QuestionOf("pricing"),
                new Subject.RedFlagOf("rubber-stamp"))) {
            assertThat(line(lines, subject).cells())
                    .allMatch(c -> c.mark() == Mark.UNKNOWN)
                    .extracting(CompareCell::text)
                    .containsOnly("unknown");
        }
    }

    @Test
    void coverageTellsItsSourceAndNeverNo() {
        List<CompareRow.Line> lines = lines();
        assertThat(line(lines, new Subject.Need("ECOSYSTEM", "evm")).cells())
                .extracting(CompareCell::whole)
                .containsExactly("Covered (2026-01 · A test)", "unknown");
        assertThat(line(lines, new Subject.Need("TECHNOLOGY", "vyper")).title()).isEqualTo("Vyper");
    }

    @Test
    void priceSaysWhatItIsCountedBy() {
        Candidate quoted = first.withPrice(new BigDecimal("9500.50")).withBasis(PriceBasis.PER_ENGINEER_WEEK);
        assertThat(line(lines(quoted), Subject.Decision.PRICE)
                        .cells()
                        .getFirst()
                        .whole())
                .isEqualTo("9500.50 USDC (Per engineer-week)");
    }

    @Test
    void totalIsARangeWhileSomethingIsNotRated() {
        List<CompareRow.Line> lines = lines(rating(first, "liquidity", 8));
        CompareCell total = line(lines, Subject.Decision.TOTAL).cells().getFirst();
        // liquidity 30 x 8, coverage 15 x 5 as one of two needs is known to be covered, the rest unknown: 315 / 100
        assertThat(total.text()).isEqualTo("3.2–9.4");
        assertThat(total.detail()).isEqualTo("5 not known exactly");
        assertThat(total.spread()).isEqualTo(new CompareCell.Spread(3.15, 9.4));
        assertThat(line(lines, Subject.Decision.RANK).cells())
                .extracting(CompareCell::whole)
                .containsExactly("1–2 (still open)", "1–2 (still open)");
    }

    @Test
    void whoIsSurelyAheadLeads() {
        Stream<Entity> all = CompareData.BUNDLE.selection().criteria().stream()
                .flatMap(c -> Stream.of(rating(first, c.key(), 8), rating(second, c.key(), 3)));
        List<CompareRow.Line> lines = lines(all.toArray(Entity[]::new));
        assertThat(line(lines, Subject.Decision.TOTAL).cells())
                .extracting(CompareCell::text)
                .containsExactly("8.0", "3.0");
        assertThat(line(lines, Subject.Decision.RANK).cells())
                .extracting(CompareCell::whole)
                .containsExactly("1 (leads)", "2");
    }

    @Test
    void raisedFlagKeepsFromWinning() {
        DiligenceAnswer raised =
                new DiligenceAnswer(new Id<>(70), first.id(), "rubber-stamp", Answer.YES, "In the first mail");
        List<CompareRow.Line> lines = lines(raised);
        assertThat(line(lines, new Subject.RedFlagOf("rubber-stamp")).cells().getFirst())
                .isEqualTo(new CompareCell("Raised", "In the first mail", Mark.RAISED, null));
        assertThat(line(lines, Subject.Decision.RANK).cells().getFirst().text()).isEqualTo("Cannot win");
    }

    @Test
    void factsOfTheSameAttributeStandInOneRowAndStaleOnesAreMarked() {
        List<CompareRow.Line> lines = lines(
                fact(20, ada, "team-size", "People", "12", "2026-08-01"),
                fact(21, bob, "team-size", "Team", "40", "2020"),
                fact(22, ada, "about", "About", "old", null));
        List<CompareRow.Line> facts =
                lines.stream().filter(l -> l.section() == Section.FACTS).toList();
        assertThat(facts).extracting(CompareRow.Line::title).containsExactly("People", "About");
        assertThat(facts.getFirst().cells()).extracting(CompareCell::mark).containsExactly(Mark.PLAIN, Mark.STALE);
        assertThat(facts.getFirst().cells())
                .extracting(CompareCell::detail)
                .containsExactly("2026-08-01 · A page", "2020 · A page");
    }

    @Test
    void severalRatersAreAMeanWithItsSpread() {
        Rating mine = rating(first, "costs", 8);
        Rating other = new Rating(new Id<>(90), first.id(), "costs", new Id<>(91), 5, "dear");
        CompareCell cell = line(lines(mine, other), new Subject.CriterionOf("costs"))
                .cells()
                .getFirst();
        assertThat(cell.whole()).isEqualTo("5–8 (2 raters, mean 6.5: dear)");
    }

    @Test
    void onlyDifferencesLeavesOutWhatIsTheSame() {
        List<CompareRow.Line> lines = lines(first.withDurationDays(10));
        List<CompareRow> rows = CompareRows.grouped(lines, Set.of(), true);
        assertThat(rows)
                .extracting(CompareRow::key)
                .contains(Subject.Decision.DURATION, new Subject.Need("ECOSYSTEM", "evm"))
                .doesNotContain(Subject.Decision.STATUS, Subject.Profile.KIND, Section.NOTES);
        // the duration, and the total: the first one's known coverage is suggested for it
        assertThat(rows.getFirst()).isEqualTo(new CompareRow.Group(Section.DECISION, false, 2, 2));
    }

    @Test
    void closedSectionKeepsItsHead() {
        List<CompareRow> rows = CompareRows.grouped(lines(), EnumSet.allOf(Section.class), false);
        assertThat(rows).allMatch(row -> row instanceof CompareRow.Group group && group.collapsed());
        assertThat(rows).extracting(CompareRow::section).contains(Section.DECISION, Section.RED_FLAGS, Section.NOTES);
    }

    @Test
    void atMostFiveStandSideBySidePinnedOnesFirst() {
        List<Entity> entities = new ArrayList<>(List.of(project));
        IntStream.range(0, 7).forEach(i -> {
            Auditor auditor = TestRecords.auditor(100 + i, "a" + i, "A" + i);
            entities.add(auditor);
            entities.add(TestRecords.candidate(200 + i, project, auditor)
                    .withPosition(i)
                    .withPinned(i == 6));
        });
        Comparison comparison = comparison(TestRecords.snapshot(entities.toArray(Entity[]::new)), List.of());
        assertThat(comparison.shown()).extracting(comparison::name).containsExactly("A6", "A0", "A1", "A2", "A3");
        String hidden = new Id<Candidate>(201).toString();
        assertThat(comparison(comparison.snapshot(), List.of(hidden)).shown())
                .extracting(comparison::name)
                .containsExactly("A6", "A0", "A2", "A3", "A4");
    }

    private List<CompareRow.Line> lines(Entity... more) {
        Snapshot snapshot =
                TestRecords.snapshot(Stream.concat(Stream.of(project, ada, bob, first, second), Stream.of(more))
                        .toArray(Entity[]::new));
        return CompareRows.all(comparison(snapshot, List.of()), Figures.fixed());
    }

    private Comparison comparison(Snapshot snapshot, List<String> hidden) {
        return Comparison.of(snapshot, project, hidden, CompareData.BUNDLE, TODAY);
    }

    private static CompareRow.Line line(List<CompareRow.Line> lines, Subject subject) {
        return lines.stream()
                .filter(l -> l.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Rating rating(Candidate candidate, String criterion, int score) {
        long id = candidate.id().value() * 1000 + criterion.hashCode() % 500 + 500;
        return new Rating(new Id<>(id), candidate.id(), criterion, null, score, "");
    }

    private static Fact fact(long id, Auditor auditor, String attribute, String label, String text, String asOf) {
        return new Fact(
                new Id<>(id),
                auditor.id(),
                auditor.key() + "/" + attribute,
                attribute,
                label,
                new FactValue.Text(text),
                null,
                new Source("A page", null, asOf),
                "high",
                "team",
                null,
                null);
    }
}
