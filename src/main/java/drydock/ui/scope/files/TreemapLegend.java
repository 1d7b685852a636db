package drydock.ui.scope.files;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the colours of the map mean: the filling tells of dangerous constructs, the stripes below of what is trusted. Of the
 * stripes only those are told that occur.
 */
final class TreemapLegend extends VBox {
    private final FlowPane trust = new FlowPane(12, 2);

    TreemapLegend() {
        getStyleClass().add("treemap-legend");
        FlowPane dangers = new FlowPane(
                12, 2, new Label("Risk markers"), key("calm", "0"), key("marked", "1–4"), key("strong", "5+"));
        trust.setId("treemap-trust");
        getChildren().addAll(dangers, trust);
    }

    void show(List<FileRow> rows) {
        List<Trust.Kind> kinds = rows.stream()
                .filter(FileRow::inScope)
                .flatMap(row -> row.trusted().stream())
                .distinct()
                .sorted()
                .toList();
        trust.getChildren().setAll(new Label("Trusts"));
        kinds.forEach(kind -> trust.getChildren().add(key(kind.style(), kind.brief())));
        trust.setVisible(!kinds.isEmpty());
        trust.setManaged(!kinds.isEmpty());
    }

    private static Label key(String style, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("treemap-key", style);
        return new Label(words, swatch);
    }
}
