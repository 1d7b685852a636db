package drydock.ui.auditors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.bundle.Bundle;
import drydock.bundle.ShippedFact;
import drydock.domain.catalogue.FactValue;
import drydock.ui.auditors.TypedValue.Form;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedValueTest {
    private final TypedValue english = new TypedValue(new Format(Locale.ENGLISH));

    static Stream<FactValue> shipped() {
        return Bundle.load().facts().stream().map(ShippedFact::value);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedValueIsReadBackFromItsText(FactValue value) throws Exception {
        assertThat(english.parse(TypedValue.form(value), english.text(value)))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(value);
    }

    @Test
    void figuresAreReadInTheUsersLocale() throws Exception {
        TypedValue german = new TypedValue(new Format(Locale.GERMAN));
        assertThat(german.parse(Form.FIGURE, "1.250,5")).isEqualTo(new FactValue.Figure(new BigDecimal("1250.5")));
        assertThat(german.text(new FactValue.Figure(new BigDecimal("1250.5")))).isEqualTo("1.250,5");
    }

    @Test
    void anOpenEndOfARangeIsUnknown() throws Exception {
        assertThat(english.parse(Form.RANGE, "- 6")).isEqualTo(new FactValue.Range(null, new BigDecimal("6")));
        assertThat(english.parse(Form.RANGE, "4 -")).isEqualTo(new FactValue.Range(new BigDecimal("4"), null));
    }

    @Test
    void aTableNeedsRowsAsLongAsItsHeadings() throws Exception {
        assertThat(english.parse(Form.TABLE, "Year | Reports\n2025 | 70\n2026 |"))
                .isEqualTo(new FactValue.Table(
                        List.of("Year", "Reports"), List.of(List.of("2025", "70"), List.of("2026", ""))));
        assertThatThrownBy(() -> english.parse(Form.TABLE, "Year | Reports\n2025"))
                .hasMessage("Line 2 has 1 cells, the headings are 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FIGURE; many; is not a number",
                "RANGE; 6 - 4; lowest value comes first",
                "RANGE; -; At least one end",
                "RANGE; 4; lowest and the highest",
                "DISTRIBUTION; mean: 4; does not begin with",
                "DISTRIBUTION; count: 1.5; whole number",
                "TEXT; ''; What does the fact say"
            })
    void whatIsNotUnderstoodIsSaid(Form form, String typed, String message) {
        assertThatThrownBy(() -> english.parse(form, typed)).hasMessageContaining(message);
    }
}
