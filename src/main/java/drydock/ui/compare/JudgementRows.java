package drydock.ui.compare;

import drydock.decision.CriterionScore;
import drydock.decision.Fraction;
import drydock.decision.Suggestion;
import drydock.domain.Answer;
import drydock.domain.checklist.Evidence;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.Rating;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.selection.SelectionGuide.Question;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that the user judges by: ratings, due diligence, red flags and notes. */
final class JudgementRows {
    private final Comparison comparison;
    private final Figures figures;

    JudgementRows(Comparison comparison, Figures figures) {
        this.comparison = comparison;
        this.figures = figures;
    }

    Stream<CompareRow.Line> criteria() {
        return comparison.decision().guide().criteria().stream()
                .map(criterion -> line(
                        new Subject.CriterionOf(criterion.key()),
                        criterion.name() + ", " + share(criterion),
                        criterion.meaning(),
                        c -> rating(c, criterion)));
    }

    Stream<CompareRow.Line> diligence() {
        return comparison.bundle().selection().questions().stream()
                .map(question -> line(
                        new Subject.QuestionOf(question.key()),
                        question.title(),
                        question.detail(),
                        c -> answer(c, question, Answers::cell)));
    }

    Stream<CompareRow.Line> redFlags() {
        return comparison.bundle().selection().redFlags().stream()
                .map(flag -> line(
                        new Subject.RedFlagOf(flag.key()),
                        flag.title(),
                        flag.detail(),
                        c -> answer(c, flag, Answers::flag)));
    }

    Stream<CompareRow.Line> notes() {
        return Stream.of(line(
                Subject.Words.NOTES,
                "Notes",
                "For yourselves: no export for an auditor contains them.",
                c -> c.notes().isBlank()
                        ? new CompareCell("none", "", CompareCell.Mark.UNKNOWN, null)
                        : CompareCell.of(c.notes())));
    }

    private CompareRow.Line line(Subject subject, String title, String help, Function<Candidate, CompareCell> cell) {
        return new CompareRow.Line(
                subject, title, help, comparison.shown().stream().map(cell).toList());
    }

    /** What the criterion counts, in per cent of the sum of all weights. */
    private String share(Criterion criterion) {
        int sum = comparison.weights().sum();
        return sum == 0 ? "weight 0" : Math.round(100.0 * comparison.weights().of(criterion.key()) / sum) + "\u00a0%";
    }

    private CompareCell rating(Candidate candidate, Criterion criterion) {
        CriterionScore score = comparison.totals().of(candidate.id()).stream()
                .flatMap(total -> total.scores().stream())
                .filter(s -> s.criterion().equals(criterion.key()))
                .findFirst()
                .orElse(null);
        Fraction mean = score == null ? null : score.mean();
        String suggested = score == null ? "" : suggested(score);
        if (score == null || mean == null) {
            boolean stale = score != null
                    && score.suggestion() != null
                    && score.suggestion().stale();
            return new CompareCell(
                    "not rated", suggested, stale ? CompareCell.Mark.STALE : CompareCell.Mark.UNKNOWN, null);
        }
        String reasons = comparison.snapshot().owned(Rating.class, candidate.id()).stream()
                .filter(r -> r.criterion().equals(criterion.key()))
                .map(Rating::reason)
                .filter(reason -> !reason.isBlank())
                .collect(Collectors.joining("; "));
        String figure = figures.number().apply(plain(mean.rounded(1)));
        // a mean of people who disagree looks like agreement: how far apart they are comes first
        String several = score.raters() == 1 ? "" : score.raters() + " raters, mean " + figure;
        String spread = score.lowest() + "–" + score.highest();
        boolean apart = score.lowest() < score.highest();
        return new CompareCell(
                apart ? spread : figure,
                Stream.of(several, reasons, suggested)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(": ")),
                CompareCell.Mark.PLAIN,
                apart ? new CompareCell.Spread(score.lowest(), score.highest()) : null);
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal shortest = figure.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Stays beside a rating, so that it is seen where a person disagrees. */
    private static String suggested(CriterionScore score) {
        Suggestion suggestion = score.suggestion();
        if (suggestion == null) {
            return "";
        }
        return "facts suggest "
                + (suggestion.low() == suggestion.high()
                        ? String.valueOf(suggestion.low())
                        : suggestion.low() + "–" + suggestion.high())
                + (suggestion.stale() ? ", some of them too old" : "");
    }

    private CompareCell answer(Candidate candidate, Question question, Function<Answer, CompareCell> words) {
        Optional<DiligenceAnswer> given = comparison.snapshot().owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(a -> a.question().equals(question.key()))
                .findFirst();
        if (given.isEmpty()) {
            return words.apply(Answer.UNKNOWN);
        }
        int evidence =
                comparison.snapshot().owned(Evidence.class, given.get().id()).size();
        String proof = switch (evidence) {
            case 0 -> "";
            case 1 -> "1 piece of evidence";
            default -> evidence + " pieces of evidence";
        };
        return words.apply(given.get().answer())
                .detailed(Stream.of(given.get().note(), proof)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")));
    }
}
