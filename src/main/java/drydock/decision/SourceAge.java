package drydock.decision;

import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.quote.Quote;
import java.time.LocalDate;

/** Whether what a source says is too old to be relied on. */
record SourceAge(Vocabulary vocabulary, LocalDate today) {
    /** Whether a quote is older than prices may be. One that says until when it holds is not: that day decides. */
    boolean stale(Quote quote) {
        LocalDate received = quote.receivedOn();
        return quote.hasLapsed(today)
                || (quote.validUntil() == null
                        && received != null
                        && stale(new Source("", null, received.toString()), "price"));
    }

    /** A source without a date is of unknown age, not stale. */
    boolean stale(Source source, String ageKind) {
        return FactAge.of(source, ageKind, vocabulary, today).state() == FactAge.State.STALE;
    }
}
