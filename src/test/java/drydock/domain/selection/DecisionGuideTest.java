package drydock.domain.selection;

import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.tag;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.SelectionGuide.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionGuideTest {
    private static final UseCase PROOFS =
            new UseCase("proofs", "Proofs", List.of("second", "first"), new Source("The guide", null, "2025-09"));

    @Test
    void namesTheGuidesOwnFirstAndInItsOrder() {
        Auditor own = tagged(auditor(3, "own", "A own one"));
        Auditor first = tagged(auditor(1, "first", "First"));
        Auditor second = tagged(auditor(2, "second", "Second"));
        Auditor other = auditor(4, "other", "Other");

        var matches = DecisionGuide.matches(PROOFS, List.of(own, first, second, other));

        assertThat(matches).extracting(DecisionGuide.Match::auditor).containsExactly(second, first, own);
        assertThat(matches).extracting(DecisionGuide.Match::inGuide).containsExactly(true, true, false);
    }

    @Test
    void leavesOutWhatIsHidden() {
        assertThat(DecisionGuide.matches(
                        PROOFS, List.of(tagged(auditor(1, "first", "First")).withHidden(true))))
                .isEmpty();
    }

    private static Auditor tagged(Auditor auditor) {
        return auditor.withUseCases(List.of(tag("proofs")));
    }
}
