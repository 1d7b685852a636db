package drydock.domain.sample;

import drydock.domain.time.WorkingDays;
import java.time.LocalDate;

/** The sample's calendar: the review started four working days ago. */
record SampleDates(LocalDate today, WorkingDays calendar) {
    /** {@code days} working days from today, back where negative; always a working day. */
    LocalDate in(int days) {
        LocalDate day = calendar.onOrAfter(today);
        return days < 0 ? calendar.minus(day, -days) : calendar.plus(day, days);
    }

    LocalDate kickOff() {
        return in(-4);
    }

    /** Twelve working days after the kick-off, counting it. */
    LocalDate reviewEnd() {
        return in(7);
    }

    LocalDate launch() {
        return in(38);
    }
}
