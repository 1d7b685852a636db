package drydock.ui.base;

import drydock.domain.catalogue.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Where a statement comes from and of when it is, as the user's locale writes it. */
public record SourceText(Format format) {
    /** The title with the date, unless the title says the year already and the date is no more exact than a month. */
    public String of(Source source) {
        String date = source.asOf();
        boolean said = date != null
                && date.length() < "2026-01-01".length()
                && source.title().contains(date.substring(0, Math.min(4, date.length())));
        return said ? source.title() : source.title() + ", " + date(source);
    }

    /** The date as exactly as it is known. */
    public String date(Source source) {
        String date = source.asOf();
        if (date == null) {
            return "date unknown";
        }
        try {
            return switch (date.length()) {
                case 4 -> date;
                case 7 ->
                    DateTimeFormatter.ofPattern("MMM yyyy", format.locale()).format(YearMonth.parse(date));
                default -> format.date(LocalDate.parse(date));
            };
        } catch (DateTimeException e) {
            return date; // what the user typed as a date and is none
        }
    }
}
