package drydock.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.repository.Suggestion;
import drydock.domain.repository.Suggestion.Sight;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final String A = "a".repeat(40) + "  src/A.sol";
    private static final String B = "b".repeat(40) + "  src/B.sol";
    private static final String NEW_A = "c".repeat(40) + "  src/A.sol";

    @Test
    void whatWasFoundHoldsWhereMoreWasFoundBesideIt() {
        assertThat(standing(List.of(A), found(List.of(A)))).isEqualTo(Proposal.Standing.ACCEPTED);
        assertThat(standing(List.of(A), found(List.of(A, B)))).isEqualTo(Proposal.Standing.ACCEPTED);
        assertThat(standing(List.of(A, B), found(List.of(A)))).isEqualTo(Proposal.Standing.STALE);
        assertThat(standing(List.of(A), found(List.of(NEW_A, B)))).isEqualTo(Proposal.Standing.STALE);
    }

    @Test
    void thatNothingWasFoundIsToBeLookedAtAgainWhereThereIsMore() {
        Suggestion nothing =
                new Suggestion("HYG-06", Suggestion.State.PROVEN, "No open note.", List.of(), List.of(A, B));
        assertThat(standing(List.of(A), nothing)).isEqualTo(Proposal.Standing.STALE);
        assertThat(standing(List.of(A, B), nothing)).isEqualTo(Proposal.Standing.ACCEPTED);
    }

    private static Suggestion found(List<String> basis) {
        List<Sight> sights = basis.stream()
                .map(line -> new Sight(line.substring(line.lastIndexOf(' ') + 1), 1, ""))
                .toList();
        return new Suggestion("HYG-06", Suggestion.State.PROVEN, "Seen.", sights, basis);
    }

    private static Proposal.Standing standing(List<String> accepted, Suggestion now) {
        Judgement judgement = new Judgement(
                new Id<>(1),
                new Id<>(2),
                now.item(),
                Judgement.Source.REPOSITORY,
                Judgement.Verdict.ACCEPTED,
                now.state(),
                accepted,
                "",
                LocalDate.of(2026, 6, 1),
                null);
        return new Proposal(Judgement.Source.REPOSITORY, now, judgement).standing();
    }
}
