package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Format;
import drydock.ui.control.Sentence;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The sentences about the plan above the chart. While a step is dragged they change with every day; they are laid out by
 * themselves, and take less room again only afterwards, so that the chart neither is measured with them nor jumps.
 */
final class TimelineSaid extends Region {
    private final Format format;
    private final CopyBanner banner;
    private final Sentence headline = sentence("timeline-headline", Styles.TEXT_BOLD);
    private final Sentence forecast = sentence("timeline-forecast", "muted");
    private final Sentence warnings = sentence("timeline-warnings", "warned");
    private final Sentence slip = sentence("timeline-slip", "muted");
    private final Sentence hint = sentence("timeline-hint", "muted");
    private final Lines lines = new Lines();
    private boolean tried;

    TimelineSaid(Format format, CopyBanner banner) {
        this.format = format;
        this.banner = banner;
        lines.getStyleClass().add("timeline-said");
        lines.getChildren().addAll(banner, headline, forecast, warnings, slip, hint);
        getChildren().add(lines);
    }

    /** All about a plan, or a copy, that is looked at. */
    void show(ComputedPlan plan) {
        tried = false;
        banner.show();
        TimelineWords words = new TimelineWords(plan, format);
        headline.say(words.headline());
        warnings.say(words.warnings());
        slip.say(plan.isCopy() ? "" : words.slip());
        requestLayout();
    }

    /** What would change, while a step is dragged; until the next {@link #show}. */
    void showTried(ComputedPlan plan) {
        tried = true;
        TimelineWords words = new TimelineWords(plan, format);
        headline.say(words.triedHeadline());
        warnings.say(words.warnings());
    }

    void forecast(String words) {
        forecast.say(words);
    }

    void hint(String words) {
        hint.say(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return lines.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return lines.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        lines.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Asks for other room only where it needs more, or much is left and nothing is dragged. */
    private final class Lines extends VBox {
        Lines() {
            super(4);
            setManaged(false);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double needed = 0;
            for (Node child : getManagedChildren()) {
                needed = Math.max(
                        needed, child.getLayoutY() + child.getLayoutBounds().getHeight());
            }
            Insets around = getInsets();
            double left = TimelineSaid.this.getHeight() - needed - around.getBottom();
            if (left < -0.5 || (left > 0.5 && !tried)) {
                TimelineSaid.this.requestLayout();
            }
        }
    }

    private static Sentence sentence(String id, String style) {
        Sentence sentence = new Sentence(style);
        sentence.setId(id);
        return sentence;
    }
}
