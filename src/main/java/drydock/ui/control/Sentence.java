package drydock.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Words that run over as many lines as the width makes them. A label would measure them a dozen times in each layout; here
 * they are measured once for each text and width, so that they may change while something is dragged. Not in the layout
 * while it is empty.
 */
public final class Sentence extends Region {
    private final Text words = new Text();

    /** @param style of the words */
    public Sentence(String... style) {
        words.getStyleClass().add("sentence");
        words.getStyleClass().addAll(style);
        words.setManaged(false);
        getChildren().add(words);
        say("");
    }

    public void say(String text) {
        if (!text.equals(words.getText()) || text.isEmpty()) {
            words.setText(text);
            setVisible(!text.isEmpty());
            setManaged(!text.isEmpty());
            requestLayout();
        }
    }

    public String text() {
        return words.getText();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as whoever holds it makes it
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width < 0 ? getWidth() : width);
        return snapSizeY(words.getLayoutBounds().getHeight());
    }

    private void wrap(double width) {
        double room = Math.max(1, Math.floor(width));
        if (words.getWrappingWidth() != room) {
            words.setWrappingWidth(room);
        }
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        words.relocate(0, 0);
    }
}
