package drydock.decision.cost;

import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to get from a quote to verified fixes, in the project's currency: price, fees, rush, and what the quote
 * leaves out. Exact; nothing is rounded on the way.
 *
 * @param steps in the order of {@link CostStep.Kind}
 * @param known the sum of what is known
 * @param currency of all amounts
 */
public record TotalCost(List<CostStep> steps, Estimate known, String currency) {
    public TotalCost {
        steps = List.copyOf(steps);
    }

    /** @param lines in scope of the project, for a price per line whose quote does not say how many; null if unknown */
    public static TotalCost of(
            Quote quote, CostAssumptions assumptions, Rates rates, String currency, @Nullable Integer lines) {
        Steps steps = new Steps(quote, rates, currency);
        steps.price(lines, assumptions);
        BigDecimal rush = quote.terms().rush();
        if (rush != null) {
            steps.add(CostStep.Kind.RUSH, Figures.of(rush, quote.currency()), Estimate.exactly(rush));
        }
        steps.retest(assumptions);
        assumptions.wanted().stream()
                .filter(wanted -> !quote.deliverables().contains(wanted))
                .forEach(wanted -> steps.missing(wanted, assumptions));
        return new TotalCost(
                steps.all,
                steps.all.stream()
                        .map(CostStep::amount)
                        .filter(amount -> amount != null)
                        .reduce(Estimate.ZERO, Estimate::plus),
                currency);
    }

    /** Whether something is unknown that costs more on top: then {@link #known()} is the least. */
    public boolean atLeast() {
        return steps.stream().anyMatch(step -> step.amount() == null);
    }

    /** The one figure and range; empty while something is unknown. */
    public Optional<Estimate> total() {
        return atLeast() ? Optional.empty() : Optional.of(known);
    }

