package drydock.exchange.request;

import drydock.domain.Answer;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteScope;
import drydock.domain.quote.QuoteTerms;
import drydock.domain.quote.RetestTerms;
import drydock.domain.quote.Reviewers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a quote out of a form's answers. */
final class AnsweredQuote {
    private final AnswerValues values;

    AnsweredQuote(AnswerValues values) {
        this.values = values;
    }

    /**
     * Null if the price cannot be understood: a quote without one is none. What else is amiss is only left out.
     *
     * @param like says whose quote it is, when it came, whether it was accepted and our notes
     */
    @Nullable
    Quote quote(Quote like) {
        PriceModel price = price();
        String currency = values.currency(FormField.CURRENCY);
        QuoteScope scope = new QuoteScope(
                values.text(FormField.COMMIT), values.count(FormField.FILES, 0), values.count(FormField.NSLOC, 1));
        RetestTerms retest = new RetestTerms(
                values.yesNo(FormField.RETEST),
                values.count(FormField.ROUNDS, 0),
                values.count(FormField.WINDOW, 0),
                values.amount(FormField.PRICE_AFTER));
        QuoteTerms terms = new QuoteTerms(
                values.percent(FormField.DEPOSIT),
                values.amount(FormField.RUSH),
                values.text(FormField.CANCELLATION),
                values.text(FormField.RESCHEDULE),
                values.yesNo(FormField.PUBLICATION));
        LocalDate validUntil = values.date(FormField.VALID_UNTIL);
        LocalDate start = values.date(FormField.START);
        Integer duration = values.count(FormField.DURATION, 1);
        List<Reviewers> team = values.team(FormField.TEAM);
        List<DeliverableType> deliverables = deliverables();
        if (price == null || currency.isEmpty()) {
            return null;
        }
        return new Quote(
                like.id(),
                like.candidate(),
                price,
                currency,
                like.receivedOn(),
                validUntil,
                scope,
                team,
                start,
                duration,
                retest,
                terms,
                deliverables,
                like.accepted(),
                like.notes());
    }

    private @Nullable PriceModel price() {
        return switch (values.text(FormField.MODEL).toLowerCase(Locale.ROOT).replace(' ', '-')) {
            case "fixed" -> {
                BigDecimal amount = wanted(FormField.AMOUNT);
                yield amount == null ? null : new PriceModel.Fixed(amount);
            }
            case "engineer-weeks" -> {
                BigDecimal rate = wanted(FormField.RATE);
                BigDecimal people = wanted(FormField.PEOPLE);
                BigDecimal weeks = wanted(FormField.WEEKS);
                yield rate == null || people == null || weeks == null
                        ? null
                        : new PriceModel.EngineerWeeks(rate, people, weeks);
            }
            case "per-nsloc" -> {
                BigDecimal rate = wanted(FormField.PER_NSLOC);
                yield rate == null ? null : new PriceModel.PerNsloc(rate);
            }
            case "prize-pool" -> {
                BigDecimal pool = wanted(FormField.POOL);
                BigDecimal fee = wanted(FormField.FEE);
                yield pool == null || fee == null ? null : new PriceModel.PrizePool(pool, fee);
            }
            case "per-finding" -> perFinding();
            default -> {
                values.amiss(
                        FormField.MODEL,
                        "One of fixed, engineer-weeks, per-nsloc, prize-pool and per-finding is wanted.");
                yield null;
            }
        };
    }

    private PriceModel perFinding() {
        Map<FindingSeverity, BigDecimal> prices = new EnumMap<>(FindingSeverity.class);
        price(prices, FindingSeverity.CRITICAL, FormField.CRITICAL);
        price(prices, FindingSeverity.HIGH, FormField.HIGH);
        price(prices, FindingSeverity.MEDIUM, FormField.MEDIUM);
        price(prices, FindingSeverity.LOW, FormField.LOW);
        BigDecimal base = values.amount(FormField.BASE);
        return new PriceModel.PerFinding(base == null ? BigDecimal.ZERO : base, prices);
    }

    private void price(Map<FindingSeverity, BigDecimal> prices, FindingSeverity severity, FormField field) {
        BigDecimal price = values.amount(field);
        if (price != null) {
            prices.put(severity, price);
        }
    }

    private @Nullable BigDecimal wanted(FormField field) {
        if (!values.said(field)) {
            values.amiss(field, "It is missing, and this price model needs it.");
            return null;
        }
        return values.amount(field);
    }

    private List<DeliverableType> deliverables() {
        List<DeliverableType> included = new ArrayList<>();
        for (DeliverableType type : DeliverableType.values()) {
            FormField.of("includes_" + type.name().toLowerCase(Locale.ROOT))
                    .filter(field -> values.yesNo(field) == Answer.YES)
                    .ifPresent(field -> included.add(type));
        }
        return included;
    }
}
