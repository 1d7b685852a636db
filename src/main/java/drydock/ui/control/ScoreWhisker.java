package drydock.ui.control;

import drydock.decision.CriterionScore;
import javafx.scene.layout.Region;

/** A total on a scale from 0 to 10: a dot in the middle of what is possible, a bar from the worst to the best. */
public final class ScoreWhisker extends Region {
    private static final double HEIGHT = 12;
    private static final double DOT = 8;

    private final Region scale = part("score-scale");
    private final Region bar = part("score-range");
    private final Region dot = part("score-dot");
    private double lowest = CriterionScore.WORST;
    private double highest = CriterionScore.BEST;

    public ScoreWhisker() {
        getStyleClass().add("score-whisker");
        getChildren().addAll(scale, bar, dot);
    }

    /** @param low the worst and {@code high} the best that it can be, 0 to 10 */
    public void show(double low, double high) {
        lowest = low;
        highest = high;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - DOT;
        double low = DOT / 2 + width * lowest / CriterionScore.BEST;
        double high = DOT / 2 + width * highest / CriterionScore.BEST;
        scale.resizeRelocate(DOT / 2, HEIGHT / 2 - 1, width, 2);
        bar.resizeRelocate(low, HEIGHT / 2 - 2, Math.max(1, high - low), 4);
        dot.resizeRelocate((low + high) / 2 - DOT / 2, HEIGHT / 2 - DOT / 2, DOT, DOT);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }
}
