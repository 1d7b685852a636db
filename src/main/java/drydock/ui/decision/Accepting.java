package drydock.ui.decision;

import drydock.decision.Exclusion;
import drydock.ui.base.Place;
import drydock.ui.control.ReasonDialog;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choosing a candidate by its quote: with a reason, which an excluded one cannot do without, and on to the plan. */
final class Accepting {
    private final DecisionViewModel model;

    Accepting(DecisionViewModel model) {
        this.model = model;
    }

    void ask(QuoteRow row, @Nullable Standing standing) {
        List<Exclusion> exclusions = standing == null
                ? List.of()
                : standing.model().exclusionsOf(row.quote().candidate());
        String question = exclusions.isEmpty()
                ? "_Why this one? The reason goes into the memo. The quote's dates, deliverables and retest go into"
                        + " the plan."
                : exclusions.stream()
                                .map(exclusion -> exclusion.why(model.studio().format()))
                                .collect(Collectors.joining(" "))
                                .replace("_", "__")
                        + " _Why do you choose it all the same?";
        ReasonDialog.ask(
                model.studio(),
                "Choose " + row.name(),
                question,
                reason -> model.accept(row.quote(), reason).thenApply(done -> {
                    if (done) {
                        model.studio().navigator().go(Place.PLAN);
                    }
                    return done;
                }),
                () -> {});
    }
}
