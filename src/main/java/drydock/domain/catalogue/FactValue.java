package drydock.domain.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact says, in the form in which its source says it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactValue.Text.class, name = "text"),
    @JsonSubTypes.Type(value = FactValue.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = FactValue.Range.class, name = "range"),
    @JsonSubTypes.Type(value = FactValue.Items.class, name = "list"),
    @JsonSubTypes.Type(value = FactValue.Table.class, name = "table"),
    @JsonSubTypes.Type(value = FactValue.Distribution.class, name = "distribution")
})
public sealed interface FactValue {
    record Text(String text) implements FactValue {}

    record Figure(BigDecimal figure) implements FactValue {}

    /** Lowest and highest value; null where that end is open. */
    record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) implements FactValue {}

    record Items(List<String> items) implements FactValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Rows as long as {@code columns}; an empty cell is an empty text. */
    record Table(List<String> columns, List<List<String>> rows) implements FactValue {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Count, extremes and quartiles of {@code n} values; null where the source does not say. */
    record Distribution(
            @Nullable Integer n,
            @Nullable BigDecimal min,
            @Nullable BigDecimal q1,
            @Nullable BigDecimal median,
            @Nullable BigDecimal q3,
            @Nullable BigDecimal max)
            implements FactValue {}
}
