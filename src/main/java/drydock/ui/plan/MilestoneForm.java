package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.PlanField;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Glossary;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import drydock.ui.base.Words;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A milestone. */
final class MilestoneForm implements PlanForm {
    private final PlanViewModel plan;
    private final ChoiceField<MilestoneKind> kind;
    private final PlanText title;
    private final AuditChoice audit;
    private final PlanDate date;
    private final PlanDate done;
    private final PlanText notes;
    private final Form form = new Form();
    private @Nullable Id<Milestone> shown;

    MilestoneForm(PlanViewModel plan, Studio studio) {
        Format format = studio.format();
        Glossary glossary = studio.bundle().glossary();
        this.plan = plan;
        kind = new ChoiceField<>(List.of(MilestoneKind.values()), Words::of, chosen -> save(m -> m.withKind(chosen)));
        title = PlanText.title("milestone-title", text -> save(m -> m.withTitle(text)));
        audit = new AuditChoice("milestone-audit", chosen -> save(m -> m.withEngagement(chosen)));
        date = new PlanDate(format, "milestone-date", day -> save(m -> m.withDate(day)));
        done = new PlanDate(format, "milestone-done", day -> save(m -> m.withDoneOn(day)));
        notes = PlanText.lines("milestone-notes", text -> save(m -> m.withNotes(text)));
        form.field("_Title", title.control(), title.saving().error())
                .field("_Kind", kind, glossary, "Milestone")
                .field("Aud_it", audit.node(), glossary, "Engagement")
                .field("P_lanned for", date.field(), date.wrong())
                .field("Do_ne on", done.field(), done.wrong())
                .field("N_otes", notes.control());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(PlanRow row, List<Engagement> engagements) {
        if (!(row instanceof PlanRow.Point(Milestone milestone))) {
            return;
        }
        boolean other = !milestone.id().equals(shown);
        if (other) {
            commit();
        }
        shown = milestone.id();
        kind.show(milestone.kind());
        title.show(milestone.title(), other);
        audit.show(milestone.engagement(), engagements);
        date.show(milestone.date(), plan.problems(milestone.id(), PlanField.DATE), other);
        done.show(milestone.doneOn(), plan.problems(milestone.id(), PlanField.DONE_ON), other);
        notes.show(milestone.notes(), other);
    }

    @Override
    public void commit() {
        if (shown != null) {
            title.saving().commit();
            date.commit();
            done.commit();
            notes.saving().commit();
        }
    }

    private CompletionStage<Boolean> save(UnaryOperator<Milestone> change) {
        return plan.edit(Milestone.class, Optional.ofNullable(shown).orElseThrow(), "Change milestone", change);
    }
}
