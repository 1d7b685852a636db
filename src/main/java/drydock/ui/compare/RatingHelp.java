package drydock.ui.compare;

import drydock.decision.Suggestion;
import drydock.domain.catalogue.Source;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide.Anchors;
import drydock.domain.selection.SelectionGuide.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What helps rating: what the scores mean, and what the known facts suggest, each with who says it. */
final class RatingHelp {
    private RatingHelp() {}

    static Stream<String> lines(Comparison comparison, Candidate candidate, String criterion) {
        List<String> lines = new ArrayList<>();
        comparison.decision().suggestion(candidate.id(), criterion).ifPresent(suggestion -> {
            lines.add("Facts suggest " + suggestion.low()
                    + (suggestion.low() == suggestion.high() ? "" : " to " + suggestion.high()) + ":");
            suggestion.signals().forEach(signal -> lines.add("• " + words(signal)));
        });
        comparison.decision().guide().criteria().stream()
                .filter(found -> found.key().equals(criterion))
                .map(Criterion::anchors)
                .filter(anchors -> !anchors.equals(Anchors.NONE))
                .forEach(anchors -> {
                    lines.add("0: " + anchors.worst());
                    lines.add("5: " + anchors.middle());
                    lines.add("10: " + anchors.best());
                });
        return lines.stream();
    }

    private static String words(Suggestion.Signal signal) {
        String points = signal.low() == signal.high()
                ? (signal.low() == 1 ? "1 point" : signal.low() + " points")
                : signal.low() + " to " + signal.high() + " points";
        Source source = signal.source();
        String by = source == null
                ? ""
                : ", " + source.title() + ", " + (source.asOf() == null ? "age unknown" : source.asOf());
        return signal.text() + by + (signal.stale() ? ", too old" : "") + ": " + points;
    }
}
