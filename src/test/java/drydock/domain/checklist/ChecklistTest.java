package drydock.domain.checklist;

import static drydock.domain.checklist.ChecklistFixture.TODAY;
import static drydock.domain.checklist.ChecklistFixture.footprint;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private final ChecklistFixture fixture = new ChecklistFixture();

    @Test
    void anItemIsShownForEverybodyOrForAStackOfTheProject() {
        fixture.define("A-1", "One", "all", "solana");
        fixture.define("A-2", "One", "solana", "evm");
        fixture.define("A-3", "One", "solana");

        assertThat(keys()).containsExactly("A-1", "A-2");
    }

    @Test
    void aComponentInScopeBringsTheItemsOfItsStack() {
        fixture.define("A-1", "One", "api");
        fixture.define("A-2", "One", "oracle");
        fixture.define("A-3", "One", "bridge");
        fixture.component(ScopeType.API, true);
        fixture.component(ScopeType.ORACLE, true);
        fixture.component(ScopeType.BRIDGE, false);

        assertThat(keys()).containsExactly("A-1", "A-2");
    }

    @Test
    void aTraitOfTheProjectBringsItsItems() {
        fixture.define("A-1", "One", "upgradeable");
        assertThat(keys()).isEmpty();

        fixture.put(fixture.project.withTraits(List.of("upgradeable")));

        assertThat(keys()).containsExactly("A-1");
    }

    @Test
    void ownItemsStandInTheirPhaseAndOwnPhasesAfterTheShippedOnes() {
        fixture.define("A-1", "One", "all");
        fixture.define("B-1", "Two", "all");
        fixture.own("Zeal", When.BEFORE, "z");
        fixture.own("Anniversary", When.AFTER, "a");
        fixture.own("One", When.BEFORE, "second");
        fixture.own("One", When.BEFORE, "first");

        assertThat(fixture.checklist().phases())
                .extracting(Phase::name)
                .containsExactly("One", "Two", "Zeal", "Anniversary");
        assertThat(fixture.checklist().phases()).extracting(Phase::own).containsExactly(false, false, true, true);
        assertThat(fixture.checklist().phases().getFirst().items())
                .extracting(Item::title)
                .containsExactly("Title of A-1", "first", "second");
    }

    @Test
    void aPhaseWhoseShippedItemsDoNotConcernTheProjectKeepsItsPlace() {
        fixture.define("A-1", "One", "solana");
        fixture.define("B-1", "Two", "all");
        fixture.own("One", When.BEFORE, "mine");

        assertThat(fixture.checklist().phases()).extracting(Phase::name).containsExactly("One", "Two");
        assertThat(fixture.checklist().phases().getFirst().own()).isFalse();
    }

    @Test
    void aConditionIsAskedUntilTheProjectShowsItOrTheUserSays() {
        Condition condition = new Condition(
                Severity.BLOCKER, "it can be upgraded", footprint(Set.of(), Set.of(), Set.of("upgradeable")));
        fixture.define("A-1", "One", Severity.IMPORTANT, condition, null, null, "all");
        assertThat(fixture.item("A-1").raise()).isEqualTo(Raise.UNANSWERED);
        assertThat(fixture.item("A-1").severity()).isEqualTo(Severity.IMPORTANT);
        assertThat(fixture.checklist().progress()).isEqualTo(new Progress(0, 1, 1, 1));

        fixture.put(fixture.project.withTraits(List.of("upgradeable")));
        assertThat(fixture.item("A-1").raise()).isEqualTo(Raise.HOLDS_BY_PROJECT);
        assertThat(fixture.item("A-1").severity()).isEqualTo(Severity.BLOCKER);

        fixture.apply(fixture.edits().setRaised(fixture.item("A-1"), false));
        assertThat(fixture.item("A-1").raise()).isEqualTo(Raise.DOES_NOT_HOLD);
        assertThat(fixture.item("A-1").severity()).isEqualTo(Severity.IMPORTANT);

        fixture.apply(fixture.edits().setRaised(fixture.item("A-1"), null));
        assertThat(fixture.item("A-1").raise()).isEqualTo(Raise.HOLDS_BY_PROJECT);
    }

    @Test
    void evidenceIsStaleTheDayAfterItsLastAndWhenItsFileChanged() {
        fixture.define("A-1", "One", "all");
        fixture.apply(fixture.edits()
                .addEvidence(
                        fixture.item("A-1"), new NewEvidence(EvidenceKind.LINK, "l", "https://x", null, null, 30)));
        Evidence evidence = fixture.item("A-1").evidence().getFirst();

        fixture.put(evidence.withRecordedOn(TODAY.minusDays(30)));
        assertThat(fixture.item("A-1").stale()).isFalse();
        fixture.put(evidence.withRecordedOn(TODAY.minusDays(31)));
        assertThat(fixture.item("A-1").stale()).isTrue();
        fixture.put(evidence.withMaxAgeDays(null));
        assertThat(fixture.item("A-1").stale()).isFalse();
        assertThat(fixture.checklist(evidence).find("A-1").orElseThrow().stale())
                .isTrue();
    }

    @Test
    void aRecurringItemComesRoundWhenItsPeriodIsOver() {
        fixture.define("A-1", "One", Severity.BLOCKER, null, "P3M", null, "all");
        fixture.apply(fixture.edits().tick(fixture.item("A-1")));
        assertThat(fixture.item("A-1").dueOn()).contains(TODAY.plusMonths(3));
        assertThat(fixture.item("A-1").isOpen()).isFalse();

        fixture.apply(fixture.edits()
                .setDecided(fixture.item("A-1"), null, TODAY.minusMonths(3))
                .orElseThrow());

        assertThat(fixture.item("A-1").cameRound()).isTrue();
        assertThat(fixture.item("A-1").state()).isEqualTo(ItemState.DONE);
        assertThat(fixture.checklist().progress().openBlockers()).isEqualTo(1);
    }

    @Test
    void withoutACandidateADiligenceItemIsOpen() {
        defineQuestion();

        assertThat(fixture.item("S-1").state()).isEqualTo(ItemState.OPEN);
        assertThat(fixture.item("S-1").diligence()).isEqualTo(new DiligenceState(false, 0, 0, 0));
    }

    @Test
    void whileNobodyIsChosenEveryConsideredCandidateCounts() {
        defineQuestion();
        Candidate first = fixture.candidate(CandidateStatus.CONSIDERING);
        Candidate second = fixture.candidate(CandidateStatus.QUOTED);
        fixture.candidate(CandidateStatus.DECLINED);
        fixture.answer(first, "q", Answer.YES);
        assertThat(fixture.item("S-1").state()).isEqualTo(ItemState.OPEN);
        assertThat(fixture.item("S-1").diligence()).isEqualTo(new DiligenceState(false, 2, 1, 0));

        fixture.answer(second, "q", Answer.YES);
        assertThat(fixture.item("S-1").state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void onceACandidateIsChosenOnlyItsAnswersCount() {
        defineQuestion();
        fixture.candidate(CandidateStatus.CONSIDERING);
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.answer(chosen, "q", Answer.YES);

        assertThat(fixture.item("S-1").state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void redFlagsAreDoneWhenAllAreAnsweredNo() {
        defineFlags();
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.answer(chosen, "f1", Answer.NO);
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.OPEN);

        fixture.answer(chosen, "f2", Answer.NO);
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void anEvidenceOfAnAnswerIsEvidenceOfTheItem() {
        defineQuestion();
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.apply(fixture.edits().tick(fixture.item("S-1")));
        var answer = fixture.snapshot()
                .owned(DiligenceAnswer.class, chosen.id())
                .iterator()
                .next();
        fixture.put(new Evidence(
                fixture.ids.next(),
                null,
                null,
                answer.id(),
                EvidenceKind.STATEMENT,
                "s",
                "",
                null,
                null,
                TODAY,
                null,
                null));

        assertThat(fixture.item("S-1").evidence()).hasSize(1);
    }

    @Property(tries = 100)
    void progressAddsUpOverThePhases(@ForAll List<@IntRange(max = 15) Integer> items) {
        ChecklistFixture many = new ChecklistFixture();
        for (int i = 0; i < items.size(); i++) {
            int bits = items.get(i);
            many.define("A-" + i, "Phase " + bits % 3, (bits & 1) == 0 ? "all" : "solana");
            if ((bits & 2) == 0) {
                many.checklist()
                        .find("A-" + i)
                        .ifPresent(item -> many.apply(many.edits().tick(item)));
            }
        }
        Progress all = many.checklist().progress();
        List<Progress> phases =
                many.checklist().phases().stream().map(Phase::progress).toList();

        assertThat(phases.stream().mapToInt(Progress::openBlockers).sum()).isEqualTo(all.openBlockers());
        assertThat(phases.stream().mapToInt(Progress::total).sum()).isEqualTo(all.total());
        assertThat(all.open())
                .isEqualTo((int) many.checklist().items().filter(Item::isOpen).count());
    }

    @Property(tries = 100)
    void theNextChecklistIsAsOneMadeAnewAndKeepsWhatDidNotChange(@ForAll List<@IntRange(max = 99) Integer> edits) {
        ChecklistFixture many = new ChecklistFixture();
        for (int i = 0; i < 5; i++) {
            many.define("A-" + i, "Phase " + i % 2, i == 4 ? "solana" : "all");
        }
        many.define("A-5", "Phase 1", Severity.BLOCKER, null, null, new Diligence(List.of("q"), Answer.YES), "all");
        ChecklistBasis before = many.basis();
        Checklist checklist = many.checklist();
        for (int edit : edits) {
            List<Item> items = checklist.items().toList();
            change(many, items.get(edit % items.size()), edit);
            ChecklistBasis now = many.basis();
            Checklist next = checklist.next(before, now);

            assertThat(next).isEqualTo(many.checklist());
            Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            kept.addAll(items);
            assertThat(next.items().filter(item -> !kept.contains(item))).hasSizeLessThan(2);
            checklist = next;
            before = now;
        }
    }

    /** Something that concerns one item at most, of each kind of record that a checklist is made of. */
    private static void change(ChecklistFixture many, Item item, int edit) {
        switch (edit % 8) {
            case 0 -> many.own("Phase " + edit % 3, When.BEFORE, "Title " + edit);
            case 1 -> {
                if (item.diligence() == null) {
                    many.apply(
                            item.isOpen()
                                    ? many.edits().tick(item)
                                    : many.edits().untick(item));
                }
            }
            case 2 -> many.edits().removeOwn(item).ifPresent(many::apply);
            case 3 ->
                many.put(new ItemOccurrence(
                        many.ids.next(), many.project.id(), item.key(), TODAY, TODAY.minusDays(edit), null, "", ""));
            case 4 ->
                Optional.ofNullable(item.entry())
                        .ifPresent(entry -> many.put(new Evidence(
                                many.ids.next(),
                                entry.id(),
                                null,
                                null,
                                EvidenceKind.STATEMENT,
                                "Said",
                                "",
                                null,
                                null,
                                TODAY.minusDays(edit),
                                null,
                                30)));
            case 5 -> many.answer(many.candidate(CandidateStatus.CONSIDERING), "q", Answer.YES);
            case 6 -> many.put(many.project.withEcosystems(List.of(edit < 50 ? "evm" : "solana")));
            default -> many.apply(many.edits().setComment(item, "Comment " + edit));
        }
    }

    private void defineQuestion() {
        fixture.define("S-1", "One", Severity.BLOCKER, null, null, new Diligence(List.of("q"), Answer.YES), "all");
    }

    private void defineFlags() {
        fixture.define(
                "S-9", "One", Severity.BLOCKER, null, null, new Diligence(List.of("f1", "f2"), Answer.NO), "all");
    }

    private List<String> keys() {
        return fixture.checklist().items().map(Item::key).toList();
    }
}
