package drydock.ui.compare;

import drydock.decision.CandidateTotal;
import drydock.decision.Fraction;
import drydock.decision.Leader;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.ui.base.Words;
import drydock.ui.compare.CompareCell.Mark;
import drydock.ui.compare.CompareCell.Spread;
import drydock.ui.compare.Subject.Decision;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows about how far the project is with each candidate, and who leads. */
final class DecisionRows {
    private final Comparison comparison;
    private final Figures figures;

    DecisionRows(Comparison comparison, Figures figures) {
        this.comparison = comparison;
        this.figures = figures;
    }

    Stream<CompareRow.Line> rows() {
        return Stream.of(
                line(Decision.STATUS, "Status", "", c -> CompareCell.of(Words.of(c.status()))),
                line(Decision.CONTACT, "Contact", "Who answers for the auditor.", this::contact),
                line(
                        Decision.PRICE,
                        "Price",
                        "As quoted. What it is counted by stands under it: prices on different bases cannot be"
                                + " compared as they are.",
                        this::price),
                line(
                        Decision.EARLIEST_START,
                        "Earliest start",
                        "The first day the auditor can begin.",
                        c -> known(c.earliestStart(), figures.date())),
                line(
                        Decision.DURATION,
                        "Duration",
                        "Calendar days from the first to the last day of the review.",
                        c -> known(
                                c.durationDays(),
                                d -> d == 1 ? "1 day" : figures.number().apply(d) + " days")),
                line(
                        Decision.RETEST,
                        "Retest included",
                        "Whether checking your fixes is part of the price.",
                        c -> Answers.cell(c.retestIncluded())),
                line(
                        Decision.TOTAL,
                        "Weighted total",
                        "0 to 10, by your ratings and weights below. Where nobody rated, what is known counts; what"
                                + " nobody knows may turn out as anything, so the total is a range.",
                        this::total),
                line(
                        Decision.RANK,
                        "Rank",
                        "Where it can stand however the unknown scores turn out. A raised red flag, and every other"
                                + " must-have of the Decision screen, keeps a candidate from winning.",
                        this::rank));
    }

    private CompareRow.Line line(Subject subject, String title, String help, Function<Candidate, CompareCell> cell) {
        return new CompareRow.Line(
                subject, title, help, comparison.shown().stream().map(cell).toList());
    }

    private CompareCell contact(Candidate candidate) {
        return comparison
                .snapshot()
                .find(Person.class, candidate.contact())
                .map(p -> CompareCell.of(p.name(), p.contact()))
                .orElse(CompareCell.UNKNOWN);
    }

    private CompareCell price(Candidate candidate) {
        CompareCell amount =
                known(candidate.price(), p -> (figures.number().apply(p) + " " + candidate.currency()).strip());
        return candidate.price() == null ? amount : amount.detailed(Words.of(candidate.basis()));
    }

    private CompareCell total(Candidate candidate) {
        return comparison.totals().of(candidate.id()).map(this::total).orElse(CompareCell.UNKNOWN);
    }

    private CompareCell total(CandidateTotal total) {
        if (!comparison.totals().weighed()) {
            return CompareCell.UNKNOWN.detailed("every weight is 0");
        }
        String text = total.isExact() ? figure(total.low()) : figure(total.low()) + "–" + figure(total.high());
        String detail = total.unknowns() == 0 ? "" : total.unknowns() + " not known exactly";
        return new CompareCell(
                text,
                detail,
                Mark.PLAIN,
                new Spread(total.low().toDouble(), total.high().toDouble()));
    }

    private String figure(Fraction total) {
        return figures.number().apply(total.rounded(1));
    }

    private CompareCell rank(Candidate candidate) {
        CandidateTotal total = comparison.totals().of(candidate.id()).orElse(null);
        if (candidate.status() == CandidateStatus.DECLINED) {
            return CompareCell.of("Declined").marked(Mark.NO);
        }
        if (total != null && total.excluded()) {
            return CompareCell.of("Cannot win", why(candidate)).marked(Mark.RAISED);
        }
        return switch (comparison.totals().leader()) {
            case Leader.Nobody() -> CompareCell.UNKNOWN;
            case Leader.Alone(var only) when only.equals(candidate.id()) -> CompareCell.of("1", "compared with nobody");
            case Leader.Clear(var first) when first.equals(candidate.id()) -> CompareCell.of("1", "leads");
            case Leader.NotClear(List<?> contenders)
            when contenders.contains(candidate.id()) -> place(total).detailed("still open");
            case Leader.Alone _, Leader.Clear _, Leader.NotClear _ -> place(total);
        };
    }

    private String why(Candidate candidate) {
        return comparison.decision().exclusionsOf(candidate.id()).stream()
                .map(exclusion -> exclusion.why(figures))
                .collect(Collectors.joining(" "));
    }

    private CompareCell place(@Nullable CandidateTotal total) {
        if (total == null || total.bestRank() == 0) {
            return CompareCell.UNKNOWN;
        }
        return CompareCell.of(
                total.bestRank() == total.worstRank()
                        ? String.valueOf(total.bestRank())
                        : total.bestRank() + "–" + total.worstRank());
    }

    private static <V> CompareCell known(@Nullable V value, Function<V, String> words) {
        return value == null ? CompareCell.UNKNOWN : CompareCell.of(words.apply(value));
    }
}
