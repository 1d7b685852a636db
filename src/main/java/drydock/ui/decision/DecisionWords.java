package drydock.ui.decision;

import drydock.decision.CandidateTotal;
import drydock.decision.ChosenTogether;
import drydock.decision.Dominance;
import drydock.decision.Fraction;
import drydock.decision.Turning;
import drydock.decision.Verdict;
import drydock.decision.WinShare;
import drydock.domain.Id;
import drydock.domain.project.Person;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.exchange.PlainWords;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the screen says of a standing, in the user's figures. */
record DecisionWords(Standing standing, Format format) {
    private static final int DISPUTES = 3;

    String verdict() {
        return switch (standing.verdict()) {
            case Verdict.Winner(Id<Candidate> winner, int of100) ->
                standing.name(winner) + " leads: first in " + of100 + " of 100";
            case Verdict.NoClearWinner unclear -> "No clear winner: " + names(unclear.contenders());
            case Verdict.Alone(Id<Candidate> only) -> standing.name(only) + " is the only one that can win";
            case Verdict.Nobody() -> "Nobody can win yet";
        };
    }

    /** Who chose whom, when and why; empty while nobody did. */
    List<String> decided() {
        return standing.decisions().stream()
                .map(decision -> "Decided on " + format.date(decision.decidedOn())
                        + standing.snapshot()
                                .find(Person.class, decision.by())
                                .map(person -> " by " + person.name())
                                .orElse("")
                        + ": " + standing.name(decision.candidate()) + "."
                        + (decision.reason().isBlank() ? "" : " " + decision.reason()))
                .toList();
    }

    /** What was chosen together and costs in all; empty unless the audit is split. */
    String split() {
        return ChosenTogether.of(standing.model())
                .map(split -> {
                    String currency = standing.model().project().currency();
                    BigDecimal budget = standing.model().project().budget();
                    String sum = format.money(split.sum().likely(), currency);
                    boolean over = budget != null && split.sum().low().compareTo(budget) > 0;
                    return "Chosen together: "
                            + split.candidates().stream().map(standing::name).collect(Collectors.joining(" and "))
                            + ", "
                            + (split.atLeast() ? "at least " : "") + sum + " in all"
                            + (over ? ", over the budget of " + format.money(budget, currency) : "") + ".";
                })
                .orElse("");
    }

    /** Why there is no clear winner, and what to ask; empty where there is one. */
    List<String> doubts() {
        if (!(standing.verdict() instanceof Verdict.NoClearWinner unclear)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Verdict.Reason reason : unclear.reasons()) {
            lines.add(
                    switch (reason) {
                        case SMALL_WIN_SHARE ->
                            "The favourite comes first in fewer than " + Verdict.SURE + " of 100 draws.";
                        case SMALL_MARGIN -> "The first two are within half a point of each other.";
                        case STALE_FACTS -> "It is close, and the favourite's lead rests on facts that are too old.";
                    });
        }
        if (!unclear.questions().isEmpty()) {
            lines.add("It would help most to know:");
            unclear.questions().forEach(question -> lines.add("•  " + question(question)));
        }
        return lines;
    }

