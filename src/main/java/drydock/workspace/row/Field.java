package drydock.workspace.row;

import drydock.domain.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record component as a column.
 *
 * @param references the record that the component is the identity of; null if it is no identity
 * @param encode from a value of the component to a {@link Long} or {@link String}
 * @param decode back again
 */
record Field(
        Column column,
        @Nullable Class<?> references,
        Function<Object, Object> encode,
        Function<Object, Object> decode) {

    static Field of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Id.class) {
            Class<?> target = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return integer(component, target, v -> ((Id<?>) v).value(), Id::new);
        }
        if (type == int.class || type == Integer.class) {
            return integer(component, null, v -> ((Integer) v).longValue(), Math::toIntExact);
        }
        if (type == long.class || type == Long.class) {
            return integer(component, null, v -> (Long) v, v -> v);
        }
        if (type == boolean.class || type == Boolean.class) {
            return integer(component, null, v -> (Boolean) v ? 1L : 0L, Field::bool);
        }
        if (type == String.class) {
            return text(component, v -> (String) v, v -> v);
        }
        if (type == LocalDate.class) {
            return text(component, Object::toString, LocalDate::parse);
        }
        if (type == LocalDateTime.class) {
            return text(component, Object::toString, LocalDateTime::parse);
        }
        if (type == BigDecimal.class) {
            return text(component, v -> ((BigDecimal) v).toPlainString(), BigDecimal::new);
        }
        if (type.isEnum()) {
            return constant(component, type);
        }
        return json(component);
    }

    private static Field integer(
            RecordComponent component,
            @Nullable Class<?> references,
            Function<Object, Long> encode,
            Function<Long, Object> decode) {
        return new Field(
                new Column(snakeCase(component.getName()), Column.Type.INTEGER, nullable(component)),
                references,
                encode::apply,
                stored -> decode.apply((Long) stored));
    }

    private static Field text(
            RecordComponent component, Function<Object, String> encode, Function<String, Object> decode) {
        return new Field(
                new Column(snakeCase(component.getName()), Column.Type.TEXT, nullable(component)),
                null,
                encode::apply,
                stored -> decode.apply((String) stored));
    }

    private static Field constant(RecordComponent component, Class<?> type) {
        Map<String, Object> byName = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.identity()));
        return text(component, v -> ((Enum<?>) v).name(), name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("unknown " + type.getSimpleName() + " " + name);
            }
            return constant;
        });
    }

    private static Field json(RecordComponent component) {
        JsonType type = new JsonType(component.getGenericType());
        return text(component, type::write, type::read);
    }

    private static Object bool(Long stored) {
        return switch (Math.toIntExact(stored)) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new IllegalArgumentException("neither 0 nor 1: " + stored);
        };
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
