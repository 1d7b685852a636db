package drydock.ui.timeline;

import atlantafx.base.controls.Spacer;
import drydock.domain.step.WhatIf;
import drydock.ui.control.Buttons;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Says that a copy is looked at and not the plan, and leads out of it. */
final class CopyBanner extends HBox {
    private final TimelineViewModel timeline;
    private final Label words = new Label();
    private @Nullable WhatIf copy;

    CopyBanner(VariantsViewModel variants, TimelineViewModel timeline) {
        super(8);
        this.timeline = timeline;
        setId("copy-banner");
        getStyleClass().add("copy-banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        getChildren()
                .addAll(
                        words,
                        new Spacer(),
                        Buttons.primary("_Adopt", () -> withCopy(variants::adopt)),
                        Buttons.plain("Dis_card", () -> withCopy(variants::discard)),
                        Buttons.plain("_Back to the plan", () -> timeline.lookAt(null)));
    }

    void show() {
        copy = timeline.shown().map(plan -> plan.source().copy()).orElse(null);
        setVisible(copy != null);
        setManaged(copy != null);
        words.setText(copy == null ? "" : "“" + copy.title() + "”: a copy. Thin lines show the plan.");
    }

    private void withCopy(Consumer<WhatIf> action) {
        if (copy != null) {
            action.accept(copy);
        }
    }
}
