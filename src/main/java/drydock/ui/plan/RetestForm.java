package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.PlanField;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
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

/** A retest window. */
final class RetestForm implements PlanForm {
    private final PlanViewModel plan;
    private final PlanText title;
    private final AuditChoice audit;
    private final PlanDate opens;
    private final PlanDate closes;
    private final PlanText rounds;
    private final PlanText terms;
    private final PlanText covers;
    private final ChoiceField<RetestResult> result;
    private final PlanText resultNote;
    private final Form form = new Form();
    private @Nullable Id<RetestWindow> shown;

    RetestForm(PlanViewModel plan, Studio studio) {
        Format format = studio.format();
        Glossary glossary = studio.bundle().glossary();
        this.plan = plan;
        title = PlanText.title("retest-title", text -> save(w -> w.withTitle(text)));
        audit = new AuditChoice("retest-audit", chosen -> save(w -> w.withEngagement(chosen)));
        opens = new PlanDate(format, "retest-opens", day -> save(w -> w.withOpens(day)));
        closes = new PlanDate(format, "retest-closes", day -> save(w -> w.withCloses(day)));
        rounds = PlanText.number(
                "retest-rounds", text -> save(w -> w.withRounds(text.isEmpty() ? null : Integer.valueOf(text))));
        terms = PlanText.lines("retest-terms", text -> save(w -> w.withTerms(text)));
        covers = PlanText.lines("retest-covers", text -> save(w -> w.withCovers(text)));
        result =
                new ChoiceField<>(List.of(RetestResult.values()), Words::of, chosen -> save(w -> w.withResult(chosen)));
        resultNote = PlanText.lines("retest-result-note", text -> save(w -> w.withResultNote(text)));
        form.field("_Title", title.control(), title.saving().error())
                .field("Aud_it", audit.node(), glossary, "Engagement")
                .field("Ope_ns", opens.field(), opens.wrong())
                .field("C_loses", closes.field(), closes.wrong())
                .field(
                        "_Rounds included",
                        rounds.control(),
                        glossary.meaning("Retest window"),
                        rounds.saving().error())
                .field("Ter_ms", terms.control())
                .field("What is reteste_d", covers.control())
                .field("Res_ult", result, glossary, "Fixed and verified")
                .field("N_ote on the result", resultNote.control());
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void show(PlanRow row, List<Engagement> engagements) {
        if (!(row instanceof PlanRow.Retest(RetestWindow window))) {
            return;
        }
        boolean other = !window.id().equals(shown);
        if (other) {
            commit();
        }
        shown = window.id();
        title.show(window.title(), other);
        audit.show(window.engagement(), engagements);
        opens.show(window.opens(), plan.problems(window.id(), PlanField.OPENS), other);
        closes.show(window.closes(), plan.problems(window.id(), PlanField.CLOSES), other);
        rounds.show(window.rounds() == null ? "" : window.rounds().toString(), other);
        terms.show(window.terms(), other);
        covers.show(window.covers(), other);
        result.show(window.result());
        resultNote.show(window.resultNote(), other);
    }

    @Override
    public void commit() {
        if (shown != null) {
            opens.commit();
            closes.commit();
            List.of(title, rounds, terms, covers, resultNote)
                    .forEach(text -> text.saving().commit());
        }
    }

    private CompletionStage<Boolean> save(UnaryOperator<RetestWindow> change) {
        return plan.edit(RetestWindow.class, Optional.ofNullable(shown).orElseThrow(), "Change retest window", change);
    }
}
