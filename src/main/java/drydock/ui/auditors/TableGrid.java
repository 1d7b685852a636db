package drydock.ui.auditors;

import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.FactValue.Table;
import drydock.ui.base.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A fact's table as a small grid: numbers at the right, with a bar to scale where there is one column of them. */
final class TableGrid extends GridPane {
    private static final double LONGEST_BAR = 96;

    private final Table table;
    private final Format format;

    TableGrid(Table table, Format format) {
        this.table = table;
        this.format = format;
        getStyleClass().add("fact-table");
        int columns = table.columns().size();
        for (int c = 0; c < columns; c++) {
            add(heading(table.columns().get(c)), c, 0);
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(isNumeric(c) ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(constraints);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            for (int c = 0; c < Math.min(columns, row.size()); c++) {
                add(cell(row.get(c), c > 0), c, r + 1);
            }
        }
        if (columns == 2 && isNumeric(1)) {
            addBars();
        }
    }

    private void addBars() {
        double most = table.rows().stream()
                .flatMap(row -> number(row.get(1)).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        for (int r = 0; r < table.rows().size() && most > 0; r++) {
            double share = number(table.rows().get(r).get(1))
                    .map(value -> value.doubleValue() / most)
                    .orElse(0.0);
            add(bar(share * LONGEST_BAR), 2, r + 1);
        }
    }

    private static Node bar(double length) {
        Region bar = new Region();
        bar.getStyleClass().add("table-bar");
        bar.setMinSize(length, 8);
        bar.setMaxSize(length, 8);
        return bar;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Label cell(String text, boolean value) {
        String shown = text.isEmpty()
                ? AuditorRow.UNKNOWN
                : value ? number(text).map(format::number).orElse(text) : text;
        Label label = new Label(shown);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The first column names the rows: years in it are no quantities. */
    private boolean isNumeric(int column) {
        return column > 0
                && !table.rows().isEmpty()
                && table.rows().stream()
                        .allMatch(row -> row.size() > column
                                && (row.get(column).isEmpty()
                                        || number(row.get(column)).isPresent()));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty(); // words in a table
        }
    }
}
