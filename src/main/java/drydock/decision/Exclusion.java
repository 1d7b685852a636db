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

/** Why a candidate cannot win, whatever its scores. What is unknown excludes nobody. */
public record Exclusion(MustHave rule, Cause cause) {
    /** The due-diligence question whose No says that a chain is not covered. */
    private static final String CHAIN_COVERAGE = "chain-coverage";

    /** What breaks a must-have, with its figures. */
    public sealed interface Cause {
        /** @param titles of the flags that are raised */
        record Flags(List<String> titles) implements Cause {
            public Flags {
                titles = List.copyOf(titles);
            }
        }

        record ChainNotCovered() implements Cause {}

        record StartsAfterLaunch(LocalDate start, LocalDate launch) implements Cause {}

        /** @param late working days that the launch would slip */
        record VerifiedTooLate(LocalDate start, LocalDate verified, int late) implements Cause {}

        /** @param least that it costs, in {@code currency} */
        record OverBudget(BigDecimal least, BigDecimal over, String currency) implements Cause {}
    }

    /** How a day and an amount are written. */
    public interface Figured {
        String date(LocalDate day);

        String money(BigDecimal amount, String currency);
    }

    /** ISO dates and English figures, for documents. */
    public static final Figured FIXED = new Figured() {
        @Override
        public String date(LocalDate day) {
            return day.toString();
        }

        @Override
        public String money(BigDecimal amount, String currency) {
            return Figures.of(amount, currency);
        }
    };

    /** As a sentence. */
    public String why(Figured figured) {
        return switch (cause) {
            case Cause.Flags(List<String> titles) -> "Red flag: " + String.join("; ", titles) + ".";
            case Cause.ChainNotCovered() -> "Does not cover the project's chains, by your due diligence.";
            case Cause.StartsAfterLaunch(LocalDate start, LocalDate launch) ->
                "Starts " + figured.date(start) + ", after the launch on " + figured.date(launch) + ".";
            case Cause.VerifiedTooLate(LocalDate start, LocalDate verified, int late) ->
                "With a start on " + figured.date(start) + " fixes are verified by " + figured.date(verified)
                        + "; the launch would slip " + Figures.count(late, "working day", "working days") + ".";
            case Cause.OverBudget(BigDecimal least, BigDecimal over, String currency) ->
                "Costs at least " + figured.money(least, currency) + ", " + figured.money(over, currency)
                        + " over the budget.";
        };
    }

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
                        new Cause.Flags(raised.stream()
                                .map(SelectionGuide.Question::title)
                                .toList())));
    }

    private static Optional<Exclusion> chain(Snapshot snapshot, Candidate candidate) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(answer -> answer.question().equals(CHAIN_COVERAGE) && answer.answer() == Answer.NO)
                .findFirst()
                .map(answer -> new Exclusion(MustHave.CHAIN_COVERED, new Cause.ChainNotCovered()));
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
                    ? Optional.of(new Exclusion(MustHave.STARTS_IN_TIME, new Cause.StartsAfterLaunch(start, launch)))
                    : Optional.empty();
        }
        int late = verified.get().late(launch, calendar);
        return late == 0
                ? Optional.empty()
                : Optional.of(new Exclusion(
                        MustHave.STARTS_IN_TIME,
                        new Cause.VerifiedTooLate(start, verified.get().verified(), late)));
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
                        new Cause.OverBudget(least, least.subtract(budget), project.currency())));
    }
}
