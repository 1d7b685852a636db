package drydock.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A title that stays at the left and, beside it, one node for each column, shifted by the common scroll and cut off where they
 * would cover the title. As high as its highest node.
 */
final class ColumnsPane extends Region {
    private final GridState grid;
    private final Region title;
    private final Strip cells = new Strip();
    private final Pane window = new Pane(cells);
    private final double least;

    /** @param least height in pixels */
    ColumnsPane(GridState grid, Region title, double least) {
        this.grid = grid;
        this.title = title;
        this.least = least;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        cells.setManaged(false); // placed here, not by the window, which would make it as low as it likes
        cells.translateXProperty().bind(grid.scroll().negate());
        grid.columnWidth().addListener((p, before, now) -> requestLayout());
        getChildren().addAll(window, title);
    }

    void setCells(List<? extends Node> nodes) {
        if (!cells.getChildren().equals(nodes)) {
            cells.getChildren().setAll(nodes);
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = Math.max(least, title.prefHeight(GridState.TITLE_WIDTH));
        for (Node cell : cells.getChildren()) {
            height = Math.max(height, cell.prefHeight(grid.columnWidth().get()));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return GridState.TITLE_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return GridState.TITLE_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = grid.columnWidth().get();
        title.resizeRelocate(0, 0, GridState.TITLE_WIDTH, height);
        window.resizeRelocate(GridState.TITLE_WIDTH, 0, Math.max(0, getWidth() - GridState.TITLE_WIDTH), height);
        cells.resizeRelocate(0, 0, width * cells.getChildren().size(), height);
        cells.requestLayout();
    }

    /** The cells in their order, all as wide as a column and as high as the row. */
    private final class Strip extends Pane {
        @Override
        protected void layoutChildren() {
            double width = grid.columnWidth().get();
            for (int i = 0; i < getChildren().size(); i++) {
                getChildren().get(i).resizeRelocate(i * width, 0, width, getHeight());
            }
        }
    }
}
