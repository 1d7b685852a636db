package drydock.ui.auditors;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.Vocabulary;
import drydock.ui.base.Studio;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import drydock.ui.control.SavingText;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything known of the selected auditor. */
final class AuditorDetail extends BorderPane {
    /** What the pane asks of the screen. */
    record Wishes(Consumer<Auditor> edit, Consumer<Auditor> addFact, Consumer<Fact> editFact, Consumer<Auditor> open) {}

    /** What is shown; while it stays the same, nothing is built anew and nothing jumps. */
    private record Shown(Auditor auditor, List<Fact> facts, List<String> projects, List<Vocabulary.AgeKind> limits) {}

    private final AuditorsViewModel catalogue;
    private final CatalogueActions actions;
    private final Studio studio;
    private final Wishes wishes;
    private final Label name = new Label();
    private final FlowPane badges = new FlowPane(8, 4);
    private final VBox profile = new VBox();
    private final VBox facts = new VBox(8);
    private final TextArea notes = new TextArea();
    private final SavingText savingNotes;
    private final ScrollPane scroll = new ScrollPane();
    private final Node nothing = new EmptyState(
            Icon.AUDITORS, "No auditor selected", "Select one in the list to read everything that is known of it.");
    private final Region whole;
    private @Nullable Shown shown;

    AuditorDetail(AuditorsViewModel catalogue, CatalogueActions actions, Studio studio, Wishes wishes) {
        this.catalogue = catalogue;
        this.actions = actions;
        this.studio = studio;
        this.wishes = wishes;
        setId("auditor-detail");
        getStyleClass().add("auditor-detail");
        savingNotes = new SavingText(
                notes, text -> "", text -> actions.setNotes(shownAuditor().id(), text));
        whole = new VBox(head(), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setContent(content());
        setCenter(nothing);
    }

    /** Shows {@code row}; scroll position and notes being typed stay while it is the same auditor. */
    void show(@Nullable AuditorRow row) {
        if (row == null) {
            leave();
            shown = null;
            setCenter(nothing);
            return;
        }
        Shown next = new Shown(
                row.auditor(),
                catalogue.facts(row.auditor()),
                row.projects(),
                catalogue.vocabulary().ageKinds());
        Shown before = shown;
        if (next.equals(before)) {
            return;
        }
        boolean other = before == null || !before.auditor().id().equals(row.id());
        if (other) {
            leave();
        }
        shown = next;
        renderHead(row);
        profile.getChildren()
                .setAll(new AuditorProfile(
                        row.auditor(), studio, key -> catalogue.row(key).map(AuditorRow::auditor), wishes.open()));
        renderFacts(next.facts());
        savingNotes.show(row.auditor().notes(), other);
        if (other) {
            scroll.setVvalue(0);
        }
        setCenter(whole);
    }

    /** What was typed in the notes belongs to the auditor that was shown. */
    private void leave() {
        if (shown != null) {
            savingNotes.commit();
        }
    }

    private Auditor shownAuditor() {
        return Objects.requireNonNull(shown, "no auditor is shown").auditor();
    }

    private Node head() {
        name.getStyleClass().add(Styles.TITLE_4);
        name.setId("auditor-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Button edit = Buttons.plain("Ed_it", Icon.EDIT, () -> wishes.edit().accept(shownAuditor()));
        edit.setId("edit-auditor");
        HBox line = new HBox(
                8,
                name,
                new Spacer(),
                edit,
                Buttons.icon(
                        Icon.HIDE,
                        "Hide or show in the catalogue",
                        () -> actions.setHidden(
                                List.of(shownAuditor()), !shownAuditor().hidden())),
                Buttons.icon(Icon.REMOVE, "Remove auditor", () -> actions.remove(List.of(shownAuditor()))));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, line, badges);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private void renderHead(AuditorRow row) {
        Auditor auditor = row.auditor();
        name.setText(auditor.name());
        Vocabulary words = catalogue.vocabulary();
        badges.getChildren()
                .setAll(Stream.concat(Stream.of(auditor.kind()), auditor.alsoKinds().stream())
                        .map(kind -> new Badge(Vocabulary.label(words.auditorKinds(), kind), Badge.Tone.NEUTRAL))
                        .toList());
        if (auditor.hidden()) {
            badges.getChildren().add(new Badge("Hidden", Badge.Tone.NEUTRAL));
        }
        row.projects()
                .forEach(project -> badges.getChildren().add(new Badge("Candidate in " + project, Badge.Tone.ACCENT)));
    }

    private Node content() {
        notes.setId("auditor-notes");
        notes.setPromptText("What you know or were told");
        notes.setPrefRowCount(3);
        notes.setWrapText(true);
        Label notesLabel = new Label("Your n_otes");
        notesLabel.setMnemonicParsing(true);
        notesLabel.setLabelFor(notes);
        notesLabel.getStyleClass().add(Styles.TEXT_BOLD);
        notes.setAccessibleText("Your notes");
        Label problem = new Label();
        problem.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        problem.textProperty().bind(savingNotes.error());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox content = new VBox(16, profile, new VBox(4, notesLabel, notes, problem), facts);
        content.getStyleClass().add("detail-content");
        return content;
    }

    private void renderFacts(List<Fact> known) {
        Label heading = new Label("Facts (" + known.size() + ")");
        heading.getStyleClass().add(Styles.TITLE_4);
        Button add = Buttons.plain("Add fac_t", Icon.ADD, () -> wishes.addFact().accept(shownAuditor()));
        add.setId("add-fact");
        HBox head = new HBox(4, heading, HelpMark.of(studio.bundle().glossary(), "Fact"), new Spacer(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        facts.getChildren().setAll(head);
        if (known.isEmpty()) {
            facts.getChildren().add(new Label("No facts are known yet."));
        }
        known.forEach(fact -> facts.getChildren()
                .add(new FactCard(fact, studio, () -> wishes.editFact().accept(fact), () -> actions.remove(fact))));
    }
}
