package drydock.exchange.memo;

import drydock.decision.DecisionModel;
import drydock.decision.Suggestion;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.selection.WeightChange;
import drydock.exchange.MarkdownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
            List<String> lines = model.guide().criteria().stream()
                    .map(criterion -> line(candidate, criterion))
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                text.heading(3, names.of(candidate.id()));
                text.bullets(lines.stream());
            }
        }
        rules();
    }

    /** What was rated by one criterion, and beside it what is known suggests; empty if there is neither. */
    private String line(Candidate candidate, SelectionGuide.Criterion criterion) {
        String rated = snapshot.owned(Rating.class, candidate.id()).stream()
                .filter(rating -> rating.criterion().equals(criterion.key()))
                .sorted(Comparator.comparing((Rating rating) -> names.rater(rating.rater()))
                        .thenComparingLong(rating -> rating.id().value()))
                .map(this::rating)
                .collect(Collectors.joining("; "));
        String suggested = model.suggestion(candidate.id(), criterion.key())
                .map(MemoFacts::suggested)
                .orElse("");
        List<String> parts = new ArrayList<>();
        if (!rated.isEmpty()) {
            parts.add("rated " + rated + ".");
        }
        if (!suggested.isEmpty()) {
            parts.add((rated.isEmpty() ? "facts" : "Facts") + " suggest " + suggested + ".");
        }
        return parts.isEmpty() ? "" : criterion.name() + ": " + String.join(" ", parts);
    }

    private String rating(Rating rating) {
        return rating.score()
                + (rating.rater() == null ? "" : " by " + names.rater(rating.rater()))
                + (rating.reason().isBlank() ? "" : ", " + rating.reason());
    }

    private static String suggested(Suggestion suggestion) {
        return suggestion.low() + (suggestion.low() == suggestion.high() ? "" : " to " + suggestion.high()) + " ("
                + suggestion.signals().stream()
                        .filter(Suggestion.Signal::isKnown)
                        .map(MemoFacts::signal)
                        .collect(Collectors.joining("; "))
                + ")";
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
