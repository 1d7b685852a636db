package drydock.exchange.request;

import drydock.domain.Answer;
import drydock.domain.plan.DeliverableType;
import drydock.domain.quote.FindingSeverity;
import drydock.domain.quote.PriceModel;
import drydock.domain.quote.Quote;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a person types it who got it by mail: the questions of the form, answered and checked like the form itself.
 *
 * @param quote null if something that it needs is missing or wrong
 * @param errors what is amiss with each answer
 */
public record TypedQuote(@Nullable Quote quote, Map<FormField, String> errors) {
    public TypedQuote {
        errors = Map.copyOf(errors);
    }

    /**
     * @param like the quote that is changed, or a new one: says whose it is, when it came and our notes
     * @param currencies in use here already, in capitals
     */
    public static TypedQuote of(Map<FormField, String> typed, Quote like, Set<String> currencies) {
        Map<String, RawAnswer> answers = new HashMap<>();
        typed.forEach((field, text) ->
                answers.put(field.key(), new RawAnswer(field.title(), text.strip(), RawAnswer.Type.TEXT)));
        AnswerValues values = new AnswerValues(new RawAnswers("", answers), currencies);
        Quote quote = new AnsweredQuote(values).quote(like);
        Map<FormField, String> errors = new EnumMap<>(FormField.class);
        values.issues().forEach(issue -> errors.putIfAbsent(issue.field(), issue.text()));
        return new TypedQuote(errors.isEmpty() ? quote : null, errors);
    }

    /** What would have to be typed to get {@code quote}; nothing for what it does not say. */
    public static Map<FormField, String> texts(Quote quote) {
        Texts texts = new Texts();
        texts.price(quote.price());
        texts.put(FormField.CURRENCY, quote.currency());
        texts.put(FormField.VALID_UNTIL, quote.validUntil());
        texts.put(FormField.COMMIT, quote.scope().commit());
        texts.put(FormField.FILES, quote.scope().files());
        texts.put(FormField.NSLOC, quote.scope().nsloc());
        texts.put(
                FormField.TEAM,
                quote.team().stream()
                        .map(team -> (team.people() + " " + team.level()).strip())
                        .collect(Collectors.joining(", ")));
        texts.put(FormField.START, quote.start());
        texts.put(FormField.DURATION, quote.durationDays());
        texts.put(FormField.RETEST, quote.retest().included());
        texts.put(FormField.ROUNDS, quote.retest().rounds());
        texts.put(FormField.WINDOW, quote.retest().windowDays());
        texts.put(FormField.PRICE_AFTER, quote.retest().priceAfter());
        texts.put(FormField.DEPOSIT, quote.terms().depositPercent());
        texts.put(FormField.RUSH, quote.terms().rush());
        texts.put(FormField.CANCELLATION, quote.terms().cancellation());
        texts.put(FormField.RESCHEDULE, quote.terms().reschedule());
        texts.put(FormField.PUBLICATION, quote.terms().publication());
        for (DeliverableType type : quote.deliverables()) {
            FormField.of("includes_" + type.name().toLowerCase(Locale.ROOT))
                    .ifPresent(field -> texts.put(field, "yes"));
        }
        return texts.byField;
    }

    private static final class Texts {
        private final Map<FormField, String> byField = new EnumMap<>(FormField.class);

        void put(FormField field, @Nullable Object value) {
            String text = switch (value) {
                case null -> "";
                case BigDecimal amount -> unambiguous(amount);
                case Answer answer -> answer == Answer.UNKNOWN ? "" : answer == Answer.YES ? "yes" : "no";
                default -> value.toString();
            };
            if (!text.isEmpty()) {
                byField.put(field, text);
            }
        }

        void price(PriceModel price) {
            switch (price) {
                case PriceModel.Fixed(BigDecimal amount) -> {
                    put(FormField.MODEL, "fixed");
                    put(FormField.AMOUNT, amount);
                }
                case PriceModel.EngineerWeeks(BigDecimal rate, BigDecimal people, BigDecimal weeks) -> {
                    put(FormField.MODEL, "engineer-weeks");
                    put(FormField.RATE, rate);
                    put(FormField.PEOPLE, people);
                    put(FormField.WEEKS, weeks);
                }
                case PriceModel.PerNsloc(BigDecimal rate) -> {
                    put(FormField.MODEL, "per-nsloc");
                    put(FormField.PER_NSLOC, rate);
                }
                case PriceModel.PrizePool(BigDecimal pool, BigDecimal fee) -> {
                    put(FormField.MODEL, "prize-pool");
                    put(FormField.POOL, pool);
                    put(FormField.FEE, fee);
                }
                case PriceModel.PerFinding(BigDecimal base, Map<FindingSeverity, BigDecimal> prices) -> {
                    put(FormField.MODEL, "per-finding");
                    put(FormField.BASE, base);
                    prices.forEach((severity, each) -> put(
                            FormField.of(severity.name().toLowerCase(Locale.ROOT))
                                    .orElseThrow(),
                            each));
                }
            }
        }

        /** Three decimals could be read as thousands: a fourth tells them apart. */
        private static String unambiguous(BigDecimal amount) {
            return amount.scale() == 3 ? amount.setScale(4).toPlainString() : amount.toPlainString();
        }
    }
}
