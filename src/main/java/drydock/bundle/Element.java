package drydock.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One place in a resource. It knows its path, so that whatever is wrong there is told with the resource's name and the
 * place ({@code auditors.json at /3/ecosystems/0/key}). Fields must be present; only the {@code nullable} ones may be
 * null.
 */
final class Element {
    private final String resource;
    private final String path;
    private final JsonNode node;

    private Element(String resource, String path, JsonNode node) {
        this.resource = resource;
        this.path = path;
        this.node = node;
    }

    static Element parse(String resource, String content) {
        try {
            return new Element(resource, "", Json.MAPPER.readTree(content));
        } catch (JsonProcessingException e) {
            throw new BrokenBundleException(resource, "", "no JSON", e);
        }
    }

    BrokenBundleException broken(String what) {
        return new BrokenBundleException(resource, path, what, null);
    }

    BrokenBundleException broken(String what, Exception cause) {
        return new BrokenBundleException(resource, path, what, cause);
    }

    Element child(String field) {
        Element child = nullableChild(field);
        if (child == null) {
            throw broken("'" + field + "' is null");
        }
        return child;
    }

    @Nullable
    Element nullableChild(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw broken("'" + field + "' is missing");
        }
        return value.isNull() ? null : new Element(resource, path + "/" + field, value);
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw broken("a text is wanted");
        }
        return node.textValue();
    }

    String text(String field) {
        return child(field).text();
    }

    @Nullable
    String nullableText(String field) {
        Element child = nullableChild(field);
        return child == null ? null : child.text();
    }

    int number() {
        if (!node.isInt()) {
            throw broken("a whole number is wanted");
        }
        return node.intValue();
    }

    /** A figure, digit by digit. */
    BigDecimal figure() {
        if (!node.isNumber()) {
            throw broken("a figure is wanted");
        }
        return node.decimalValue();
    }

    /** The place {@code index} of this list; null if it is not there or holds null. */
    @Nullable
    Element nullableAt(int index) {
        JsonNode value = node.get(index);
        return value == null || value.isNull() ? null : new Element(resource, path + "/" + index, value);
    }

    int number(String field) {
        return child(field).number();
    }

    @Nullable
    Integer nullableNumber(String field) {
        Element child = nullableChild(field);
        return child == null ? null : (Integer) child.number();
    }

    boolean flag(String field) {
        Element child = child(field);
        if (!child.node.isBoolean()) {
            throw child.broken("true or false is wanted");
        }
        return child.node.booleanValue();
    }

    /** The constant of {@code type} whose name, in lower case, stands in {@code field}. */
    <E extends Enum<E>> E constant(String field, Class<E> type) {
        Element child = child(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(child.text())) {
                return constant;
            }
        }
        throw child.broken("'" + child.text() + "' is no " + type.getSimpleName());
    }

    <T> List<T> list(Function<Element, T> read) {
        if (!node.isArray()) {
            throw broken("a list is wanted");
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            list.add(read.apply(new Element(resource, path + "/" + i, node.get(i))));
        }
        return list;
    }

    <T> List<T> list(String field, Function<Element, T> read) {
        return child(field).list(read);
    }

    List<String> texts(String field) {
        return list(field, Element::text);
    }

    /** The fields of this object, in order. */
    Map<String, Element> fields() {
        if (!node.isObject()) {
            throw broken("an object is wanted");
        }
        Map<String, Element> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(p -> fields.put(p.getKey(), new Element(resource, path + "/" + p.getKey(), p.getValue())));
        return fields;
    }

    /** This element as {@code type}, which says itself how it is written in Json.MAPPER. */
    <T> T as(Class<T> type) {
        try {
            return Json.MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new BrokenBundleException(resource, path, "no " + type.getSimpleName(), e);
        }
    }

    /** This element as it stands, without white space. */
    String json() {
        return node.toString();
    }
}
