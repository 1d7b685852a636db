package drydock.ui.timeline;

import atlantafx.base.theme.Styles;
import drydock.domain.step.WhatIf;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.SavingText;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The copies beside the plan: each with its launch and its chances, to be looked at, adopted or thrown away. */
final class WhatIfCards extends VBox {
    private final Format format;
    private final VariantsViewModel variants;
    private final TimelineViewModel timeline;
    private final MenuButton more = new MenuButton("Try something _else", Icon.DUPLICATE.node());
    private final VBox cards = new VBox(12);
    private List<Variant> drawn = List.of();

    WhatIfCards(Format format, VariantsViewModel variants, TimelineViewModel timeline) {
        super(12);
        this.format = format;
        this.variants = variants;
        this.timeline = timeline;
        setId("what-if-cards");
        more.setId("what-if-new");
        more.setMnemonicParsing(true);
        more.setOnShowing(event -> more.getItems().setAll(entries()));
        more.getItems().setAll(entries());
        getChildren().addAll(more, cards);
    }

    private List<MenuItem> entries() {
        MenuItem blank = Buttons.entry("A copy of the plan", variants::copyPlan);
        List<MenuItem> offers = variants.offers().stream()
                .map(offer -> Buttons.entry(
                        "With " + offer.name()
                                + (offer.candidate().earliestStart() == null
                                        ? ""
                                        : " from "
                                                + format.date(offer.candidate().earliestStart())),
                        () -> variants.tryOffer(offer)))
                .toList();
        return Stream.concat(Stream.of(blank), offers.stream()).toList();
    }

    void show(List<Variant> shown) {
        boolean typing = getScene() != null
                && getScene().getFocusOwner() instanceof TextField field
                && cards.getChildren().contains(field.getParent());
        if (shown.equals(drawn) || typing) {
            return;
        }
        drawn = shown;
        cards.getChildren().clear();
        if (shown.size() < 2) {
            Label empty = wrapped("A copy shows what another auditor, a later start or a longer fix does to the launch,"
                    + " and leaves the plan alone until you adopt it.");
            empty.getStyleClass().add(Styles.TEXT_MUTED);
            cards.getChildren().add(empty);
            return;
        }
        for (Variant variant : shown) {
            cards.getChildren().add(card(variant));
        }
    }

    private Node card(Variant variant) {
        WhatIf copy = variant.plan().source().copy();
        Label words = wrapped(variant.words(format));
        VBox card = new VBox(6, copy == null ? title(variant.title()) : name(copy), words);
        card.getStyleClass().add("what-if");
        if (variant.shown()) {
            card.getStyleClass().add("shown");
        }
        FlowPane actions = new FlowPane(8, 8);
        if (!variant.shown()) {
            actions.getChildren().add(plain("Look at it", copy, () -> timeline.lookAt(copy)));
        }
        if (copy != null) {
            actions.getChildren()
                    .addAll(
                            plain("Adopt", copy, () -> variants.adopt(copy)),
                            plain("Discard", copy, () -> variants.discard(copy)));
        }
        card.getChildren().add(actions);
        return card;
    }

    private static Button plain(String text, @Nullable WhatIf copy, Runnable action) {
        Button button = Buttons.plain(text, action);
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Styles.SMALL);
        button.setAccessibleText(text + ": " + (copy == null ? "the plan" : copy.title()));
        return button;
    }

    private Node name(WhatIf copy) {
        TextField name = new TextField();
        name.setAccessibleText("Name of this copy");
        SavingText.field(name, typed -> {
                    variants.rename(copy, typed);
                    return CompletableFuture.completedFuture(true);
                })
                .showOther(copy.title());
        return name;
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
