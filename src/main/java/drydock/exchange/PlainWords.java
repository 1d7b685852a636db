package drydock.exchange;

import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Stage;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fixed English of exports for the closed lists of the domain, dates and amounts; nothing here depends on a locale. The
 * screens name the domain's lists by the same words.
 */
public final class PlainWords {
    private PlainWords() {}

    /** What a constant of any of the domain's lists is called. */
    public static String of(Enum<?> constant) {
        return switch ((Object) constant) {
            case Stage.SELECT -> "Select auditor";
            case ScopeType.API -> "API";
            case ScopeType.OFF_CHAIN_SERVICE -> "Off-chain service";
            case PriceBasis.FIXED -> "Fixed price";
            case PriceBasis.PER_ENGINEER_WEEK -> "Per engineer-week";
            case PriceBasis.PER_NSLOC -> "Per nSLOC";
            case DeliverableType.PROOFS_OF_CONCEPT -> "Proofs of concept";
            case MilestoneKind.KICK_OFF -> "Kick-off";
            case MilestoneKind.REVIEW_END -> "Review ends";
            case MilestoneKind.OWN -> "Other";
            default -> sentence(constant);
        };
    }

    /** What a place in an order is called: "first", "twelfth" as "12th". */
    public static String place(int place) {
        return switch (place) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            case 4 -> "fourth";
            case 5 -> "fifth";
            default ->
                place
                        + (place % 10 == 1 && place % 100 != 11
                                ? "st"
                                : place % 10 == 2 && place % 100 != 12
                                        ? "nd"
                                        : place % 10 == 3 && place % 100 != 13 ? "rd" : "th");
        };
    }

    /** ISO, or empty. */
    public static String of(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public static String of(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    /** Without an exponent and without grouping, then the currency; empty while unknown. */
    public static String of(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : (amount.toPlainString() + " " + currency).strip();
    }

    /** With a capital at its start. */
    public static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String sentence(Enum<?> constant) {
        return capital(constant.name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
