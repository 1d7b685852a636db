package drydock.ui.guide;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.base.Browser;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A section of the guide on the page, with its paragraphs. Hidden while a search leaves none of them. */
final class SectionNode extends VBox {
    private final GuideViewModel guide;
    private final GuideSection section;
    private final List<EntryNode> entries;

    SectionNode(GuideViewModel guide, GuideSection section, Browser browser) {
        super(8);
        this.guide = guide;
        this.section = section;
        setId("guide-" + section.key());
        getStyleClass().add("guide-section");
        managedProperty().bind(visibleProperty());
        Label title = new Label(section.title());
        title.getStyleClass().add(Styles.TITLE_3);
        HBox head = new HBox(
                8,
                title,
                new Spacer(),
                Buttons.icon(Icon.COPY, "Copy " + section.title(), () -> browser.copy(guide.text(section))));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!section.source().isEmpty()) {
            Label source = new Label("From: " + section.source());
            source.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            getChildren().add(source);
        }
        entries = section.entries().stream()
                .map(entry -> new EntryNode(entry, browser))
                .toList();
        getChildren().addAll(entries);
    }

    GuideSection section() {
        return section;
    }

    /** Shows what the search leaves, with its words highlighted. */
    void search() {
        List<String> words = guide.words();
        boolean any = false;
        for (EntryNode node : entries) {
            boolean shown = guide.matches(section, node.entry());
            node.setVisible(shown);
            node.highlight(shown ? words : List.of());
            any |= shown;
        }
        setVisible(any);
    }

    void link() {
        entries.forEach(node -> node.link(guide.auditors().get(), guide::name, guide::open));
    }
}
