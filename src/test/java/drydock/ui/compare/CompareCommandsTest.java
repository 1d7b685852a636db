package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.Decision;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompareCommandsTest {

    private final Project project = TestRecords.project(1, "Tidepool");
    private final Auditor ada = TestRecords.auditor(2, "ada", "Ada Audits");
    private final Auditor bob = TestRecords.auditor(3, "bob", "Bob Reviews");
    private final Candidate first = TestRecords.candidate(4, project, ada);
    private final Candidate second = TestRecords.candidate(5, project, bob).withPosition(1);
    private final Ids ids = Ids.from(new Random(1));

    @Test
    void choosingOrdersTheAuditInOneStep() {
        Snapshot after = after(snapshot(), commands(snapshot()).choose(first, List.of(), decision(first, "")));
        assertThat(after.get(Candidate.class, first.id()).status()).isEqualTo(CandidateStatus.CHOSEN);
        assertThat(after.owned(Engagement.class, project.id()))
                .extracting(Engagement::notes)
                .containsExactly("");
    }

    @Test
    void whatSpokeAgainstItAndWhyItWasChosenGoIntoTheNotesOfTheEngagement() {
        Snapshot after = after(
                snapshot(),
                commands(snapshot())
                        .choose(first, List.of("Red flag: Sells the badge."), decision(first, "Cleared up by phone")));
        assertThat(after.owned(Engagement.class, project.id()))
                .extracting(Engagement::notes)
                .containsExactly(
                        "Chosen all the same: Cleared up by phone\nWhat spoke against it: Red flag: Sells the badge.");
    }

    @Test
    void aSecondCandidateCanBeChosen() {
        Snapshot one = after(snapshot(), commands(snapshot()).choose(first, List.of(), decision(first, "")));
        Snapshot two = after(one, commands(one).choose(second, List.of(), decision(second, "")));
        assertThat(two.owned(Engagement.class, project.id())).hasSize(2);
    }

    @Test
    void anotherStatusTakesTheChoiceBackWithItsPlan() {
        Snapshot chosen = after(snapshot(), commands(snapshot()).choose(first, List.of(), decision(first, "")));
        Candidate candidate = chosen.get(Candidate.class, first.id());
        Snapshot after = after(chosen, commands(chosen).setStatus(candidate, CandidateStatus.DECLINED));
        assertThat(after.all(Engagement.class)).isEmpty();
        assertThat(after.all(Decision.class)).isEmpty();
        assertThat(after.all(Deliverable.class)).isEmpty();
        assertThat(after.get(Candidate.class, first.id()).status()).isEqualTo(CandidateStatus.DECLINED);
    }

    @Test
    void oneRaterHasOneRatingThatCanBeTakenBack() {
        Snapshot rated = after(snapshot(), commands(snapshot()).rate(first, "costs", null, 4, "dear"));
        Snapshot again = after(rated, commands(rated).rate(first, "costs", null, 6, "fair"));
        assertThat(again.all(Rating.class)).extracting(Rating::score).containsExactly(6);
        assertThat(after(again, commands(again).rate(first, "costs", null, null, ""))
                        .all(Rating.class))
                .isEmpty();
    }

    @Test
    void evidenceMakesAnAnswerThatIsStillUnknown() {
        NewEvidence link = new NewEvidence(EvidenceKind.LINK, "", "https://example.org/r", null, null, null);
        Command added = commands(snapshot()).addEvidence(first, "pricing", link, LocalDate.of(2026, 9, 1), null);
        Snapshot proven = after(snapshot(), added);
        DiligenceAnswer answer =
                proven.owned(DiligenceAnswer.class, first.id()).iterator().next();
        assertThat(answer.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(proven.owned(Evidence.class, answer.id())).hasSize(1);

        Snapshot answered = after(proven, commands(proven).answer(first, "pricing", Answer.YES, "by mail"));
        assertThat(answered.all(DiligenceAnswer.class))
                .containsExactly(answer.withAnswer(Answer.YES).withNote("by mail"));
    }

    @Test
    void columnsMovePastEachOtherButNotPastPinnedOnes() {
        Comparison before = comparison(snapshot());
        Snapshot moved = after(snapshot(), commands(snapshot()).move(before, first, 1));
        assertThat(names(moved)).containsExactly("Bob Reviews", "Ada Audits");
        assertThat(commands(snapshot()).move(before, first, -1).changes()).isEmpty();

        Snapshot pinned = after(snapshot(), commands(snapshot()).pin(before, second, true));
        assertThat(names(pinned)).containsExactly("Bob Reviews", "Ada Audits");
        assertThat(commands(pinned).move(comparison(pinned), first, -1).changes())
                .isEmpty();
    }

    private List<String> names(Snapshot snapshot) {
        Comparison comparison = comparison(snapshot);
        return comparison.shown().stream().map(comparison::name).toList();
    }

    private Comparison comparison(Snapshot snapshot) {
        return Comparison.of(snapshot, project, List.of(), CompareData.BUNDLE, LocalDate.of(2026, 9, 1));
    }

    private Snapshot snapshot(Entity... more) {
        return TestRecords.snapshot(Stream.concat(Stream.of(project, ada, bob, first, second), Stream.of(more))
                .toArray(Entity[]::new));
    }

    private CompareCommands commands(Snapshot snapshot) {
        return new CompareCommands(snapshot, ids);
    }

    private Decision decision(Candidate candidate, String reason) {
        return new Decision(
                new Id<>(candidate.id().value() + 5000),
                project.id(),
                candidate.id(),
                LocalDate.of(2026, 6, 1),
                null,
                reason,
                "# Memo");
    }

    private static Snapshot after(Snapshot snapshot, Command command) {
        return TestRecords.after(snapshot, command);
    }
}
