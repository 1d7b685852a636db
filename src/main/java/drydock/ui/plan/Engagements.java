package drydock.ui.plan;

import atlantafx.base.theme.Styles;
import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.repository.FrozenScope;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.DateField;
import drydock.ui.control.Form;
import drydock.ui.control.SavingText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The audits that were ordered, each to be unfolded; while there is none, the way to one. */
final class Engagements extends FlowPane {
    private final PlanViewModel plan;
    private final Format format;
    private final Map<Id<Engagement>, Audit> audits = new LinkedHashMap<>();
    private final HBox none;

    Engagements(PlanViewModel plan, Format format, Runnable compare) {
        super(8, 8);
        this.plan = plan;
        this.format = format;
        setId("engagements");
        getStyleClass().add("engagements");
        Label words = new Label("No auditor is chosen yet: the dates below are the plan without one.");
        words.getStyleClass().add(Styles.TEXT_MUTED);
        none = new HBox(8, words, Buttons.link("Compare candidates", compare));
        none.getStyleClass().add("no-engagement");
    }

    void show(List<Engagement> engagements) {
        audits.keySet().retainAll(engagements.stream().map(Engagement::id).toList());
        engagements.forEach(engagement -> audits.computeIfAbsent(engagement.id(), id -> new Audit(id, plan, format))
                .show(engagement));
        List<? extends Node> shown = audits.isEmpty()
                ? List.of(none)
                : audits.values().stream().map(audit -> audit.pane).toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** Unfolds the audit of this identity and puts the focus into its notes; false if it is not here. */
    boolean focus(Id<?> id) {
        Audit audit = audits.get(id);
        if (audit != null) {
            audit.pane.setExpanded(true);
            applyCss();
            layout();
            audit.notesField.requestFocus();
        }
        return audit != null;
    }

    /** One audit: its title and order date when folded, all of it when not. */
    private static final class Audit {
        private final TitledPane pane = new TitledPane();
        private final Format format;
        private final SavingText title;
        private final DateField ordered;
        private final SavingText notes;
        private final TextField notesField = new TextField();
        private final PlanViewModel plan;
        private final Id<Engagement> id;
        private final ChoiceField<Optional<FrozenScope>> scope;

        Audit(Id<Engagement> id, PlanViewModel plan, Format format) {
            this.format = format;
            this.plan = plan;
            this.id = id;
            scope = new ChoiceField<>(List.of(), chosen -> words(chosen, format), chosen -> plan.order(id, chosen));
            scope.setId("engagement-scope");
            TextField titleField = new TextField();
            title = new SavingText(
                    titleField,
                    text -> text.isBlank() ? "Give it a name." : "",
                    text -> plan.edit(Engagement.class, id, "Rename engagement", e -> e.withTitle(text.strip())));
            ordered = new DateField(
                    format, day -> plan.edit(Engagement.class, id, "Change the order date", e -> e.withOrderedOn(day)));
            notes = SavingText.field(
                    notesField, text -> plan.edit(Engagement.class, id, "Change engagement", e -> e.withNotes(text)));
            Form form = new Form()
                    .field("Audit", titleField, title.error())
                    .field("Ordered on", ordered, ordered.error())
                    .field("Frozen scope", scope, "Exactly what is reviewed. Freeze it on the screen Scope.")
                    .field("Notes", notesField);
            pane.setContent(form);
            notesField.setId("engagement-notes");
            pane.setExpanded(false);
            pane.setAnimated(false);
            pane.getStyleClass().add("engagement");
        }

        void show(Engagement engagement) {
            String when = engagement.orderedOn() == null
                    ? "not ordered yet"
                    : "ordered on " + format.date(engagement.orderedOn());
            pane.setText(engagement.title() + ", " + when);
            title.show(engagement.title());
            ordered.show(engagement.orderedOn());
            notes.show(engagement.notes());
            List<Optional<FrozenScope>> choices = new ArrayList<>(List.of(Optional.empty()));
            plan.frozen().forEach(frozen -> choices.add(Optional.of(frozen)));
            scope.offer(choices, plan.ordered(id));
        }

        private static String words(Optional<FrozenScope> scope, Format format) {
            return scope.map(frozen -> frozen.name() + ", " + format.number(frozen.nsloc()) + " nSLOC")
                    .orElse("Not said");
        }
    }
}
