package drydock.exchange.memo;

import drydock.decision.cost.Figures;
import drydock.domain.quote.Quote;
import drydock.exchange.CsvTable;
import drydock.exchange.MarkdownText;
import drydock.exchange.PlainWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms that were accepted. */
final class MemoTerms {
    private final MarkdownText text;
    private final List<List<String>> rows = new ArrayList<>();

    MemoTerms(MarkdownText text) {
        this.text = text;
    }

    void write(Quote quote) {
        text.heading(2, "Accepted terms");
        row(
                "Price",
                PlainWords.of(quote.price().basis()) + ", "
                        + Figures.of(quote.price().headline(), quote.currency()));
        row("Scope", scope(quote));
        row(
                "Reviewers",
                quote.team().stream()
                        .map(team -> team.people() + " " + team.level())
                        .collect(Collectors.joining(", ")));
        row("Review", PlainWords.of(quote.start()) + (quote.end() == null ? "" : " to " + quote.end()));
        row(
                "Retest",
                PlainWords.of(quote.retest().included())
                        + of(quote.retest().rounds(), ", rounds: ")
                        + of(quote.retest().windowDays(), ", days to hand over fixes: ")
                        + money(", a further round costs ", quote.retest().priceAfter(), quote.currency()));
        row("Deposit", of(quote.terms().depositPercent(), "") + (quote.terms().depositPercent() == null ? "" : " %"));
        row("Rush", money("", quote.terms().rush(), quote.currency()));
        row("Cancellation", quote.terms().cancellation());
        row("Moving the slot", quote.terms().reschedule());
        row("Publication", PlainWords.of(quote.terms().publication()));
        row("Deliverables", quote.deliverables().stream().map(PlainWords::of).collect(Collectors.joining(", ")));
        text.table(new CsvTable(List.of("Term", "As quoted"), rows));
    }

    private void row(String name, String value) {
        if (!value.isBlank()) {
            rows.add(List.of(name, value));
        }
    }

    private static String scope(Quote quote) {
        return List.of(
                        quote.scope().commit().isBlank()
                                ? ""
                                : "commit " + quote.scope().commit(),
                        count(quote.scope().files(), "file", "files"),
                        count(quote.scope().nsloc(), "nSLOC", "nSLOC"))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(@Nullable Integer count, String one, String many) {
        return count == null ? "" : Figures.count(count, one, many);
    }

    private static String of(@Nullable Number number, String before) {
        return number == null ? "" : before + number;
    }

    private static String money(String before, @Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : before + Figures.of(amount, currency);
    }
}
