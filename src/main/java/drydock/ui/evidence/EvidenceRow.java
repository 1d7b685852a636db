package drydock.ui.evidence;

import atlantafx.base.theme.Styles;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.ui.base.Words;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Form;
import drydock.ui.control.Icon;
import drydock.ui.control.SavingText;
import drydock.ui.control.WholeText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One piece of evidence: what it is and how old, and, when unfolded, its fields. */
final class EvidenceRow extends VBox {
    private final EvidenceViewModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label place = new Label();
    private final Label content = new Label();
    private final Badge stale = new Badge();
    private final ToggleButton unfold = new ToggleButton(null, Icon.EDIT.node());
    private final TextField name = new TextField();
    private final TextField location = new TextField();
    private final TextField days = new TextField();
    private final SavingText savingName;
    private final SavingText savingLocation;
    private final SavingText savingDays;
    private Evidence evidence;

    EvidenceRow(EvidenceViewModel model, Evidence evidence) {
        this.model = model;
        this.evidence = evidence;
        savingName = SavingText.field(name, text -> model.rename(this.evidence, text));
        savingLocation = new SavingText(location, this::wrongLocation, text -> model.setLocation(this.evidence, text));
        savingDays = new SavingText(days, EvidenceViewModel::wrongDays, text -> model.setMaxAge(this.evidence, text));
        getStyleClass().add("evidence-row");
        getChildren().addAll(head(), fields());
        show(evidence);
    }

    void show(Evidence now) {
        evidence = now;
        title.setText(EvidenceViewModel.title(now));
        title.setTooltip(new Tooltip(now.location()));
        about.setText(model.about(now));
        place.setText(EvidenceViewModel.place(now));
        content.setText(model.content(now));
        String staleness = model.staleness(now);
        boolean notFound = staleness.isEmpty() && model.isNotFound(now);
        stale.show(notFound ? "File missing" : staleness, notFound ? Badge.Tone.NEUTRAL : Badge.Tone.RISK);
        stale.setGraphic(notFound ? Icon.UNKNOWN.node() : Icon.LATE.node());
        stale.setTooltip(notFound ? new Tooltip("It does not lie at " + now.location() + " on this machine.") : null);
        stale.setVisible(!stale.getText().isEmpty());
        savingName.show(now.label());
        savingLocation.show(now.location());
        savingDays.show(now.maxAgeDays() == null ? "" : now.maxAgeDays().toString());
    }

    /** Saves what was typed and not saved yet. */
    void commit() {
        savingName.commit();
        savingLocation.commit();
        savingDays.commit();
    }

    private Node head() {
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setMinWidth(0);
        about.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        stale.managedProperty().bind(stale.visibleProperty());
        small(WholeText.inTooltip(place)).setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        small(content).setId("evidence-content");
        place.setId("evidence-place");
        stale.setId("evidence-badge");
        VBox words = new VBox(2, title, place, content, about, stale);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        unfold.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        unfold.setAccessibleText("Edit evidence " + title.getText());
        unfold.setTooltip(new Tooltip("Edit"));
        HBox head = new HBox(8, icon(), words);
        head.getChildren().addAll(buttons());
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node icon() {
        return switch (evidence.kind()) {
            case FILE, COPY -> Icon.FILE.node();
            case LINK -> Icon.LINK.node();
            case STATEMENT -> Icon.PERSON.node();
        };
    }

    private static Label small(Label label) {
        label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        label.setMinWidth(0);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private List<Node> buttons() {
        List<Node> buttons = new ArrayList<>();
        buttons.add(
                switch (evidence.kind()) {
                    case FILE -> open(Icon.OPEN, "Show in folder");
                    case COPY -> open(Icon.EXPORT, "Save the copy to a file");
                    case LINK -> open(Icon.OPEN, "Open in browser");
                    case STATEMENT -> open(Icon.COPY, "Copy the words");
                });
        if (evidence.kind() == EvidenceKind.LINK) {
            Button copy = Buttons.icon(Icon.COPY, "Copy the link", () -> model.copy(evidence));
            copy.setId("copy-evidence");
            buttons.add(copy);
        }
        buttons.add(unfold);
        buttons.add(Buttons.icon(Icon.REMOVE, "Remove evidence", () -> model.remove(evidence)));
        return buttons;
    }

    private Button open(Icon icon, String action) {
        Button button = Buttons.icon(icon, action, () -> model.open(evidence));
        button.setId("open-evidence");
        return button;
    }

    private Node fields() {
        days.setPromptText("Never grows old");
        Form form = new Form().field("Name", name);
        switch (evidence.kind()) {
            case LINK -> form.field("Link", location, savingLocation.error());
            case STATEMENT -> form.field("Words", location, savingLocation.error());
            case FILE, COPY -> form.field("File", fixed(location));
        }
        form.field("Good for (days)", days, savingDays.error());
        if (evidence.sha256() != null) {
            form.field("SHA-256", fixed(new TextField(evidence.sha256())));
        }
        HBox actions = new HBox(8, Buttons.plain("Still true today", () -> model.renew(evidence)));
        if (evidence.kind() == EvidenceKind.FILE) {
            actions.getChildren().add(Buttons.plain("Check file", () -> model.check(evidence)));
        }
        form.wide(actions);
        form.getStyleClass().add("evidence-fields");
        form.setAccessibleText(Words.of(evidence.kind()));
        form.visibleProperty().bind(unfold.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private static TextField fixed(TextField field) {
        field.setEditable(false);
        return field;
    }

    private String wrongLocation(String text) {
        return switch (evidence.kind()) {
            case LINK -> EvidenceViewModel.wrongLink(text);
            case STATEMENT -> text.isBlank() ? "Say what is stated." : "";
            case FILE, COPY -> "";
        };
    }
}
