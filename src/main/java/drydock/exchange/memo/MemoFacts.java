package drydock.exchange.memo;

import drydock.decision.DecisionModel;
import drydock.decision.Suggestion;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.Rating;
import drydock.domain.selection.WeightChange;
import drydock.exchange.MarkdownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The facts that the scores rest on, with their age, and how the rules were set. */
final class MemoFacts {
    private final MarkdownText text;
    private final Snapshot snapshot;
    private final DecisionModel model;
    private final MemoNames names;

    MemoFacts(MarkdownText text, Snapshot snapshot, DecisionModel model, MemoNames names) {
        this.text = text;
        this.snapshot = snapshot;
        this.model = model;
        this.names = names;
    }

    void write() {
        text.heading(2, "On which facts");
        for (Candidate candidate : model.candidates()) {
            List<String> lines = new ArrayList<>();
            snapshot.owned(Rating.class, candidate.id()).stream()
                    .sorted(Comparator.comparing(Rating::criterion)
                            .thenComparingLong(rating -> rating.id().value()))
                    .forEach(rating -> lines.add(names.criterion(rating.criterion()) + ": rated " + rating.score()
                            + (rating.rater() == null ? "" : " by " + names.rater(rating.rater()))
                            + (rating.reason().isBlank() ? "" : ", " + rating.reason())));
            model.suggestions()
                    .getOrDefault(candidate.id(), Map.of())
                    .forEach((criterion, suggestion) -> lines.add(line(criterion, suggestion)));
            if (!lines.isEmpty()) {
                text.heading(3, names.of(candidate.id()));
                text.bullets(lines.stream());
            }
        }
        rules();
    }

    private String line(String criterion, Suggestion suggestion) {
        List<String> known = suggestion.signals().stream()
                .filter(Suggestion.Signal::isKnown)
                .map(MemoFacts::signal)
                .toList();
        return names.criterion(criterion) + ": facts suggest " + suggestion.low()
                + (suggestion.low() == suggestion.high() ? "" : " to " + suggestion.high()) + " ("
                + String.join("; ", known) + ")";
    }

    private static String signal(Suggestion.Signal signal) {
        Source source = signal.source();
        if (source == null) {
            return signal.text() + (signal.stale() ? ", too old" : "");
        }
        return signal.text() + ", by " + source.title() + ", "
                + (source.asOf() == null ? "age unknown" : "as of " + source.asOf())
                + (signal.stale() ? ", too old" : "");
    }

    private void rules() {
        List<String> lines = new ArrayList<>();
        snapshot.owned(MustHaveSwitch.class, model.project().id())
                .forEach(off -> lines.add("\"" + off.rule().title() + "\" was switched off: " + off.reason()));
        snapshot.owned(WeightChange.class, model.project().id()).stream()
                .sorted(Comparator.comparing(WeightChange::changedOn))
                .forEach(change -> lines.add("Weights were changed on " + change.changedOn()
                        + " after they were settled: " + change.reason() + ". " + change.effect() + "."));
        if (!lines.isEmpty()) {
            text.heading(2, "How the rules were set");
            text.bullets(lines.stream());
        }
    }
}
