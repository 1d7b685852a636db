package drydock.ui.guide;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The guide as one page, its sections at the left, narrowed as one types. */
public final class GuideView implements Screen {
    private final GuideViewModel guide;
    private final List<SectionNode> sections;
    private final VBox page = new VBox(32);
    private final VBox contents = new VBox(2);
    private final ScrollPane scroll = new ScrollPane();
    private final CustomTextField search = new CustomTextField();
    private final Label found = new Label();
    private final Node nothing = new EmptyState(
            Icon.SEARCH,
            "Nothing found",
            "Try one word, or the beginning of one.",
            Buttons.plain("Show everything", search::clear));
    private final BorderPane root = new BorderPane();

    public GuideView(Studio studio) {
        guide = new GuideViewModel(studio);
        sections = guide.sections().stream()
                .map(section -> new SectionNode(guide, section, studio.desktop().browser()))
                .toList();
        root.setTop(toolbar());
        root.setLeft(contents());
        root.setCenter(page());
        guide.search().bind(search.textProperty());
        guide.search().addListener((p, before, now) -> show());
        guide.auditors().addListener((p, before, now) -> sections.forEach(SectionNode::link));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        guide.show(frame);
    }

    /** Shows the section of this key from its heading on, whatever was searched for. */
    @Override
    public void revealKey(String key) {
        sections.stream()
                .filter(section -> section.section().key().equals(key))
                .findFirst()
                .ifPresent(section -> {
                    search.clear();
                    root.applyCss();
                    root.layout();
                    scrollTo(section);
                });
    }

    private Node toolbar() {
        search.setId("guide-search");
        search.setLeft(Icon.SEARCH.node());
        search.setPromptText("Search the guide");
        search.setAccessibleText("Search the guide");
        search.setPrefColumnCount(20);
        found.setId("guide-found");
        found.getStyleClass().add(Styles.TEXT_MUTED);
        return new ScreenTitle("Guide", "What to know before, during and after an audit.", new Spacer(), found, search);
    }

    private Node contents() {
        contents.getStyleClass().add("guide-contents");
        for (SectionNode section : sections) {
            Button go = Buttons.plain(section.section().title(), () -> scrollTo(section));
            go.setMnemonicParsing(false);
            go.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
            go.setMaxWidth(Double.MAX_VALUE);
            go.managedProperty().bind(section.visibleProperty());
            go.visibleProperty().bind(section.visibleProperty());
            contents.getChildren().add(go);
        }
        return contents;
    }

    private Node page() {
        page.setId("guide-page");
        page.getStyleClass().add("guide-page");
        page.getChildren().addAll(sections);
        scroll.setId("guide-scroll");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        nothing.setVisible(false);
        return new StackPane(scroll, nothing);
    }

    private void show() {
        sections.forEach(SectionNode::search);
        found.setText(guide.found());
        boolean any = sections.stream().anyMatch(Node::isVisible);
        scroll.setVisible(any);
        nothing.setVisible(!any);
        scroll.setVvalue(0);
    }

    private void scrollTo(SectionNode section) {
        Bounds all = page.getLayoutBounds();
        double beyond = all.getHeight() - scroll.getViewportBounds().getHeight();
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp(section.getBoundsInParent().getMinY() / beyond, 0, 1));
        }
    }
}
