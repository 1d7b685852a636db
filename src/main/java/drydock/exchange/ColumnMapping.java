package drydock.exchange;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a table holds what. A column that is not in it is not imported.
 *
 * @param fields by the place of the column, from 0; no field twice
 */
public record ColumnMapping(Map<Integer, AuditorField> fields) {
    public ColumnMapping {
        if (Set.copyOf(fields.values()).size() < fields.size()) {
            throw new IllegalArgumentException("two columns for one field: " + fields);
        }
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /**
     * A mapping to start from.
     *
     * @param remembered what the user chose for a column of this name before; beats our own guess
     */
    public static ColumnMapping suggested(List<String> headers, Map<String, AuditorField> remembered) {
        Map<Integer, AuditorField> fields = new TreeMap<>();
        Set<AuditorField> taken = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            AuditorField known = remembered.get(headers.get(i));
            if (known != null && taken.add(known)) {
                fields.put(i, known);
            }
        }
        for (int i = 0; i < headers.size(); i++) {
            Optional<AuditorField> guess = AuditorField.suggestedBy(headers.get(i));
            if (!fields.containsKey(i) && guess.isPresent() && taken.add(guess.get())) {
                fields.put(i, guess.get());
            }
        }
        return new ColumnMapping(fields);
    }

    /** Whether a row can tell which auditor it is about. */
    public boolean namesAuditors() {
        return fields.containsValue(AuditorField.NAME);
    }

    /** The column that holds {@code field}. */
    Optional<Integer> column(AuditorField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
