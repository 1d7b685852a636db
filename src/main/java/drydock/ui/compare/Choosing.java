package drydock.ui.compare;

import drydock.decision.cost.QuoteComparison;
import drydock.domain.Id;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.control.ReasonDialog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Choosing a candidate, with a reason where a must-have excludes it, and on to the plan. */
final class Choosing {
    private final Studio studio;
    private final CompareViewModel model;

    Choosing(Studio studio, CompareViewModel model) {
        this.studio = studio;
        this.model = model;
    }

    /** One with a quote is chosen by its quote, so that the plan gets its terms. */
    void choose(Id<Candidate> candidate) {
        Optional<Quote> quote = model.comparison()
                .flatMap(comparison -> comparison.decision().quotes().of(candidate))
                .map(QuoteComparison.Compared::quote);
        if (quote.isPresent()) {
            studio.navigator().go(Place.DECISION, quote.get().id());
            studio.desktop().notifier().tell("There is a quote: choose by it, so that the plan gets its terms.");
            return;
        }
        model.comparison().ifPresent(comparison -> {
            List<String> exclusions = comparison.decision().exclusionsOf(candidate).stream()
                    .map(exclusion -> exclusion.why(studio.format()))
                    .toList();
            if (exclusions.isEmpty()) {
                order(comparison, candidate, exclusions, "");
            } else {
                ReasonDialog.ask(
                        studio,
                        "Choose one that cannot win",
                        String.join(" ", exclusions).replace("_", "__")
                                + " _Why do you choose it all the same? The reason goes into the memo and the notes of"
                                + " the engagement.",
                        reason -> order(comparison, candidate, exclusions, reason),
                        () -> {});
            }
        });
    }

    private CompletionStage<Boolean> order(
            Comparison comparison, Id<Candidate> candidate, List<String> exclusions, String reason) {
        return model.edits().choose(comparison, candidate, exclusions, reason).thenApply(done -> {
            if (done) {
                studio.navigator().go(Place.PLAN);
            }
            return done;
        });
    }
}
