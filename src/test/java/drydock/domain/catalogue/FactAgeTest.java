package drydock.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.catalogue.Vocabulary.AgeKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactAgeTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new AgeKind("price", "Price", 120)),
            List.of(),
            List.of());

    @ParameterizedTest
    @CsvSource({"2026-07-23, 2026-07-23", "2024-02, 2024-02-29", "2025, 2025-12-31"})
    void partialDateMeansItsLastDay(String asOf, LocalDate expected) {
        assertThat(FactAge.latest(new Source("A page", null, asOf))).contains(expected);
    }

    @Test
    void missingOrUnreadableDateIsUnknown() {
        assertThat(FactAge.latest(new Source("A page", null, null))).isEmpty();
        assertThat(FactAge.latest(new Source("A page", null, "last May"))).isEmpty();
    }

    @Test
    void factIsStaleTheDayAfterItsKindsAge() {
        Fact fact = fact("2026-01-01", "price");
        assertThat(FactAge.isStale(fact, VOCABULARY, LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(FactAge.isStale(fact, VOCABULARY, LocalDate.of(2026, 5, 2))).isTrue();
    }

    @Test
    void unknownDateOrKindIsNeverStale() {
        LocalDate today = LocalDate.of(2036, 1, 1);
        assertThat(FactAge.isStale(fact(null, "price"), VOCABULARY, today)).isFalse();
        assertThat(FactAge.isStale(fact("2026", "of a newer version"), VOCABULARY, today))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0, DAYS",
        "2026-09-25, 60, DAYS",
        "2026-09-24, 2, MONTHS",
        "2024-11-24, 24, MONTHS",
        "2024-10-24, 2, YEARS",
        "2026-11, 0, MONTHS",
        "2026-09, 1, MONTHS",
        "2026, 0, YEARS",
        "2023, 2, YEARS",
        "2026-12-01, 0, DAYS",
    })
    void ageIsNoFinerThanItsDate(String asOf, long amount, ChronoUnit unit) {
        assertThat(FactAge.of(fact(asOf, "price"), VOCABULARY, LocalDate.of(2026, 11, 24))
                        .span())
                .isEqualTo(new FactAge.Span(amount, unit));
    }

    @Test
    void ageTellsItsRule() {
        LocalDate today = LocalDate.of(2026, 11, 24);

        assertThat(FactAge.of(fact("2026-11-24", "price"), VOCABULARY, today))
                .isEqualTo(new FactAge(FactAge.State.FRESH, new FactAge.Span(0, ChronoUnit.DAYS), 120));
        assertThat(FactAge.of(fact(null, "price"), VOCABULARY, today))
                .isEqualTo(new FactAge(FactAge.State.UNKNOWN, null, 120));
        assertThat(FactAge.of(fact("2026-11-24", "of a newer version"), VOCABULARY, today))
                .isEqualTo(new FactAge(FactAge.State.UNKNOWN, new FactAge.Span(0, ChronoUnit.DAYS), null));
    }

    private static Fact fact(String asOf, String ageKind) {
        return new Fact(
                new Id<>(1),
                new Id<>(2),
                "a/price",
                "price",
                "Price",
                new FactValue.Text("much"),
                null,
                new Source("A page", null, asOf),
                "high",
                ageKind,
                null,
                null);
    }
}
