package drydock.cli.scan;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in columns as wide as what stands in them; numbers to the right. */
final class TextTable {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        this.head = List.of(head);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(PrintWriter out) {
        int[] width = new int[head.size()];
        for (int i = 0; i < width.length; i++) {
            int column = i;
            width[i] = Math.max(
                    head.get(i).length(),
                    rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        print(out, head, width);
        rows.forEach(row -> print(out, row, width));
    }

    void printMarkdown(PrintWriter out) {
        out.println("| " + String.join(" | ", head) + " |");
        out.println("|" + " --- |".repeat(head.size()));
        rows.forEach(row -> out.println("| "
                + String.join(
                        " | ",
                        row.stream().map(cell -> cell.replace("|", "\\|")).toList())
                + " |"));
    }

    private void print(PrintWriter out, List<String> row, int[] width) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < width.length; i++) {
            String cell = row.get(i);
            String pad = " ".repeat(width[i] - cell.length());
            boolean number = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
            line.append(number ? pad + cell : cell + pad).append("  ");
        }
        out.println(line.toString().stripTrailing());
    }
}
