package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.Judgement;
import drydock.domain.checklist.Proposal;
import drydock.domain.project.Person;
import drydock.domain.repository.Suggestion;
import drydock.scan.evidence.Calibration;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.WholeText;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the repository and the plan say about an item, where it was seen, and what a person made of it. */
final class ProposalPane extends VBox {
    /** So many places help to decide; of more only the number is told. */
    private static final int SHOWN = 6;

    private final ProposalActions actions;
    private final Format format;
    private final Calibration calibration = Calibration.load();

    ProposalPane(ProposalActions actions, Format format) {
        super(16);
        this.actions = actions;
        this.format = format;
        setId("proposals");
    }

    void show(Item item, Snapshot snapshot) {
        getChildren()
                .setAll(item.proposals().stream()
                        .map(proposal -> card(item, proposal, snapshot))
                        .toList());
        setVisible(!item.proposals().isEmpty());
        setManaged(isVisible());
    }

    private Node card(Item item, Proposal proposal, Snapshot snapshot) {
        Suggestion suggestion = proposal.suggestion();
        Badge badge = new Badge();
        badge.show(ProposalWords.of(proposal), ProposalWords.tone(suggestion.state()));
        badge.setGraphic(ProposalWords.icon(suggestion.state()).node());
        badge.setMinWidth(USE_PREF_SIZE);
        Label source = new Label(ProposalWords.source(proposal.source()));
        source.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        boolean saysWhose =
                suggestion.state() == Suggestion.State.PROVEN || suggestion.state() == Suggestion.State.CONTRARY;
        HBox head = saysWhose ? new HBox(badge) : new HBox(8, badge, source);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, head, text(suggestion.words()));
        card.getStyleClass().add("note");
        if (!suggestion.sights().isEmpty()) {
            card.getChildren().add(sights(suggestion));
        }
        if (proposal.source() == Judgement.Source.REPOSITORY) {
            calibration.words(suggestion).ifPresent(words -> card.getChildren().add(small(words)));
        }
        String decided = decided(proposal, snapshot);
        if (!decided.isEmpty()) {
            card.getChildren().add(text(decided));
        }
        Node buttons = buttons(item, proposal);
        if (!((HBox) buttons).getChildren().isEmpty()) {
            card.getChildren().add(buttons);
        }
        return card;
    }

    private Node sights(Suggestion suggestion) {
        List<Suggestion.Sight> sights = suggestion.sights();
        VBox box = new VBox(2);
        sights.stream().limit(SHOWN).forEach(sight -> box.getChildren().add(sight(suggestion, sight)));
        if (sights.size() > SHOWN) {
            Label more = new Label("and " + (sights.size() - SHOWN) + " more places");
            more.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            box.getChildren().add(more);
        }
        return box;
    }

    /** Leads to the file at the line; what is in no file is told only. */
    private Node sight(Suggestion suggestion, Suggestion.Sight sight) {
        Label line = WholeText.inTooltip(new Label(sight.text()));
        line.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "sight-text");
        line.setMinWidth(0);
        if (sight.path().isEmpty()) {
            return line;
        }
        String where = ProposalWords.place(sight);
        Button place = WholeText.inTooltip(Buttons.link(where, () -> actions.open(suggestion, sight)));
        place.getStyleClass().addAll(Styles.TEXT_SMALL, "sight-place");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setAccessibleText("Open " + where);
        place.setMinWidth(0);
        return sight.text().isEmpty() ? new VBox(place) : new VBox(place, line);
    }

    private String decided(Proposal proposal, Snapshot snapshot) {
        Judgement judgement = proposal.judgement();
        if (judgement == null) {
            return "";
        }
        String by = snapshot.find(Person.class, judgement.decidedBy())
                .map(person -> " by " + person.name())
                .orElse("");
        String when = format.date(judgement.decidedOn()) + by;
        return switch (proposal.standing()) {
            case ACCEPTED -> "Accepted " + when + ".";
            case STALE -> "Accepted " + when + ", and what it rests on has changed since. Look again.";
            case OVERRULED -> "Overruled " + when + ": " + judgement.reason();
            case OPEN -> "It said something else when it was overruled " + when + ": " + judgement.reason();
        };
    }

    private Node buttons(Item item, Proposal proposal) {
        HBox box = new HBox(8);
        String source = proposal.source().name().toLowerCase(Locale.ROOT);
        boolean mayTick = item.definition().diligence() == null;
        if (proposal.canBeAccepted() && mayTick) {
            Button accept = Buttons.plain(
                    proposal.standing() == Proposal.Standing.STALE ? "Accept again" : "Accept",
                    () -> actions.accept(item, proposal.source()));
            accept.setId("accept-" + source);
            accept.getStyleClass().add(Styles.ACCENT);
            box.getChildren().add(accept);
        }
        if (proposal.standing() != Proposal.Standing.OVERRULED && isDecided(proposal.suggestion())) {
            Button overrule = Buttons.plain("Overrule…", () -> actions.overrule(item, proposal.source()));
            overrule.setId("overrule-" + source);
            box.getChildren().add(overrule);
        }
        if (proposal.judgement() != null) {
            Button withdraw = Buttons.plain("Withdraw decision", () -> actions.withdraw(item, proposal.source()));
            withdraw.setId("withdraw-" + source);
            box.getChildren().add(withdraw);
        }
        return box;
    }

    /** What was not seen claims nothing that could be overruled. */
    private static boolean isDecided(Suggestion suggestion) {
        return suggestion.state() != Suggestion.State.NOT_SEEN && suggestion.state() != Suggestion.State.OUTDATED;
    }

    private static Label small(String words) {
        Label label = text(words);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
