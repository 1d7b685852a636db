package drydock.ui.wizard;

import atlantafx.base.theme.Styles;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who could audit it: the auditors that the guide names for the chosen kinds of product. */
final class CandidatesPage implements Page {
    private final NewProjectViewModel project;
    private final Label lead = text("");
    private final VBox list = new VBox(12);
    private final VBox page = new VBox(16, lead, list);

    CandidatesPage(NewProjectViewModel project) {
        this.project = project;
    }

    @Override
    public String title() {
        return "Auditors";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Node first() {
        return list.getChildren().isEmpty()
                ? page
                : ((VBox) list.getChildren().getFirst()).getChildren().getFirst();
    }

    @Override
    public void show() {
        list.getChildren().setAll(project.suggestions().stream().map(this::line).toList());
        lead.setText(
                list.getChildren().isEmpty()
                        ? "No kind of product is chosen on the first page, so the guide suggests nobody. You can add "
                                + "candidates from the Auditors screen at any time."
                        : "The guide names these for what you build. The ticked ones become candidates, to be compared "
                                + "side by side; you can add and remove others at any time.");
    }

    private Node line(Suggestion suggestion) {
        CheckBox tick = new CheckBox(suggestion.auditor().name());
        tick.setId("suggest-" + suggestion.auditor().key());
        tick.setMnemonicParsing(false);
        tick.setSelected(project.isWanted(suggestion.auditor()));
        tick.setOnAction(e -> project.want(suggestion.auditor(), tick.isSelected()));
        String headline = suggestion.auditor().headline();
        Label why =
                text("For: " + String.join(", ", suggestion.useCases()) + (headline == null ? "" : ". " + headline));
        why.setPadding(new Insets(0, 0, 0, 28));
        tick.setAccessibleHelp(why.getText());
        return new VBox(2, tick, why);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}
