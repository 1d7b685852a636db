package drydock.ui.control;

import javafx.scene.layout.Region;

/**
 * Gives its content all the room that it has itself, and asks for none. What changes in the content is laid out within that
 * room and nothing around it is measured anew, so that it may change in every frame.
 */
public final class Island extends Region {
    private final Region content;

    public Island(Region content) {
        this.content = content;
        content.setManaged(false); // or it would have everything around it laid out with it
        getChildren().add(content);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
