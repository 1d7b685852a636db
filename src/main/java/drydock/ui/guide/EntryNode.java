package drydock.ui.guide;

import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Auditor;
import drydock.ui.base.Browser;
import drydock.ui.control.Buttons;
import drydock.ui.control.ReadingText;
import drydock.ui.control.WholeText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One paragraph of the guide on the page. Built once; a search highlights its words in it or hides it. */
final class EntryNode extends VBox {
    private final GuideEntry entry;
    private final ReadingText title = new ReadingText();
    private final ReadingText text = new ReadingText();
    private final FlowPane auditors = new FlowPane(8, 0);

    EntryNode(GuideEntry entry, Browser browser) {
        super(2);
        this.entry = entry;
        getStyleClass().add("guide-entry");
        title.getStyleClass().add("entry-title");
        managedProperty().bind(visibleProperty());
        add(title, entry.title());
        add(text, entry.text());
        if (!entry.auditors().isEmpty()) {
            getChildren().add(auditors);
        }
        String link = entry.link();
        if (link != null) {
            var open = WholeText.inTooltip(Buttons.link(link, () -> browser.openLink(link)));
            open.setAccessibleText("Open " + link + " in your browser");
            open.getStyleClass().add(Styles.TEXT_SMALL);
            getChildren().add(open);
        }
        highlight(List.of());
    }

    GuideEntry entry() {
        return entry;
    }

    void highlight(List<String> words) {
        title.show(entry.title(), words);
        text.show(entry.text(), words);
    }

    /** Links the auditors that {@code catalogue} has; the others are named only. */
    void link(Map<String, Auditor> catalogue, Function<String, String> name, Consumer<Auditor> open) {
        if (entry.auditors().isEmpty()) {
            return;
        }
        auditors.getChildren()
                .setAll(entry.auditors().stream()
                        .<Node>map(key -> {
                            Auditor auditor = catalogue.get(key);
                            return auditor == null
                                    ? new Label(name.apply(key))
                                    : Buttons.link(auditor.name(), () -> open.accept(auditor));
                        })
                        .toList());
    }

    private void add(ReadingText node, String content) {
        if (!content.isEmpty()) {
            getChildren().add(node);
        }
    }
}
