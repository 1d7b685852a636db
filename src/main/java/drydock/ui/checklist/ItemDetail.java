package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.project.Person;
import drydock.ui.base.Notifier;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.HelpMark;
import drydock.ui.control.NotSaved;
import drydock.ui.control.PersonPicker;
import drydock.ui.control.SavingText;
import drydock.ui.evidence.EvidenceFiles;
import drydock.ui.evidence.EvidencePane;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everything about one item: what it is for, where it stands, and what proves it. */
final class ItemDetail extends VBox {
    private final ChecklistActions actions;
    private final Notifier notifier;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label why = body();
    private final Label proof = body();
    private final Label sources = body();
    private final SeverityBox severity;
    private final DecisionBox decision;
    private final Label linked = body();
    private final VBox diligence;
    private final PersonPicker responsible = new PersonPicker("Nobody yet");
    private final DateField due;
    private final TextArea comment = new TextArea();
    private final SavingText savingComment;
    private final EvidencePane evidence;
    private final ProposalPane proposals;
    private final RoundsPane rounds;
    private final VBox roundsBox;
    private final HBox own;
    private final VBox sourcesBox;
    private @Nullable Item item;

    /** @param edit opens an item of the user's own to be changed */
    ItemDetail(
            Studio studio,
            ChecklistActions actions,
            ProposalActions suggested,
            EvidenceFiles files,
            Consumer<Item> edit) {
        super(16);
        this.actions = actions;
        notifier = studio.desktop().notifier();
        severity = new SeverityBox(actions, studio.bundle().glossary());
        decision = new DecisionBox(actions, studio.format());
        evidence = new EvidencePane(studio, files);
        proposals = new ProposalPane(suggested, studio.format());
        due = new DateField(studio.format(), day -> actions.setDue(List.of(shown()), day));
        savingComment = new SavingText(comment, text -> "", text -> actions.setComment(shown(), text));
        responsible.onChosen(who -> actions.setResponsible(List.of(shown()), who.orElse(null)));
        responsible.setId("item-responsible");
        due.main().setId("item-due");
        comment.setId("item-comment");
        comment.setPrefRowCount(2);
        comment.setWrapText(true);
        diligence = new VBox(
                8,
                linked,
                Buttons.plain("Answer in Com_pare", () -> studio.navigator().go(Place.COMPARE)));
        diligence.getStyleClass().add("note");
        own = new HBox(8, Buttons.plain("Chan_ge item", () -> edit.accept(shown())), removeButton());
        sourcesBox = section("Sources", sources);
        rounds = new RoundsPane(studio, actions);
        roundsBox = section("Comes round", rounds);
        getStyleClass().add("item-detail");
        getChildren()
                .addAll(
                        head(),
                        decision,
                        roundsBox,
                        proposals,
                        diligence,
                        section("Why", why),
                        section("How to prove it", proof),
                        severity,
                        section(
                                "Evidence",
                                evidence,
                                HelpMark.of(studio.bundle().glossary(), "Evidence")),
                        new Form()
                                .field("_Owner", responsible)
                                .field("_Due", due, due.error())
                                .field("_Comment", comment, savingComment.error()),
                        sourcesBox,
                        own);
    }

    void show(Item now, Snapshot snapshot) {
        boolean other = item == null || !item.key().equals(now.key());
        if (other) {
            commit();
            NotSaved.tell(this, notifier);
        }
        item = now;
        ItemDefinition definition = now.definition();
        title.setText(definition.title());
        place.setText(
                definition.id().startsWith("OWN")
                        ? definition.phase() + " · your own item"
                        : definition.phase() + " · " + definition.id());
        text(why, definition.why());
        text(proof, definition.howToProve());
        sources.setText(definition.sources().stream()
                .map(ItemDefinition.Reference::title)
                .collect(Collectors.joining("\n")));
        visible(sourcesBox, !definition.sources().isEmpty());
        visible(own, now.own() != null);
        visible(roundsBox, now.rounds().comeRound());
        rounds.show(now, snapshot);
        visible(diligence, now.diligence() != null);
        linked.setText(DiligenceWords.of(now.diligence()));
        decision.show(now, snapshot);
        severity.show(now);
        proposals.show(now, snapshot);
        ChecklistEntry entry = now.entry();
        responsible.show(snapshot.all(Person.class), entry == null ? null : entry.responsible());
        evidence.show(now.key(), now.evidence(), given -> actions.addEvidence(now.key(), given));
        due.show(entry == null ? null : entry.due(), other);
        savingComment.show(now.comment(), other);
    }

    /** Saves what was typed and not saved yet: something else is about to be shown. */
    void commit() {
        if (item != null) {
            decision.commit();
            due.commit();
            savingComment.commit();
            evidence.commit();
        }
    }

    /** Saves what was typed, and forgets the item: the next one is another, even if it has the same key. */
    void leave() {
        commit();
        item = null;
    }

    private Node head() {
        title.getStyleClass().add(Styles.TITLE_4);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        return new VBox(4, place, title);
    }

    private Button removeButton() {
        return Buttons.plain("Remove item", () -> actions.removeOwn(List.of(shown())));
    }

    private Item shown() {
        if (item == null) {
            throw new IllegalStateException("no item is shown");
        }
        return item;
    }

    private static VBox section(String name, Node content, HelpMark... help) {
        Label heading = new Label(name);
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        HBox line = new HBox(4, heading);
        line.getChildren().addAll(help);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, content);
    }

    private static Label body() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void text(Label label, String text) {
        label.setText(text);
        visible(label.getParent(), !text.isBlank());
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
