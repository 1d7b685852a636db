package drydock.ui.auditors;

import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.ui.base.Dialogs;
import drydock.ui.control.Form;
import drydock.ui.control.TabLeaves;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Adds or edits a fact in a dialog. */
final class FactForm {
    private final FactFormViewModel typed;
    private final Vocabulary words;

    FactForm(FactFormViewModel typed, Vocabulary words) {
        this.typed = typed;
        this.words = words;
    }

    /**
     * @param save takes the fact as typed; completes with whether it was saved
     * @param cancelled runs when the user gives up what was typed
     */
    void open(Dialogs dialogs, String title, FormDialog.Save<Fact> save, Runnable cancelled) {
        new FormDialog(dialogs, title, fields(), cancelled)
                .saves(
                        "_Save fact",
                        typed::result,
                        save,
                        List.of(
                                typed.labelProblem(),
                                typed.valueProblem(),
                                typed.sourceProblem(),
                                typed.linkProblem(),
                                typed.dateProblem()));
    }

    private Form fields() {
        Form form = new Form();
        form.field("_About", field("fact-label", typed.label), FormDialog.onceTyped(typed.label, typed.labelProblem()));
        form.field(
                "_Form",
                AuditorForm.choice(
                        Stream.of(TypedValue.Form.values())
                                .map(f -> new Term(f.name(), f.label()))
                                .toList(),
                        typed.form.get().name(),
                        key -> typed.form.set(TypedValue.Form.valueOf(key))));
        form.field("_Value", value(), FormDialog.onceTyped(typed.value, typed.valueProblem()));
        form.wide(help());
        form.field("_Unit", field("fact-unit", typed.unit), "What the figures count: weeks, USD, reports.");
        TextField source = field("fact-source", typed.source);
        source.setPromptText("A page, a call, a mail");
        form.field("S_ource", source, FormDialog.onceTyped(typed.source, typed.sourceProblem()));
        form.field("_Link", field("fact-link", typed.link), typed.linkProblem());
        form.field("_Date", field("fact-date", typed.asOf), typed.dateProblem());
        form.field(
                "_Confidence", AuditorForm.choice(words.confidence(), typed.confidence.get(), typed.confidence::set));
        form.field(
                "_Kind",
                AuditorForm.choice(
                        words.ageKinds().stream()
                                .map(kind -> new Term(
                                        kind.key(), kind.label() + ", stale after " + kind.staleAfterDays() + " days"))
                                .toList(),
                        typed.ageKind.get(),
                        typed.ageKind::set));
        form.field("_Note", field("fact-note", typed.note));
        return form;
    }

    private TextArea value() {
        TextArea area = new TextArea();
        area.setId("fact-value");
        area.setPrefRowCount(4);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(typed.value);
        TabLeaves.in(area);
        return area;
    }

    private Node help() {
        Label help = new Label();
        help.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        help.setWrapText(true);
        help.setMinHeight(Label.USE_PREF_SIZE);
        help.textProperty().bind(typed.form.map(TypedValue::help));
        return new VBox(help);
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
