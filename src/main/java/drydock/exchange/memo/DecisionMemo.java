package drydock.exchange.memo;

import drydock.decision.CandidateTotal;
import drydock.decision.ChosenTogether;
import drydock.decision.DecisionModel;
import drydock.decision.Dominance;
import drydock.decision.Exclusion;
import drydock.decision.Fraction;
import drydock.decision.RaterRankings;
import drydock.decision.Turning;
import drydock.decision.Verdict;
import drydock.decision.WinShare;
import drydock.decision.cost.Figures;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.exchange.CsvTable;
import drydock.exchange.Document;
import drydock.exchange.MarkdownText;
import drydock.exchange.PlainWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a decision so that it can be defended later: the ranking with its doubt, what would have changed it, what
 * each candidate costs, who was rejected and why, what was accepted, and the age of the facts. For the project's own
 * files: it holds every price, and goes to no auditor.
 */
public final class DecisionMemo {
    private final Snapshot snapshot;
    private final DecisionModel model;
    private final WinShare share;
    private final LocalDate today;
    private final MemoNames names;
    private final MarkdownText text = new MarkdownText();

    private DecisionMemo(Snapshot snapshot, DecisionModel model, WinShare share, LocalDate today) {
        this.snapshot = snapshot;
        this.model = model;
        this.share = share;
        this.today = today;
        this.names = new MemoNames(snapshot, model.guide());
    }

    /**
     * What was decided.
     *
     * @param candidate null while nobody is chosen: the memo then says how things stand
     * @param quote that is accepted; null if there is none
     * @param by who decides; null if not said
     * @param reason in the decider's words; may be blank
     * @param on the day of the decision; null if it is not on record when somebody was chosen
     */
    public record Choice(
            @Nullable Id<Candidate> candidate,
            @Nullable Quote quote,
            @Nullable Id<Person> by,
            String reason,
            @Nullable LocalDate on) {
        public static final Choice OPEN = new Choice(null, null, null, "", null);

        /** Chosen some day, by somebody: nothing more is on record. */
        public static Choice undated(Quote accepted) {
            return new Choice(accepted.candidate(), accepted, null, "", null);
        }
    }

    /** @param share of draws around the chosen weights */
    public static Document of(Snapshot snapshot, DecisionModel model, WinShare share, Choice choice, LocalDate today) {
        DecisionMemo memo = new DecisionMemo(snapshot, model, share, today);
        String title = "Decision on the auditor of " + model.project().name();
        memo.text.heading(1, title);
        memo.decided(choice);
        memo.raters();
        memo.ranking();
        memo.turning();
        new MemoQuotes(memo.text, model, memo.names, today, choice.quote()).write();
        memo.rejected(choice);
        if (choice.quote() != null) {
            new MemoTerms(memo.text).write(choice.quote());
        }
        new MemoFacts(memo.text, snapshot, model, memo.names).write();
        return new Document(title, memo.text.toString());
    }

