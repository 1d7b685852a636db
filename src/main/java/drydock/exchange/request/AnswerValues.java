package drydock.exchange.request;

import drydock.domain.Answer;
import drydock.domain.quote.Reviewers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the answers of a form apart. What cannot be understood is told with its place and left out. */
final class AnswerValues {
    /** Beyond this no audit is priced, in any currency that people pay in. */
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final int LONGEST_NUMBER = 40;
    private static final Set<String> TOKENS =
            Set.of("USDC", "USDT", "DAI", "USDS", "EURC", "PYUSD", "FRAX", "GHO", "ETH", "WETH", "BTC", "WBTC", "SOL");
    private static final Pattern REVIEWERS = Pattern.compile("(\\d{1,3})\\s*x?\\s*(\\D*)");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ '’.,\u00A0\u202F]\\d{3})+([.,]\\d+)?");

    private final RawAnswers raw;
    private final Set<String> currencies;
    private final List<AnswerIssue> issues = new ArrayList<>();
    private final Map<FormField, RawAnswer> known = new EnumMap<>(FormField.class);

    /** @param currencies that are in use here already */
    AnswerValues(RawAnswers raw, Set<String> currencies) {
        this.raw = raw;
        this.currencies = Set.copyOf(currencies);
        raw.byKey()
                .forEach((key, answer) -> FormField.of(key).ifPresent(field -> {
                    switch (answer.type()) {
                        case FORMULA -> amiss(field, answer, "It is computed by a formula. Type the value itself.");
                        case MERGED ->
                            amiss(
                                    field,
                                    answer,
                                    "It is merged with other cells. Separate them and answer each by itself.");
                        case SHARE -> share(field, answer);
                        case ERROR -> amiss(field, answer, "It holds no value. Type one, or leave it empty.");
                        default -> known.put(field, answer);
                    }
                }));
    }

    private void share(FormField field, RawAnswer answer) {
        if (field.kind() == FormField.Kind.PERCENT) {
            known.put(field, answer);
        } else {
            amiss(field, answer, "It is shown in per cent. Type the value itself.");
        }
    }

    List<AnswerIssue> issues() {
        return List.copyOf(issues);
    }

    /** Keys of the file that no form has. */
    List<String> strangers() {
        return raw.byKey().keySet().stream()
                .filter(key -> FormField.of(key).isEmpty() && !key.equals("key"))
                .sorted()
                .toList();
    }

    boolean said(FormField field) {
        return !text(field).isEmpty();
    }

    String text(FormField field) {
        RawAnswer answer = known.get(field);
        return answer == null ? "" : answer.text();
    }

    void amiss(FormField field, String text) {
        RawAnswer answer = known.get(field);
        amiss(field, answer == null ? new RawAnswer("\"" + field.key() + "\"", "", RawAnswer.Type.TEXT) : answer, text);
    }

    @Nullable
    BigDecimal amount(FormField field) {
        BigDecimal amount = number(field);
        if (amount != null && amount.compareTo(MOST) > 0) {
            amiss(field, "More than a billion is no price. Type it anew.");
            return null;
        }
        return amount;
    }

    @Nullable
    BigDecimal percent(FormField field) {
        RawAnswer answer = known.get(field);
        if (answer != null && answer.text().endsWith("%")) {
            known.put(
                    field,
                    new RawAnswer(answer.where(), answer.text().replace("%", "").strip(), RawAnswer.Type.TEXT));
        }
        BigDecimal percent = number(field);
        if (percent != null && answer != null && answer.type() == RawAnswer.Type.SHARE) {
            percent = percent.movePointRight(2);
        }
        if (percent != null && percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            amiss(field, "A share is 0 to 100 per cent.");
            return null;
        }
        return percent;
    }

