package drydock.ui.changes;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two nodes beside each other, each with half of the width and as high as the higher one. */
final class Halves extends Region {
    private final Region left;
    private final Region right;

    Halves(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = width < 0 ? -1 : snapPositionX(width / 2);
        return Math.max(left.prefHeight(half), right.prefHeight(half));
    }

    @Override
    protected void layoutChildren() {
        double half = snapPositionX(getWidth() / 2);
        left.resizeRelocate(0, 0, half, getHeight());
        right.resizeRelocate(half, 0, getWidth() - half, getHeight());
    }
}
