package drydock.domain.checklist;

import static drydock.domain.checklist.ChecklistFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistEditsTest {
    private final ChecklistFixture fixture = new ChecklistFixture();

    @Test
    void aTickIsDatedAndNamedAfterTheItem() {
        fixture.define("A-1", "One", "all");
        Id<Person> me = fixture.ids.next();
        ChecklistEdits edits = new ChecklistEdits(fixture.snapshot(), fixture.project.id(), fixture.ids, TODAY, me);

        Command command = ((Edit.Allowed) edits.tick(fixture.item("A-1"))).command();
        fixture.apply(command);

        assertThat(command.words()).isEqualTo("Tick 'Title of A-1'");
        assertThat(fixture.item("A-1").state()).isEqualTo(ItemState.DONE);
        assertThat(fixture.item("A-1").entry().decidedBy()).isEqualTo(me);
        assertThat(fixture.item("A-1").entry().decidedOn()).isEqualTo(TODAY);
    }

    @Test
    void untickingOpensAgainAndForgetsWhoDecided() {
        fixture.define("A-1", "One", "all");
        fixture.apply(fixture.edits().setDue(fixture.item("A-1"), TODAY));
        fixture.apply(fixture.edits().setNotApplicable(fixture.item("A-1"), "no users"));
        fixture.apply(fixture.edits().untick(fixture.item("A-1")));

        ChecklistEntry entry = fixture.item("A-1").entry();
        assertThat(entry.state()).isEqualTo(ItemState.OPEN);
        assertThat(entry.reason()).isEmpty();
        assertThat(entry.decidedOn()).isNull();
        assertThat(entry.due()).isEqualTo(TODAY);
    }

    @Test
    void settingAsideNeedsAReasonAndWaivingAName() {
        fixture.define("A-1", "One", "all");
        Item item = fixture.item("A-1");

        assertThat(fixture.edits().setNotApplicable(item, " ")).isEqualTo(new Edit.Refused(Edit.Reason.NO_REASON));
        assertThat(fixture.edits().waive(item, "", fixture.ids.next()))
                .isEqualTo(new Edit.Refused(Edit.Reason.NO_REASON));
        assertThat(fixture.edits().waive(item, "too late", null)).isEqualTo(new Edit.Refused(Edit.Reason.NO_NAME));

        Id<Person> ann = fixture.ids.next();
        fixture.apply(fixture.edits().waive(item, "too late", ann));
        assertThat(fixture.item("A-1").state()).isEqualTo(ItemState.WAIVED);
        assertThat(fixture.item("A-1").entry().decidedBy()).isEqualTo(ann);
    }

    @Test
    void everyChangeKeepsWhatTheOthersSaid() {
        fixture.define("A-1", "One", "all");
        Id<Person> ann = fixture.ids.next();
        fixture.apply(fixture.edits().setComment(fixture.item("A-1"), "ask Bob"));
        fixture.apply(fixture.edits().setResponsible(fixture.item("A-1"), ann));
        fixture.apply(fixture.edits().setDue(fixture.item("A-1"), TODAY));
        fixture.apply(fixture.edits().tick(fixture.item("A-1")));

        Item item = fixture.item("A-1");
        assertThat(fixture.snapshot().all(ChecklistEntry.class)).hasSize(1);
        assertThat(item.comment()).isEqualTo("ask Bob");
        assertThat(item.responsible()).contains(ann);
        assertThat(item.entry().due()).isEqualTo(TODAY);
    }

    @Test
    void evidenceOfAnUntouchedItemComesWithItsEntry() {
        fixture.define("A-1", "One", "all");
        fixture.apply(fixture.edits()
                .addEvidence(
                        fixture.item("A-1"),
                        new NewEvidence(EvidenceKind.STATEMENT, "Seen", "I saw it", null, null, null)));

        assertThat(fixture.item("A-1").state()).isEqualTo(ItemState.OPEN);
        assertThat(fixture.item("A-1").evidence()).extracting(Evidence::label).containsExactly("Seen");
    }

    @Test
    void anOwnItemGoesWithItsEntryAndEvidence() {
        OwnItem own = fixture.own("One", When.BEFORE, "mine");
        fixture.apply(fixture.edits()
                .addEvidence(
                        fixture.item(own.key()),
                        new NewEvidence(EvidenceKind.LINK, "l", "https://x", null, null, null)));
        Command command = fixture.edits().removeOwn(fixture.item(own.key())).orElseThrow();
        fixture.apply(command);

        assertThat(command.words()).isEqualTo("Remove item 'mine'");
        assertThat(fixture.snapshot().all(OwnItem.class)).isEmpty();
        assertThat(fixture.snapshot().all(ChecklistEntry.class)).isEmpty();
        assertThat(fixture.snapshot().all(Evidence.class)).isEmpty();
    }

    @Test
    void aShippedItemIsNotRemoved() {
        fixture.define("A-1", "One", "all");

        assertThat(fixture.edits().removeOwn(fixture.item("A-1"))).isEmpty();
    }

    @Test
    void theWordsTellWhetherAnOwnItemIsNew() {
        OwnItem own = new OwnItem(
                fixture.ids.next(), fixture.project.id(), "One", When.BEFORE, "mine", "", "", Severity.NICE);
        assertThat(fixture.edits().putOwn(own).words()).isEqualTo("Add item 'mine'");
        fixture.put(own);
        assertThat(fixture.edits().putOwn(own).words()).isEqualTo("Change item 'mine'");
    }

    @Test
    void tickingADiligenceItemAnswersForTheChosenCandidate() {
        defineFlags();
        Candidate other = fixture.candidate(CandidateStatus.CONSIDERING);
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.answer(chosen, "f1", Answer.UNKNOWN);

        fixture.apply(fixture.edits().tick(fixture.item("S-9")));

        assertThat(fixture.answerOf(chosen, "f1")).isEqualTo(Answer.NO);
        assertThat(fixture.answerOf(chosen, "f2")).isEqualTo(Answer.NO);
        assertThat(fixture.answerOf(other, "f1")).isEqualTo(Answer.UNKNOWN);
        assertThat(fixture.snapshot().all(DiligenceAnswer.class))
                .hasSize(2)
                .anyMatch(a -> a.note().equals("noted"));
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void untickingADiligenceItemMakesItsAnswersUnknown() {
        defineFlags();
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.apply(fixture.edits().tick(fixture.item("S-9")));
        fixture.apply(fixture.edits().untick(fixture.item("S-9")));

        assertThat(fixture.answerOf(chosen, "f1")).isEqualTo(Answer.UNKNOWN);
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void aDiligenceItemCannotBeTickedWhileNobodyIsChosen() {
        defineFlags();
        fixture.candidate(CandidateStatus.QUOTED);

        assertThat(fixture.edits().tick(fixture.item("S-9")))
                .isEqualTo(new Edit.Refused(Edit.Reason.NO_CANDIDATE_CHOSEN));
    }

    @Test
    void aRaisedRedFlagIsNotTickedAway() {
        defineFlags();
        Candidate chosen = fixture.candidate(CandidateStatus.CHOSEN);
        fixture.answer(chosen, "f2", Answer.YES);

        assertThat(fixture.edits().tick(fixture.item("S-9")))
                .isEqualTo(new Edit.Refused(Edit.Reason.ANSWERED_OTHERWISE));
    }

    @Test
    void aDiligenceItemThatWasSetAsideFollowsItsAnswersAgainOnceTicked() {
        defineFlags();
        fixture.candidate(CandidateStatus.CHOSEN);
        fixture.apply(fixture.edits().setNotApplicable(fixture.item("S-9"), "a friend"));
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.NOT_APPLICABLE);

        fixture.apply(fixture.edits().tick(fixture.item("S-9")));
        assertThat(fixture.item("S-9").state()).isEqualTo(ItemState.DONE);
        assertThat(fixture.item("S-9").entry().reason()).isEmpty();
    }

    private void defineFlags() {
        fixture.define(
                "S-9", "One", Severity.BLOCKER, null, null, new Diligence(List.of("f1", "f2"), Answer.NO), "all");
    }
}
