package drydock.domain.plan;

import drydock.domain.Id;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Two dates of a plan that cannot both be true. Which of the two is wrong only the founder knows: both places show it.
 *
 * @param at the date that the rule is about
 * @param other the date it is held against
 */
public record OrderProblem(OrderRule rule, Place at, Place other) {
    /**
     * Where a date was typed.
     *
     * @param row identity of the record
     * @param title of the date, as the founder knows it
     */
    public record Place(Id<?> row, PlanField field, String title, LocalDate date) {
        boolean is(Id<?> otherRow, PlanField otherField) {
            return row.equals(otherRow) && field == otherField;
        }
    }

    /** Whether one of the two dates stands in this record. */
    public boolean concerns(Id<?> row) {
        return at.row().equals(row) || other.row().equals(row);
    }

    /** Whether one of the two dates was typed here. */
    public boolean concerns(Id<?> row, PlanField field) {
        return at.is(row, field) || other.is(row, field);
    }

    /** The problem and its reason as one sentence; {@code dates} writes a day for the reader. */
    public String text(Function<LocalDate, String> dates) {
        return "“%s” on %s %s “%s” on %s: %s."
                .formatted(
                        at.title(),
                        dates.apply(at.date()),
                        rule.wrongWords(),
                        other.title(),
                        dates.apply(other.date()),
                        rule.reason());
    }
}
