package drydock.workspace.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A value with parts, as JSON. How its type is read and written is found out when the first value comes by: a workspace has
 * rows of a few kinds only, and finding out for all of them takes a good part of a start.
 */
final class JsonType {
    private final Type type;
    private volatile @Nullable ObjectReader reader;
    private volatile @Nullable ObjectWriter writer;

    JsonType(Type type) {
        this.type = type;
    }

    /** @throws IllegalArgumentException if the value cannot be written */
    String write(Object value) {
        ObjectWriter known = writer;
        if (known == null) {
            known = Json.writer(type);
            writer = known; // twice by two threads is twice the same
        }
        try {
            return known.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value, e);
        }
    }

    /** @throws IllegalArgumentException if {@code text} holds no such value */
    Object read(String text) {
        ObjectReader known = reader;
        if (known == null) {
            known = Json.reader(type);
            reader = known;
        }
        try {
            return known.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be read: " + text, e);
        }
    }
}
