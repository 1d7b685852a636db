package drydock.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.checklist.Judgement.Source;
import drydock.domain.checklist.Proposal.Standing;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import drydock.domain.repository.Suggestion.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person makes of a suggestion about item A. */
class ProposalEditsTest {
    private final ChecklistFixture fixture = new ChecklistFixture();

    @BeforeEach
    void define() {
        fixture.define("A", "Phase", "all");
        suggest(State.PROVEN, "blob1  foundry.toml");
    }

    @Test
    void acceptingTicksAnOpenItemInOneStep() {
        accept();
        assertThat(item().state()).isEqualTo(ItemState.DONE);
        assertThat(item().isProven()).isTrue();
        assertThat(item().hasNews()).isFalse();
        assertThat(standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(edits().accept(List.of(proposal())))
                .as("nothing is left to accept")
                .isEmpty();
    }

    @Test
    void anAcceptedOneIsStaleWhenWhatItRestsOnChanges() {
        accept();
        suggest(State.PROVEN, "blob2  foundry.toml");
        assertThat(standing()).isEqualTo(Standing.STALE);
        assertThat(item().stale()).isTrue();
        assertThat(item().state())
                .as("it is not reopened behind anybody's back")
                .isEqualTo(ItemState.DONE);
        accept();
        assertThat(item().stale()).isFalse();
        suggest(State.CONTRARY, "blob2  foundry.toml");
        assertThat(standing()).as("the same files, another answer").isEqualTo(Standing.STALE);
    }

    @Test
    void aPersonsStatementIsNeverChanged() {
        fixture.apply(fixture.edits().waive(item(), "no time", new Id<>(7)));
        accept();
        assertThat(item().state()).isEqualTo(ItemState.WAIVED);
        assertThat(item().entry().reason()).isEqualTo("no time");
        assertThat(standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void whatDoesNotApplyIsSetAsideWithTheWords() {
        suggest(State.NOT_APPLICABLE, "x");
        accept();
        assertThat(item().state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(item().entry().reason()).isEqualTo("Words.");
    }

    @Test
    void neitherTheContraryNorWhatWasNotSeenCanBeAccepted() {
        for (State state : List.of(State.CONTRARY, State.NOT_SEEN, State.OUTDATED)) {
            suggest(state, "x");
            assertThat(edits().accept(List.of(proposal()))).as(state.name()).isEmpty();
        }
    }

    @Test
    void overrulingNeedsAReasonAndLeavesTheItem() {
        assertThat(edits().overrule(proposal(), "  ")).isEqualTo(new Edit.Refused(Edit.Reason.NO_REASON));
        fixture.apply(edits().overrule(proposal(), " only tests are pinned "));
        assertThat(item().state()).isEqualTo(ItemState.OPEN);
        assertThat(standing()).isEqualTo(Standing.OVERRULED);
        assertThat(item().hasNews()).isFalse();
        assertThat(proposal().proposal().judgement().reason()).isEqualTo("only tests are pinned");
        suggest(State.PROVEN, "blob9  foundry.toml");
        assertThat(standing()).as("it says the same").isEqualTo(Standing.OVERRULED);
        suggest(State.CONTRARY, "blob9  foundry.toml");
        assertThat(standing()).as("it says something else").isEqualTo(Standing.OPEN);
    }

    @Test
    void withdrawingTakesTheDecisionBackAndNotTheTick() {
        assertThat(edits().withdraw(proposal())).isEmpty();
        accept();
        edits().withdraw(proposal()).ifPresent(fixture::apply);
        assertThat(standing()).isEqualTo(Standing.OPEN);
        assertThat(item().state()).isEqualTo(ItemState.DONE);
    }

    @Test
    void theContraryIsNewsOfADoneItemOnly() {
        suggest(State.CONTRARY, "x");
        assertThat(item().hasNews()).isFalse();
        fixture.apply(fixture.edits().tick(item()));
        assertThat(item().hasNews()).isTrue();
    }

    @Test
    void thePlanAndTheRepositoryAreJudgedApart() {
        accept();
        Item both = planned(State.CONTRARY);
        assertThat(both.proposals())
                .extracting(Proposal::source, Proposal::standing)
                .containsExactly(tuple(Source.REPOSITORY, Standing.ACCEPTED), tuple(Source.PLAN, Standing.OPEN));
        assertThat(both.hasNews()).as("the plan contradicts what was accepted").isTrue();
    }

    @Test
    void whatBothProveIsTickedOnce() {
        Item both = planned(State.PROVEN);
        List<ProposalEdits.Of> all = ProposalEdits.provenAndOpen(Stream.of(both));
        assertThat(all).hasSize(2);
        edits().accept(all).ifPresent(fixture::apply);
        assertThat(fixture.snapshot().owned(ChecklistEntry.class, fixture.project.id()))
                .as("one entry for one item")
                .hasSize(1);
        assertThat(fixture.snapshot().owned(Judgement.class, fixture.project.id()))
                .hasSize(2);
    }

    @Test
    void whatOneProvesAndTheOtherContradictsIsLeftForALook() {
        assertThat(ProposalEdits.provenAndOpen(Stream.of(item()))).hasSize(1);
        Item both = planned(State.CONTRARY);
        assertThat(ProposalEdits.provenAndOpen(Stream.of(both))).isEmpty();
        fixture.apply(
                edits().overrule(new ProposalEdits.Of(both, both.proposals().getLast()), "the plan is old"));
        assertThat(ProposalEdits.provenAndOpen(Stream.of(planned(State.CONTRARY))))
                .as("a person knows better than the plan")
                .hasSize(1);
    }

    /** Item A, of which the plan says something too. */
    private Item planned(State state) {
        Suggestion planned = new Suggestion("A", state, "The plan says so.", List.of(), List.of("plan"));
        return Checklist.of(
                        fixture.definitions,
                        ChecklistFixture.vocabulary(),
                        fixture.snapshot(),
                        fixture.project.id(),
                        new Freshness(ChecklistFixture.TODAY, Set.of(), List.of(planned)))
                .find("A")
                .orElseThrow();
    }

    private void accept() {
        Optional<Command> command = edits().accept(List.of(proposal()));
        command.ifPresent(fixture::apply);
    }

    private Standing standing() {
        return proposal().proposal().standing();
    }

    private ProposalEdits.Of proposal() {
        return new ProposalEdits.Of(item(), item().proposals().getFirst());
    }

    private Item item() {
        return fixture.item("A");
    }

    private ProposalEdits edits() {
        return new ProposalEdits(fixture.snapshot(), fixture.project.id(), fixture.ids, ChecklistFixture.TODAY, null);
    }

    private void suggest(State state, String basis) {
        Suggestion suggestion = new Suggestion("A", state, "Words.", List.of(), List.of(basis));
        fixture.apply(Command.put(
                "Read",
                new EvidenceReading(
                        new Id<>(500),
                        fixture.project.id(),
                        LocalDate.EPOCH,
                        "",
                        List.of(suggestion),
                        List.of(),
                        new EvidenceReading.CodeSigns(
                                List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of()),
                        EvidenceReading.GitSigns.NONE)));
    }
}
