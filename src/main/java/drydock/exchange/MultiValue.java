package drydock.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one cell, separated by {@code ;}. A separator within a value is written with a backslash before it. On
 * the way in {@code |} separates too, as many lists out there have it.
 */
final class MultiValue {
    private MultiValue() {}

    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(";", "\\;").replace("|", "\\|"))
                .collect(Collectors.joining("; "));
    }

    /** The values without the blanks around them; empty ones are left out. */
    static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length() && "\\;|".indexOf(cell.charAt(i + 1)) >= 0) {
                value.append(cell.charAt(++i));
            } else if (c == ';' || c == '|') {
                end(values, value);
            } else {
                value.append(c);
            }
        }
        end(values, value);
        return List.copyOf(values);
    }

    private static void end(List<String> values, StringBuilder value) {
        String text = value.toString().strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
        value.setLength(0);
    }
}
