package drydock.decision;

import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Vocabulary;
import java.time.LocalDate;

/** Whether what a source says is too old to be relied on. */
record SourceAge(Vocabulary vocabulary, LocalDate today) {
    /** A source without a date is of unknown age, not stale. */
    boolean stale(Source source, String ageKind) {
        return FactAge.of(source, ageKind, vocabulary, today).state() == FactAge.State.STALE;
    }
}
