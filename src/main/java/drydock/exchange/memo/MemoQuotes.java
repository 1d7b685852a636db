package drydock.exchange.memo;

import drydock.decision.DecisionModel;
import drydock.decision.cost.CostStep;
import drydock.decision.cost.Figures;
import drydock.decision.cost.QuoteComparison.Compared;
import drydock.decision.cost.ScopeMatch;
import drydock.decision.cost.TotalCost;
import drydock.domain.quote.Estimate;
import drydock.exchange.CsvTable;
import drydock.exchange.MarkdownText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The quotes of a memo: what each costs to verified fixes, and how that was reckoned. */
final class MemoQuotes {
    private final MarkdownText text;
    private final DecisionModel model;
    private final MemoNames names;
    private final LocalDate today;

    MemoQuotes(MarkdownText text, DecisionModel model, MemoNames names, LocalDate today) {
        this.text = text;
        this.model = model;
        this.names = names;
        this.today = today;
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
        for (Compared compared : quotes) {
            text.heading(3, names.of(compared.quote().candidate()) + ": how the total is reckoned");
            text.bullets(compared.cost().steps().stream()
                    .map(step -> step(step, compared.cost().currency())));
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
        return step.kind().title() + ": " + step.sum()
                + (amount == null ? ". " + step.wanting() : " = " + Figures.of(amount) + " " + currency);
    }

    private List<String> remarks(Compared compared) {
        List<String> remarks = new ArrayList<>();
        if (compared.quote().accepted()) {
            remarks.add("accepted");
        }
        if (compared.quote().hasLapsed(today)) {
            remarks.add("lapsed on " + compared.quote().validUntil());
        }
        if (compared.outlier()) {
            remarks.add("far below the comparable quotes");
        }
        if (compared.match().state() == ScopeMatch.State.OTHER_SIZE) {
            remarks.add(
                    "not comparable: its scope differs by " + compared.match().distance() + " % of the code");
        } else if (compared.match().state() == ScopeMatch.State.OTHER_COMMIT) {
            remarks.add("not comparable: for another commit");
        }
        return remarks;
    }
}
