package drydock.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactTextTest {
    private final FactText texts = FactText.of(new Format(Locale.UK));

    @Test
    void figuresAndRangesCarryTheirUnit() {
        assertThat(text(new FactValue.Figure(new BigDecimal("1750000")), "USD for 12 months"))
                .isEqualTo("1,750,000 USD for 12 months");
        assertThat(text(new FactValue.Range(BigDecimal.ONE, new BigDecimal(4)), "weeks"))
                .isEqualTo("1–4 weeks");
        assertThat(text(new FactValue.Range(null, new BigDecimal(4)), "weeks")).isEqualTo("up to 4 weeks");
        assertThat(text(new FactValue.Range(BigDecimal.ONE, null), null)).isEqualTo("from 1");
    }

    @Test
    void tableHasALineForEachRow() {
        FactValue table =
                new FactValue.Table(List.of("Year", "Reports"), List.of(List.of("2024", "71"), List.of("2025", "")));
        assertThat(text(table, "reviews")).isEqualTo("2024: 71\n2025: unknown");
    }

    @Test
    void distributionSaysWhatItsSourceSays() {
        FactValue spread = new FactValue.Distribution(
                230,
                new BigDecimal("0.2"),
                new BigDecimal(2),
                new BigDecimal(4),
                new BigDecimal(6),
                new BigDecimal(16));
        assertThat(text(spread, "person-weeks"))
                .isEqualTo("median 4 person-weeks, half of them 2–6, all 0.2–16, 230 counted");
        assertThat(text(new FactValue.Distribution(null, null, null, new BigDecimal(4), null, null), null))
                .isEqualTo("median 4");
    }

    private String text(FactValue value, String unit) {
        return texts.of(new Fact(
                new Id<>(1),
                new Id<>(2),
                "a/b",
                "b",
                "B",
                value,
                unit,
                new Source("A page", null, null),
                "high",
                "price",
                null,
                null));
    }
}