    /** @param least that makes sense, 0 or 1 */
    @Nullable
    Integer count(FormField field, int least) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            amiss(field, "A whole number up to ten million is wanted.");
            return null;
        }
        int count = number.intValueExact();
        if (count < least) {
            amiss(field, "At least " + least + " is wanted.");
            return null;
        }
        return count;
    }

    @Nullable
    LocalDate date(FormField field) {
        RawAnswer answer = known.get(field);
        if (answer == null || answer.text().isEmpty()) {
            return null;
        }
        LocalDate date = switch (answer.type()) {
            case DAYS -> days(answer, LocalDate.of(1899, 12, 30));
            case DAYS_SINCE_1904 -> days(answer, LocalDate.of(1904, 1, 1));
            default -> iso(answer.text());
        };
        if (date == null || date.getYear() < 2015 || date.getYear() > 2100) {
            amiss(field, "A date like 2026-05-04 is wanted, between 2015 and 2100.");
            return null;
        }
        return date;
    }

    Answer yesNo(FormField field) {
        return switch (text(field).toLowerCase(Locale.ROOT)) {
            case "" -> Answer.UNKNOWN;
            case "yes", "y", "true", "1" -> Answer.YES;
            case "no", "n", "false", "0" -> Answer.NO;
            default -> {
                amiss(field, "Yes or no is wanted.");
                yield Answer.UNKNOWN;
            }
        };
    }

    /** In capitals; empty if it is missing or no currency that is known. */
    String currency(FormField field) {
        String code = text(field).toUpperCase(Locale.ROOT);
        boolean known = currencies.contains(code)
                || TOKENS.contains(code)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            amiss(
                    field,
                    code.isEmpty()
                            ? "The currency is missing."
                            : "\"" + text(field) + "\" is no currency that is known here, such as EUR, USD or USDC.");
        }
        return known ? code : "";
    }

    List<Reviewers> team(FormField field) {
        List<Reviewers> team = new ArrayList<>();
        for (String part : text(field).split("[,;+]|\\band\\b")) {
            Matcher matcher = REVIEWERS.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
                amiss(field, "People and their levels are wanted, like: 1 lead, 2 senior.");
                return List.of();
            }
            team.add(new Reviewers(matcher.group(2).strip(), Integer.parseInt(matcher.group(1))));
        }
        return team;
    }

    private @Nullable BigDecimal number(FormField field) {
        RawAnswer answer = known.get(field);
        if (answer == null || answer.text().isEmpty()) {
            return null;
        }
        BigDecimal number = answer.type() == RawAnswer.Type.TEXT ? typed(field, answer.text()) : exact(answer.text());
        if (number == null) {
            if (issues.stream().noneMatch(issue -> issue.where().equals(answer.where()))) {
                amiss(field, "A number is wanted, like 12500.50, without a unit.");
            }
            return null;
        }
        if (number.signum() < 0) {
            amiss(field, "It is negative.");
            return null;
        }
        return number;
    }

    /** What a person typed: grouped or not, with a point or a comma. One that can be read in two ways is refused. */
    private @Nullable BigDecimal typed(FormField field, String text) {
        String number = text.startsWith("-") ? text.substring(1) : text;
        String sign = text.startsWith("-") ? "-" : "";
        if (number.length() > LONGEST_NUMBER) {
            return null;
        }
        if (number.matches("\\d{1,3}[.,]\\d{3}")) {
            amiss(
                    field,
                    "\"" + text + "\" can be read in two ways. Write " + number.replaceAll("[.,]", "") + " or "
                            + number.replace(',', '.') + "0.");
            return null;
        }
        if (PLAIN.matcher(number).matches()) {
            return new BigDecimal(sign + number.replace(',', '.'));
        }
        if (!GROUPED.matcher(number).matches()) {
            return null;
        }
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean decimal = last >= 0 && number.indexOf(number.charAt(last)) == last;
        String whole = (decimal ? number.substring(0, last) : number).replaceAll("\\D", "");
        return new BigDecimal(sign + whole + (decimal ? "." + number.substring(last + 1) : ""));
    }

    /** From a spreadsheet or JSON: unambiguous, but perhaps absurd. */
    private static @Nullable BigDecimal exact(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean absurd = Math.abs((long) number.scale()) > 30 || number.precision() - (long) number.scale() > 20;
            // spreadsheets keep binary fractions: 0.1 + 0.2 has seventeen digits
            return absurd
                    ? null
                    : number.scale() > 8
                            ? number.setScale(8, RoundingMode.HALF_UP).stripTrailingZeros()
                            : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate days(RawAnswer answer, LocalDate from) {
        BigDecimal days = exact(answer.text());
        return days == null || days.signum() < 0 || days.compareTo(BigDecimal.valueOf(200_000)) > 0
                ? null
                : from.plusDays(days.longValue());
    }

    private static @Nullable LocalDate iso(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void amiss(FormField field, RawAnswer answer, String text) {
        issues.add(new AnswerIssue(answer.where(), field, text));
    }
}
