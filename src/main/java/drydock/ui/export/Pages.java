package drydock.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Packs blocks into pages of one size; what is taller than a page goes on on the next. */
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
        Tearing tearing = new Tearing(room(), this::heightOf);
        List<Region> blocks = new Blocks(width - 2 * margin)
                .of(markdown).stream()
                        .flatMap(block -> tearing.parts(block).stream())
                        .toList();
        for (Region block : blocks) {
            double tall = heightOf(block);
            if (used + tall > room() && used > 0) {
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

    private double room() {
        return height - 2 * margin;
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
        double wide = block.getMaxWidth() > 0 ? Math.min(block.getMaxWidth(), width - 2 * margin) : width - 2 * margin;
        double tall = block.prefHeight(wide);
        measured.getChildren().clear();
        return tall;
    }
}
