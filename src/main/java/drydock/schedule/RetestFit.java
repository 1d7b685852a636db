package drydock.schedule;

import drydock.domain.plan.RetestWindow;
import drydock.domain.step.WindowTerms;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the fixes that are expected fit before a retest window and its rounds into the contract.
 *
 * @param ours working days on which we fix
 * @param theirs working days on which the auditor checks
 */
public record RetestFit(FixEffort effort, WorkingDays ours, WorkingDays theirs) {
    /** What does not fit, in words; nothing where it fits or a date is not known. */
    public List<String> warnings(
            @Nullable LocalDate findingsKnown,
            RetestWindow window,
            @Nullable WindowTerms terms,
            Function<LocalDate, String> dates) {
        List<String> warnings = new ArrayList<>();
        LocalDate opens = window.opens();
        LocalDate contractEnd = terms == null ? null : terms.contractEnd();
        LocalDate fixed = findingsKnown == null ? null : lastDay(ours, findingsKnown, effort.days());
        if (fixed != null && opens != null && !fixed.isBefore(opens)) {
            warnings.add("%s opens on %s, but the fixes expected%s take %s from %s, until %s."
                    .formatted(
                            window.title(),
                            dates.apply(opens),
                            effort.severe() == null ? "" : " (" + effort.severe() + " severe findings)",
                            Reason.days(effort.days()),
                            dates.apply(findingsKnown),
                            dates.apply(fixed)));
        }
        LocalDate checked = opens == null || terms == null ? null : checked(window, terms, opens);
        LocalDate end = contractEnd == null ? window.closes() : contractEnd;
        if (checked != null && end != null && checked.isAfter(end)) {
            warnings.add("%s ends on %s, but its rounds take until %s."
                    .formatted(window.title(), dates.apply(end), dates.apply(checked)));
        }
        if (fixed != null && contractEnd != null && fixed.isAfter(contractEnd)) {
            warnings.add("The fixes are expected on %s, after the included retest ends on %s."
                    .formatted(dates.apply(fixed), dates.apply(contractEnd)));
        }
        return List.copyOf(warnings);
    }

    /** The last day of all rounds, the fixes between two rounds not counted; null while a round's length is unknown. */
    private @Nullable LocalDate checked(RetestWindow window, WindowTerms terms, LocalDate opens) {
        Integer perRound = terms.reviewDays();
        if (perRound == null) {
            return null;
        }
        int rounds = window.rounds() == null ? 1 : Math.max(1, window.rounds());
        return lastDay(theirs, opens, rounds * perRound);
    }

    private static LocalDate lastDay(WorkingDays calendar, LocalDate first, int days) {
        return calendar.plus(first.minusDays(1), days);
    }
}
