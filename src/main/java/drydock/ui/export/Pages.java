package drydock.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Packs blocks into pages of one size. */
final class Pages {
    private final double width;
    private final double height;
    private final double margin;

    /** All in points, the margin on each side. */
    Pages(double width, double height, double margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /** The pages of {@code markdown}, at least one. */
    List<VBox> of(String markdown) {
        List<VBox> pages = new ArrayList<>();
        VBox page = page();
        double used = 0;
        for (Region block : new Blocks(width - 2 * margin).of(markdown)) {
            double tall = heightOf(block);
            if (used + tall > height - 2 * margin && used > 0) {
                pages.add(page);
                page = page();
                used = 0;
            }
            page.getChildren().add(block);
            used += tall;
        }
        pages.add(page);
        return pages;
    }

    private VBox page() {
        VBox page = new VBox();
        page.getStyleClass().add("print-page");
        page.setPadding(new Insets(margin));
        page.setMinSize(width, height);
        page.setMaxSize(width, height);
        return page;
    }

    private double heightOf(Region block) {
        Group measured = new Group(block);
        new Scene(measured);
        measured.applyCss();
        measured.layout();
        double tall = block.prefHeight(width - 2 * margin);
        measured.getChildren().clear();
        return tall;
    }
}
