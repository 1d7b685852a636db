package drydock.exchange.memo;

import drydock.decision.DecisionModel;
import drydock.decision.cost.CostStep;
import drydock.decision.cost.Figures;
import drydock.decision.cost.QuoteComparison.Compared;
import drydock.decision.cost.SanityBand;
import drydock.decision.cost.ScopeMatch;
import drydock.decision.cost.TotalCost;
import drydock.domain.quote.Estimate;
import drydock.domain.quote.Quote;
import drydock.exchange.CsvTable;
import drydock.exchange.MarkdownText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quotes of a memo: what each costs to verified fixes, and how that was reckoned. */
final class MemoQuotes {
    private final MarkdownText text;
    private final DecisionModel model;
    private final MemoNames names;
    private final LocalDate today;
    private final @Nullable Quote chosen;

    /** @param chosen by this decision; null if it is not by a quote */
    MemoQuotes(MarkdownText text, DecisionModel model, MemoNames names, LocalDate today, @Nullable Quote chosen) {
        this.text = text;
        this.model = model;
        this.names = names;
        this.today = today;
        this.chosen = chosen;
    }

    void write() {
        List<Compared> quotes = model.quotes().quotes();
        if (quotes.isEmpty()) {
            return;
        }
        text.heading(2, "Quotes, to verified fixes");
        List<List<String>> rows = new ArrayList<>();
        for (Compared compared : quotes) {
            rows.add(List.of(
                    names.of(compared.quote().candidate()),
                    total(compared.cost()),
                    compared.verified() == null
                            ? "not said"
                            : compared.verified().verified().toString(),
                    String.join("; ", remarks(compared))));
        }
        text.table(new CsvTable(List.of("Candidate", "Total cost", "Fixes verified by", "Remarks"), rows));
        band();
        for (Compared compared : quotes) {
            text.heading(3, names.of(compared.quote().candidate()) + ": how the total is reckoned");
            text.bullets(compared.cost().steps().stream()
                    .map(step -> step(step, compared.cost().currency())));
        }
    }

    /** Rules of thumb, to hold beside the totals: never more than that. */
    private void band() {
        SanityBand band = model.quotes().band();
        if (band != null && band.lowestPrice().isPresent()) {
            String prices = Stream.of(band.lowestPrice(), band.highestPrice())
                    .flatMap(Optional::stream)
                    .map(price -> Figures.of(price.setScale(0, RoundingMode.HALF_UP)))
                    .distinct()
                    .collect(Collectors.joining(" to "));
            text.paragraph("Public rules of thumb say " + prices + " " + band.currency() + " for "
                    + Figures.of(band.lines()) + " lines; they differ widely, and some are old.");
        }
    }

    static String total(TotalCost cost) {
        return sum(cost.known(), cost.atLeast(), cost.currency());
    }

    static String sum(Estimate known, boolean atLeast, String currency) {
        String range = known.exact()
                ? Figures.of(known.likely(), currency)
                : Figures.of(known.likely(), currency) + " (" + Figures.of(known) + ")";
        return atLeast ? "at least " + range : range;
    }

    private static String step(CostStep step, String currency) {
        Estimate amount = step.amount();
        String reckoned = step.kind().title() + ": " + step.sum();
        if (amount == null) {
            return reckoned + ". " + step.wanting();
        }
        String sum = Figures.of(amount) + " " + currency;
        return step.sum().equals(sum) ? reckoned : reckoned + " = " + sum;
    }

    private List<String> remarks(Compared compared) {
        List<String> remarks = new ArrayList<>();
        boolean now = chosen != null && chosen.id().equals(compared.quote().id());
        if (compared.quote().accepted() || now) {
            remarks.add("accepted");
        }
        if (compared.quote().hasLapsed(today)) {
            remarks.add("lapsed on " + compared.quote().validUntil());
        }
        if (compared.outlier()) {
            remarks.add("far below the comparable quotes");
        }
        BigDecimal distance = compared.match().distance();
        if (compared.match().state() == ScopeMatch.State.OTHER_SIZE && distance != null) {
            remarks.add("not comparable: for " + Figures.of(distance.abs()) + " % "
                    + (distance.signum() < 0 ? "less" : "more") + " code");
        } else if (compared.match().state() == ScopeMatch.State.OTHER_COMMIT) {
            remarks.add("not comparable: for another commit");
        }
        return remarks;
    }
}
