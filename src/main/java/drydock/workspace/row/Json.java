package drydock.workspace.row;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of nested values and of whole rows: the same value always gives the same text. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectReader reader(Type type) {
        return MAPPER.readerFor(MAPPER.constructType(type));
    }

    static ObjectWriter writer(Type type) {
        return MAPPER.writerFor(MAPPER.constructType(type));
    }

    /** {@code row} as an object with one field per column. */
    static String ofRow(Row row) {
        ObjectNode node = MAPPER.createObjectNode();
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            switch (row.values().get(i)) {
                case null -> node.putNull(columns.get(i).name());
                case Long number -> node.put(columns.get(i).name(), number);
                case Object text -> node.put(columns.get(i).name(), (String) text);
            }
        }
        return node.toString();
    }

    /**
     * The row of {@code table} that {@code json} holds.
     *
     * @throws IllegalArgumentException if it has not exactly the table's columns, each with a value of its type
     */
    static Row toRow(Table table, String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a row of " + table.name(), e);
        }
        if (!node.isObject() || node.size() != table.columns().size()) {
            throw new IllegalArgumentException("not the columns of " + table.name());
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
            values.add(value(column, node.get(column.name())));
        }
        return new Row(table, values);
    }

    private static @Nullable Object value(Column column, @Nullable JsonNode node) {
        if (node != null && node.isNull() && column.nullable()) {
            return null;
        }
        if (node != null
                && column.type() == Column.Type.INTEGER
                && node.canConvertToLong()
                && node.isIntegralNumber()) {
            return node.longValue();
        }
        if (node != null && column.type() == Column.Type.TEXT && node.isTextual()) {
            return node.textValue();
        }
        throw new IllegalArgumentException("not a value of column " + column.name());
    }
}