    private void decided(Choice choice) {
        Id<Candidate> candidate = choice.candidate();
        if (candidate == null) {
            text.paragraph("As of " + today + ". Nobody is chosen yet.");
        } else if (choice.on() == null) {
            text.paragraph(
                    "As of " + today + ". Chosen, by whom and when is not on record: " + names.of(candidate) + ".");
        } else {
            String by = snapshot.find(Person.class, choice.by())
                    .map(person -> " by " + person.name())
                    .orElse("");
            text.paragraph("Decided on " + choice.on() + by + ": " + names.of(candidate) + ".");
            text.paragraph(choice.reason());
        }
        ChosenTogether.of(model, choice.quote())
                .ifPresent(split -> text.paragraph("Chosen together: " + names(split.candidates()) + ", "
                        + MemoQuotes.sum(
                                split.sum(), split.atLeast(), model.project().currency()) + " in all."));
        Verdict verdict = Verdict.of(model.totals(), share, model.stale());
        text.paragraph(verdict(verdict));
        if (candidate != null && share.favourite().filter(candidate::equals).isEmpty()) {
            text.paragraph(names.of(candidate) + " was chosen all the same. It comes first in "
                    + share.firstOf100(candidate) + " of 100 draws.");
        }
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Winner(Id<Candidate> candidate, int of100) ->
                "By the weights and what was known, " + names.of(candidate) + " leads: first in " + of100
                        + " of 100 draws.";
            case Verdict.NoClearWinner unclear ->
                "No clear winner between " + names(unclear.contenders()) + ": "
                        + String.join(
                                "; ",
                                unclear.reasons().stream()
                                        .map(DecisionMemo::reason)
                                        .toList()) + "."
                        + questions(unclear.questions());
            case Verdict.Alone(Id<Candidate> candidate) ->
                names.of(candidate) + " is the only candidate that can win; it was compared with nobody.";
            case Verdict.Nobody() -> "No candidate can win.";
        };
    }

    private static String reason(Verdict.Reason reason) {
        return switch (reason) {
            case SMALL_WIN_SHARE -> "the favourite comes first in fewer than " + Verdict.SURE + " of 100 draws";
            case SMALL_MARGIN -> "the first two are within half a point";
            case STALE_FACTS -> "it is close, and the favourite's lead rests on facts that are too old";
        };
    }

    private String questions(List<WinShare.Question> questions) {
        return questions.isEmpty()
                ? ""
                : " It would help most to know: "
                        + String.join(
                                ", ", questions.stream().map(this::question).toList())
                        + ".";
    }

    private String question(WinShare.Question question) {
        List<String> facts = model.openFacts(question);
        return names.criterion(question.criterion()) + " of " + names.of(question.candidate())
                + (facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")");
    }

    private void ranking() {
        text.heading(2, "Ranking");
        List<List<String>> rows = new ArrayList<>();
        for (CandidateTotal total : share.ranked(model.totals().totals())) {
            rows.add(List.of(
                    names.of(total.candidate()),
                    total(total),
                    total.excluded() ? "cannot win" : places(total.candidate()),
                    total.unknowns() == 0
                            ? ""
                            : Figures.count(total.unknowns(), "score", "scores") + " not known exactly"));
        }
        text.table(new CsvTable(List.of("Candidate", "Weighted total, 0 to 10", "Places in 100 draws", "Doubt"), rows));
        text.paragraph("Weights: "
                + String.join(
                        ", ",
                        model.totals().totals().stream()
                                .limit(1)
                                .flatMap(total -> total.scores().stream())
                                .map(score -> names.criterion(score.criterion()) + " " + score.weight())
                                .toList())
                + ". " + Figures.of(share.draws())
                + " draws: each weight up to 30 % off, each unknown score anywhere in its range.");
    }

    private String places(Id<Candidate> candidate) {
        List<Integer> places = share.placesOf100(candidate);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) > 0) {
                words.add(PlainWords.place(i + 1) + " " + places.get(i));
            }
        }
        return String.join(", ", words);
    }

    /** Each rater's own order, before anybody reads the mean of all as if they agreed. */
    private void raters() {
        RaterRankings raters = RaterRankings.of(snapshot, model);
        if (raters.each().size() < 2) {
            return;
        }
        text.heading(2, "The raters apart");
        text.bullets(Stream.concat(
                raters.each().stream()
                        .map(ranking -> names.rater(ranking.rater()) + ": "
                                + String.join(
                                        ", ",
                                        ranking.totals().eligible().stream()
                                                .map(total -> names.of(total.candidate()) + " " + total(total))
                                                .toList())),
                raters.disputes().stream()
                        .map(dispute -> names.criterion(dispute.criterion()) + " of " + names.of(dispute.candidate())
                                + " is rated " + dispute.lowest() + " to " + dispute.highest())));
    }

    private static String total(CandidateTotal total) {
        return total.isExact() ? figure(total.low()) : figure(total.low()) + " to " + figure(total.high());
    }

    private static String figure(Fraction fraction) {
        return Figures.of(fraction.rounded(1));
    }

    private void turning() {
        text.heading(2, "What would have changed it");
        Optional<String> weight = Turning.weight(model.totals())
                .map(turn -> "The weight of " + names.criterion(turn.criterion()) + " going from "
                        + figure(turn.from()) + " % past " + figure(turn.to()) + " % puts "
                        + names.of(turn.winner()) + " first.");
        Optional<String> score = Turning.score(model.totals())
                .map(turn -> names.criterion(turn.criterion()) + " of " + names.of(turn.candidate()) + " going from "
                        + now(turn) + " past " + figure(turn.to()) + " puts "
                        + names.of(turn.winner()) + " first.");
        List<String> dominated = Dominance.of(model.totals()).stream()
                .map(pair -> names.of(pair.better()) + " is at least as good as " + names.of(pair.worse())
                        + " by every criterion, whatever the weights.")
                .toList();
        List<String> all = Stream.concat(Stream.concat(weight.stream(), score.stream()), dominated.stream())
                .toList();
        if (all.isEmpty()) {
            text.paragraph("No single weight and no single score.");
        }
        text.bullets(all.stream());
    }

    private String now(Turning.OfScore turn) {
        return model.totals()
                .score(turn.candidate(), turn.criterion())
                .filter(score -> !score.isExact())
                .map(score -> figure(score.low()) + " to " + figure(score.high()) + ", not known,")
                .orElseGet(() -> figure(turn.from()));
    }

    private void rejected(Choice choice) {
        List<String> lines = new ArrayList<>();
        for (Candidate candidate : model.candidates()) {
            if (candidate.id().equals(choice.candidate())) {
                continue;
            }
            List<String> why = new ArrayList<>();
            model.exclusionsOf(candidate.id()).forEach(exclusion -> why.add(exclusion.why(Exclusion.FIXED)));
            if (candidate.status() == CandidateStatus.DECLINED) {
                why.add("Declined.");
            }
            if (why.isEmpty()) {
                why.add("First in " + share.firstOf100(candidate.id()) + " of 100 draws.");
            }
            lines.add(names.of(candidate.id()) + ": " + String.join(" ", why));
        }
        text.heading(2, choice.candidate() == null ? "The candidates" : "Not chosen");
        text.bullets(lines.stream());
    }

    private String names(List<Id<Candidate>> candidates) {
        return String.join(" and ", candidates.stream().map(names::of).toList());
    }
}
