package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.PlanField;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Glossary;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import drydock.ui.evidence.EvidenceFiles;
import drydock.ui.evidence.EvidencePane;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A deliverable, with what proves that it came. */
final class DeliverableForm implements PlanForm {
    private final PlanViewModel plan;
    private final PlanText title;
    private final ChoiceField<DeliverableType> type;
    private final AuditChoice audit;
    private final PlanDate due;
    private final ChoiceField<DeliverableState> state;
    private final PlanDate received;
    private final PlanText notes;
    private final EvidencePane evidence;
    private final VBox root;
    private @Nullable Id<Deliverable> shown;

    DeliverableForm(PlanViewModel plan, Studio studio) {
        this.plan = plan;
        Glossary glossary = studio.bundle().glossary();
        title = PlanText.title("deliverable-title", text -> save(d -> d.withTitle(text)));
        type = new ChoiceField<>(List.of(DeliverableType.values()), Words::of, chosen -> save(d -> d.withType(chosen)));
        audit = new AuditChoice("deliverable-audit", chosen -> save(d -> d.withEngagement(chosen)));
        due = new PlanDate(studio.format(), "deliverable-due", day -> save(d -> d.withDue(day)));
        state = new ChoiceField<>(List.of(DeliverableState.values()), Words::of, this::putInState);
        received = new PlanDate(studio.format(), "deliverable-received", day -> save(d -> d.withReceivedOn(day)));
        notes = PlanText.lines("deliverable-notes", text -> save(d -> d.withNotes(text)));
        evidence = new EvidencePane(studio, new EvidenceFiles(studio.desktop().tasks()));
        state.setId("deliverable-state");
        root = new VBox(
                16,
                new Form()
                        .field("_Title", title.control(), title.saving().error())
                        .field("T_ype", type, glossary, "Deliverable")
                        .field("Aud_it", audit.node(), glossary, "Engagement")
                        .field("D_ue", due.field(), due.wrong())
                        .field(
                                "_State",
                                state,
                                "Received is what you got, accepted what you agreed to. With it goes the day it came.")
                        .field("_Received on", received.field(), received.wrong())
                        .field("N_otes", notes.control()),
                evidence);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(PlanRow row, List<Engagement> engagements) {
        if (!(row instanceof PlanRow.Delivery(Deliverable deliverable))) {
            return;
        }
        boolean other = !deliverable.id().equals(shown);
        if (other) {
            commit();
        }
        Id<Deliverable> id = deliverable.id();
        shown = id;
        title.show(deliverable.title(), other);
        type.show(deliverable.type());
        audit.show(deliverable.engagement(), engagements);
        due.show(deliverable.due(), plan.problems(id, PlanField.DUE), other);
        state.show(deliverable.state());
        received.show(deliverable.receivedOn(), plan.problems(id, PlanField.RECEIVED_ON), other);
        notes.show(deliverable.notes(), other);
        evidence.show(id, plan.evidence(id), given -> plan.addEvidence(id, given));
    }

    @Override
    public void commit() {
        if (shown != null) {
            title.saving().commit();
            due.commit();
            received.commit();
            notes.saving().commit();
            evidence.commit();
        }
    }

    private void putInState(DeliverableState chosen) {
        plan.putInState(Optional.ofNullable(shown).orElseThrow(), chosen);
    }

    private CompletionStage<Boolean> save(UnaryOperator<Deliverable> change) {
        return plan.edit(Deliverable.class, Optional.ofNullable(shown).orElseThrow(), "Change deliverable", change);
    }
}
