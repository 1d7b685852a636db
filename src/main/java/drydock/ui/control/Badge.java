package drydock.ui.control;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A few words on a coloured ground, always with an icon or words that say the same as the colour. */
public final class Badge extends Label {
    /** What a colour stands for: red only for blockers, amber for stale or at risk, green only for proven. */
    public enum Tone {
        NEUTRAL,
        ACCENT,
        BLOCKER,
        RISK,
        PROVEN
    }

    private @Nullable Tone shown;

    public Badge(String text, Tone tone) {
        this();
        show(text, tone);
    }

    /** An empty badge, for a cell that fills it later. */
    public Badge() {
        getStyleClass().add("badge");
    }

    public void show(String text, Tone tone) {
        setText(text);
        if (tone != shown) { // another style class has the styles of the node worked out anew
            if (shown != null) {
                getStyleClass().remove(styleClass(shown));
            }
            getStyleClass().add(styleClass(tone));
            shown = tone;
        }
    }

    private static String styleClass(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "badge-neutral";
            case ACCENT -> "badge-accent";
            case BLOCKER -> "badge-blocker";
            case RISK -> "badge-risk";
            case PROVEN -> "badge-proven";
        };
    }
}
