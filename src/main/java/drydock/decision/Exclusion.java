package drydock.decision;

import drydock.decision.cost.Figures;
import drydock.decision.cost.QuoteComparison;
import drydock.decision.cost.TotalCost;
import drydock.decision.cost.VerifiedDate;
import drydock.domain.Answer;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.MustHave;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.SelectionGuide;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a candidate cannot win, whatever its scores. What is unknown excludes nobody.
 *
 * @param why as a sentence
 */
public record Exclusion(MustHave rule, String why) {
    /** The due-diligence question whose No says that a chain is not covered. */
    private static final String CHAIN_COVERAGE = "chain-coverage";

    /** Must-haves that hold in the project: all that nobody switched off. */
    public static Set<MustHave> holding(Snapshot snapshot, Project project) {
        EnumSet<MustHave> holding = EnumSet.allOf(MustHave.class);
        snapshot.owned(MustHaveSwitch.class, project.id()).forEach(off -> holding.remove(off.rule()));
        return holding;
    }

    /** All that excludes {@code candidate}; empty if it can win. */
    public static List<Exclusion> of(
            Snapshot snapshot,
            Project project,
            Candidate candidate,
            SelectionGuide guide,
            QuoteComparison quotes,
            WorkingDays calendar) {
        Set<MustHave> holding = holding(snapshot, project);
        List<Exclusion> all = new ArrayList<>();
        flags(snapshot, candidate, guide).ifPresent(all::add);
        chain(snapshot, candidate).ifPresent(all::add);
        Optional<QuoteComparison.Compared> quote = quotes.of(candidate.id());
        start(project, candidate, quote.map(QuoteComparison.Compared::quote), calendar)
                .ifPresent(all::add);
        budget(project, candidate, quote.map(QuoteComparison.Compared::cost)).ifPresent(all::add);
        return all.stream().filter(found -> holding.contains(found.rule())).toList();
    }

    private static Optional<Exclusion> flags(Snapshot snapshot, Candidate candidate, SelectionGuide guide) {
        List<SelectionGuide.Question> raised = RedFlags.raised(snapshot, candidate.id(), guide);
        return raised.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        MustHave.NO_RED_FLAG,
                        raised.stream()
                                .map(SelectionGuide.Question::title)
                                .collect(Collectors.joining("; ", "Red flag: ", "."))));
    }

    private static Optional<Exclusion> chain(Snapshot snapshot, Candidate candidate) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(answer -> answer.question().equals(CHAIN_COVERAGE) && answer.answer() == Answer.NO)
                .findFirst()
                .map(answer -> new Exclusion(
                        MustHave.CHAIN_COVERED, "Does not cover the project's chains, by your due diligence."));
    }

    private static Optional<Exclusion> start(
            Project project, Candidate candidate, Optional<Quote> quote, WorkingDays calendar) {
        LocalDate launch = project.wantedLaunch();
        LocalDate start = quote.map(Quote::start).orElse(candidate.earliestStart());
        Integer days = quote.map(Quote::durationDays).orElse(candidate.durationDays());
        if (launch == null || start == null) {
            return Optional.empty();
        }
        Optional<VerifiedDate> verified = VerifiedDate.of(start, days, calendar);
        if (verified.isEmpty()) {
            return start.isAfter(launch)
                    ? Optional.of(new Exclusion(
                            MustHave.STARTS_IN_TIME, "Starts " + start + ", after the launch on " + launch + "."))
                    : Optional.empty();
        }
        int late = verified.get().late(launch, calendar);
        return late == 0
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        MustHave.STARTS_IN_TIME,
                        "With a start on " + start + " fixes are verified "
                                + verified.get().verified() + "; the launch would slip "
                                + Figures.count(late, "working day", "working days") + "."));
    }

    private static Optional<Exclusion> budget(Project project, Candidate candidate, Optional<TotalCost> cost) {
        BigDecimal budget = project.budget();
        if (budget == null) {
            return Optional.empty();
        }
        BigDecimal price = candidate.price();
        boolean countable =
                candidate.basis() == PriceBasis.FIXED && candidate.currency().equalsIgnoreCase(project.currency());
        BigDecimal typed = price == null || !countable ? BigDecimal.ZERO : price;
        BigDecimal least = cost.map(total -> total.known().low()).orElse(typed);
        return least.compareTo(budget) <= 0
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        MustHave.WITHIN_BUDGET,
                        "Costs at least " + Figures.of(least, project.currency()) + ", "
                                + Figures.of(least.subtract(budget), project.currency()) + " over the budget."));
    }
}