    private String question(WinShare.Question question) {
        long sure = Math.round(100 * question.gain());
        List<String> facts = standing.model().openFacts(question);
        return standing.criterion(question.criterion()) + " of " + standing.name(question.candidate())
                + (sure == 0 ? "" : ", " + sure + " of 100 draws surer")
                + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")");
    }

    String total(CandidateTotal total) {
        return total.isExact() ? figure(total.low()) : figure(total.low()) + "–" + figure(total.high());
    }

    String share(CandidateTotal total) {
        return total.excluded()
                ? "Cannot win"
                : "First in " + standing.around().firstOf100(total.candidate()) + " of 100";
    }

    /** How it would stand if nobody had chosen weights. */
    String anyWeights(CandidateTotal total) {
        return standing.any().firstOf100(total.candidate()) + " of 100 by any weights";
    }

    /** One rater and the order by that person's ratings alone. */
    record RaterLine(String name, String order) {}

    List<RaterLine> raters() {
        return standing.raters().each().stream()
                .map(ranking -> new RaterLine(
                        rater(ranking.rater()),
                        ranking.totals().eligible().stream()
                                .map(total -> standing.name(total.candidate()) + "\u00a0" + total(total))
                                .collect(Collectors.joining(" ›\u00a0"))))
                .toList();
    }

    private String rater(@Nullable Id<Person> rater) {
        return rater == null
                ? "Not signed"
                : standing.snapshot()
                        .find(Person.class, rater)
                        .map(Person::name)
                        .orElse("Removed person");
    }

    /** Where raters are furthest apart. */
    List<String> disputes() {
        return standing.raters().disputes().stream()
                .limit(DISPUTES)
                .map(dispute -> standing.criterion(dispute.criterion()) + " of " + standing.name(dispute.candidate())
                        + ", " + dispute.lowest() + " to " + dispute.highest())
                .toList();
    }

    /** In how many draws it comes second, third, ...; empty if it is first in all. */
    private String places(CandidateTotal total) {
        List<Integer> places = standing.around().placesOf100(total.candidate());
        List<String> words = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) > 0) {
                words.add(PlainWords.place(i + 1) + " in " + places.get(i));
            }
        }
        return words.isEmpty() ? "" : PlainWords.capital(String.join(", ", words)) + " of 100 draws.";
    }

    /** Why it cannot win, or its further places and what is not known of it. */
    String note(CandidateTotal total) {
        List<String> notes = new ArrayList<>();
        if (!total.excluded() && !places(total).isEmpty()) {
            notes.add(places(total));
        }
        standing.model().exclusionsOf(total.candidate()).forEach(exclusion -> notes.add(exclusion.why(format)));
        boolean declined = standing.model().candidates().stream()
                .anyMatch(c -> c.id().equals(total.candidate()) && c.status() == CandidateStatus.DECLINED);
        if (declined) {
            notes.add("Declined.");
        }
        if (!total.excluded()) {
            notes.add(
                    total.unknowns() == 0
                            ? "Every score is known."
                            : total.unknowns() == 1
                                    ? "1 score is not known exactly."
                                    : total.unknowns() + " scores are not known exactly.");
        }
        if (standing.model().stale().contains(total.candidate())) {
            notes.add("Rests on facts that are too old.");
        }
        return String.join(" ", notes);
    }

    List<String> changes() {
        List<String> lines = new ArrayList<>();
        Turning.weight(standing.model().totals())
                .ifPresent(turn -> lines.add(standing.name(turn.winner()) + " leads once the weight of "
                        + standing.criterion(turn.criterion()) + ", now " + figure(turn.from()) + " %, passes "
                        + figure(turn.to()) + " %."));
        Turning.score(standing.model().totals())
                .ifPresent(turn -> lines.add(standing.name(turn.winner()) + " leads once the score of "
                        + standing.name(turn.candidate()) + " for " + standing.criterion(turn.criterion()) + ", now "
                        + now(turn) + ", passes " + figure(turn.to()) + "."));
        for (Dominance pair : Dominance.of(standing.model().totals())) {
            lines.add(standing.name(pair.better()) + " is at least as good as " + standing.name(pair.worse())
                    + " by every criterion, whatever the weights.");
        }
        if (lines.isEmpty()) {
            lines.add("No single weight and no single score changes who comes first.");
        }
        return lines;
    }

    /** The score itself; its range where it is not known. */
    private String now(Turning.OfScore turn) {
        return standing.model()
                .totals()
                .score(turn.candidate(), turn.criterion())
                .filter(score -> !score.isExact())
                .map(score -> figure(score.low()) + "–" + figure(score.high()))
                .orElseGet(() -> figure(turn.from()));
    }

    private String names(List<Id<Candidate>> candidates) {
        return candidates.stream().map(standing::name).collect(Collectors.joining(" or "));
    }

    private String figure(Fraction fraction) {
        return format.number(fraction.rounded(1));
    }
}
