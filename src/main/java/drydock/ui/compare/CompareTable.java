package drydock.ui.compare;

import drydock.exchange.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The comparison as a list that leaves the window: the rows and columns that are shown, in their order. */
final class CompareTable {
    private CompareTable() {}

    /**
     * @param shown the rows on the screen; rows of closed sections are not among them
     * @param figures how dates and numbers are written: fixed for a file, the locale's for the clipboard
     */
    static CsvTable of(Comparison comparison, List<CompareRow> shown, Figures figures) {
        Set<Object> keys = shown.stream().map(CompareRow::key).collect(Collectors.toSet());
        List<String> headers = new ArrayList<>(List.of("Group", "Row"));
        comparison.shown().forEach(candidate -> headers.add(comparison.name(candidate)));
        List<List<String>> rows = CompareRows.all(comparison, figures).stream()
                .filter(line -> keys.contains(line.key()))
                .map(CompareTable::texts)
                .toList();
        return new CsvTable(headers, rows);
    }

    private static List<String> texts(CompareRow.Line line) {
        List<String> texts = new ArrayList<>(List.of(line.section().title(), line.title()));
        line.cells().forEach(cell -> texts.add(cell.whole()));
        return texts;
    }
}
