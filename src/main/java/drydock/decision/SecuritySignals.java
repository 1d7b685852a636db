package drydock.decision;

import drydock.decision.Suggestion.Signal;
import drydock.domain.Answer;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Tag;
import drydock.domain.quote.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How thorough an auditor's reviews are: five signals of two points each. */
final class SecuritySignals {
    private static final int POINTS = 2;

    private SecuritySignals() {}

    static List<Signal> of(Auditor auditor, Map<String, Answer> answers, @Nullable Quote quote, SourceAge age) {
        return List.of(
                reviewers(auditor, quote, age),
                testing(auditor, answers, age),
                method(auditor, age, "Formal methods", "formal-verification", "formal-analysis"),
                method(auditor, age, "A second review inside the firm", "internal-review"),
                answered(answers, "secure-comms", "A known, safe way to report and disclose"));
    }

    private static Signal reviewers(Auditor auditor, @Nullable Quote quote, SourceAge age) {
        if (quote != null && quote.people() > 0) {
            return quote.people() > 1
                    ? Signal.known(quote.people() + " reviewers in the quote", POINTS)
                    : Signal.known("One reviewer in the quote", 0);
        }
        return method(auditor, age, "Several reviewers", "manual-multi");
    }

    private static Signal testing(Auditor auditor, Map<String, Answer> answers, SourceAge age) {
        return answers.getOrDefault("fuzzing-formal", Answer.UNKNOWN) == Answer.UNKNOWN
                ? method(auditor, age, "Fuzzing and invariants", "fuzzing", "invariants")
                : answered(answers, "fuzzing-formal", "Fuzzing and invariants, by your due diligence");
    }

    private static Signal method(Auditor auditor, SourceAge age, String text, String... keys) {
        Optional<Tag> known = auditor.methods().stream()
                .filter(tag -> List.of(keys).contains(tag.key()))
                .findFirst();
        return known.map(tag -> new Signal(text, POINTS, POINTS, tag.source(), age.stale(tag.source(), "method")))
                .orElseGet(() -> Signal.unknown(text + ": nobody says so", POINTS));
    }

    private static Signal answered(Map<String, Answer> answers, String question, String text) {
        return switch (answers.getOrDefault(question, Answer.UNKNOWN)) {
            case YES -> Signal.known(text, POINTS);
            case NO -> Signal.known(text + ": no", 0);
            case UNKNOWN -> Signal.unknown(text + ": not asked", POINTS);
        };
    }
}
