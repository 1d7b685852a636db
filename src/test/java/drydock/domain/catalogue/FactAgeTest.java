package drydock.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.catalogue.Vocabulary.AgeKind;
import java.time.LocalDate;
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