    /** What must be known before there is a total, as sentences. */
    public List<String> wanting() {
        return steps.stream()
                .map(CostStep::wanting)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The likely total for each line of the quote's scope, to two decimals; empty where either is unknown. */
    public Optional<BigDecimal> perNsloc(Quote quote) {
        Integer lines = quote.scope().nsloc();
        return lines == null || lines < 1 ? Optional.empty() : each(BigDecimal.valueOf(lines));
    }

    /** The likely total for a week of one reviewer, to two decimals; empty where people or time are unknown. */
    public Optional<BigDecimal> perReviewerWeek(Quote quote) {
        return reviewerWeeks(quote).flatMap(this::each);
    }

    /** Weeks of five working days are seven calendar days of a quote. */
    private static Optional<BigDecimal> reviewerWeeks(Quote quote) {
        if (quote.price() instanceof PriceModel.EngineerWeeks(BigDecimal rate, BigDecimal people, BigDecimal weeks)) {
            return Optional.of(people.multiply(weeks)).filter(time -> time.signum() > 0);
        }
        Integer days = quote.durationDays();
        return days == null || quote.people() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) days * quote.people())
                        .divide(BigDecimal.valueOf(7), 8, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> each(BigDecimal parts) {
        return total().map(sum -> sum.likely().divide(parts, 2, RoundingMode.HALF_UP));
    }

    /** Collects steps; amounts go in in the quote's currency and come out in the project's. */
    private static final class Steps {
        private final List<CostStep> all = new ArrayList<>();
        private final Quote quote;
        private final String currency;
        private final @Nullable ExchangeRate rate;
        private final boolean same;

        Steps(Quote quote, Rates rates, String currency) {
            this.quote = quote;
            this.currency = currency;
            this.same = quote.currency().equalsIgnoreCase(currency);
            this.rate = rates.from(quote.currency(), currency).orElse(null);
        }

        void add(CostStep.Kind kind, String sum, Estimate amount) {
            if (same || amount.equals(Estimate.ZERO)) {
                all.add(CostStep.known(kind, sum, amount));
            } else if (rate == null) {
                all.add(CostStep.unknown(
                        kind, sum, "No exchange rate from " + quote.currency() + " to " + currency + "."));
            } else {
                String conversion = " x " + Figures.of(rate.rate()) + " " + currency + " (" + rate.asOf() + ")";
                all.add(CostStep.known(kind, sum + conversion, amount.times(rate.rate())));
            }
        }

        void price(@Nullable Integer lines, CostAssumptions assumptions) {
            String unit = quote.currency();
            switch (quote.price()) {
                case PriceModel.Fixed(BigDecimal amount) ->
                    add(CostStep.Kind.BASE, Figures.of(amount, unit), Estimate.exactly(amount));
                case PriceModel.EngineerWeeks(BigDecimal each, BigDecimal people, BigDecimal weeks) ->
                    add(
                            CostStep.Kind.BASE,
                            Figures.of(people) + " people x " + Figures.of(weeks) + " weeks x "
                                    + Figures.of(each, unit),
                            Estimate.exactly(each.multiply(people).multiply(weeks)));
                case PriceModel.PerNsloc(BigDecimal each) -> perLine(each, lines);
                case PriceModel.PrizePool(BigDecimal pool, BigDecimal fee) -> {
                    add(CostStep.Kind.BASE, Figures.of(pool, unit), Estimate.exactly(pool));
                    add(CostStep.Kind.PLATFORM_FEE, Figures.of(fee, unit), Estimate.exactly(fee));
                }
                case PriceModel.PerFinding perFinding -> findings(perFinding, assumptions);
            }
        }

        private void perLine(BigDecimal each, @Nullable Integer lines) {
            Integer said = quote.scope().nsloc();
            Integer count = said == null ? lines : said;
            if (count == null) {
                all.add(CostStep.unknown(
                        CostStep.Kind.BASE,
                        "lines x " + Figures.of(each, quote.currency()),
                        "Nobody counted the lines that the price is for."));
            } else {
                add(
                        CostStep.Kind.BASE,
                        Figures.of(count) + " nSLOC x " + Figures.of(each, quote.currency()),
                        Estimate.exactly(each.multiply(BigDecimal.valueOf(count))));
            }
        }

        private void findings(PriceModel.PerFinding price, CostAssumptions assumptions) {
            add(CostStep.Kind.BASE, Figures.of(price.base(), quote.currency()), Estimate.exactly(price.base()));
            price.prices().forEach((severity, each) -> {
                Estimate count = assumptions.findings().get(severity);
                String what = severity.name().toLowerCase(Locale.ROOT);
                if (count == null) {
                    all.add(CostStep.unknown(
                            CostStep.Kind.FINDINGS,
                            what + " findings x " + Figures.of(each, quote.currency()),
                            "Nobody said how many " + what + " findings to expect."));
                } else {
                    add(
                            CostStep.Kind.FINDINGS,
                            Figures.of(count) + " " + what + " x " + Figures.of(each, quote.currency()),
                            count.times(each));
                }
            });
        }

        void retest(CostAssumptions assumptions) {
            Estimate rounds = MissingRetest.rounds(quote.retest(), assumptions.retestRounds());
            if (rounds.high().signum() == 0) {
                return;
            }
            String count = Figures.of(rounds) + (rounds.high().compareTo(BigDecimal.ONE) == 0 ? " round" : " rounds");
            BigDecimal quoted = quote.retest().priceAfter();
            Estimate own = assumptions.retestRound();
            if (quoted != null) {
                add(CostStep.Kind.RETEST, count + " x " + Figures.of(quoted, quote.currency()), rounds.times(quoted));
            } else if (own != null) {
                all.add(CostStep.known(
                        CostStep.Kind.RETEST,
                        count + " x " + Figures.of(own) + " " + currency + " (your price)",
                        rounds.times(own)));
            } else {
                all.add(CostStep.unknown(CostStep.Kind.RETEST, count, "Nobody priced a round of retest."));
            }
        }

        void missing(DeliverableType wanted, CostAssumptions assumptions) {
            String name = wanted.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            Estimate price = assumptions.missing().get(wanted);
            all.add(
                    price == null
                            ? CostStep.unknown(CostStep.Kind.DELIVERABLE, name, "Nobody priced a missing " + name + ".")
                            : CostStep.known(CostStep.Kind.DELIVERABLE, name + " (your price)", price));
        }
    }
}
