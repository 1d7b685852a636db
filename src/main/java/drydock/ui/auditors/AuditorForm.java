package drydock.ui.auditors;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.ui.base.Dialogs;
import drydock.ui.control.ChoiceField;
import drydock.ui.control.Form;
import drydock.ui.control.TabLeaves;
import drydock.ui.control.TagPicker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Adds or edits an auditor in a dialog. */
final class AuditorForm {
    private static final Term UNKNOWN = new Term("", "Unknown");

    private final AuditorFormViewModel typed;
    private final Vocabulary words;
    private final List<Auditor> catalogue;

    AuditorForm(AuditorFormViewModel typed, Vocabulary words, List<Auditor> catalogue) {
        this.typed = typed;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * @param save takes the auditor as typed; completes with whether it was saved
     * @param cancelled runs when the user gives up what was typed
     */
    void open(Dialogs dialogs, String title, FormDialog.Save<Auditor> save, Runnable cancelled) {
        new FormDialog(dialogs, title, fields(), cancelled)
                .saves("_Save auditor", typed::result, save, List.of(typed.nameProblem(), typed.websiteProblem()));
    }

    private Form fields() {
        Auditor chosen = typed.chosen();
        Form form = new Form();
        form.field(
                "_Name", field("auditor-form-name", typed.name), FormDialog.onceTyped(typed.name, typed.nameProblem()));
        form.field("Also known as", field(null, typed.aliases), "Other names, separated by commas.");
        form.field("_Kind", choice(words.auditorKinds(), chosen.kind(), typed::setKind));
        form.field("_Headline", field(null, typed.headline), "What it is known for, in one line.");
        form.field("_Why", area(typed.why));
        form.field("_Best for", area(typed.bestFor), "One in each line.");
        form.field("F_eatures", area(typed.features), "What it offers or does, one in each line.");
        form.field("_Consider if", area(typed.considerIf), "What may speak against it, one in each line.");
        form.field("_Alternatives", new Picker(others(), chosen.alternatives()).of(typed::setAlternatives));
        form.field("Ec_osystems", tags(words.ecosystems(), chosen.ecosystems(), typed::setEcosystems));
        form.field("_Technologies", tags(words.technologies(), chosen.technologies(), typed::setTechnologies));
        form.field("_Methods", tags(words.methods(), chosen.methods(), typed::setMethods));
        form.field("_Use cases", tags(words.useCases(), chosen.useCases(), typed::setUseCases));
        form.field("_Price model", priceModel(chosen));
        form.field("_Fees", field(null, typed.fees), "What is known of prices, in words.");
        form.field("_Regions", field(null, typed.regions), "Separated by commas.");
        form.field("Webs_ite", field("auditor-form-website", typed.website), typed.websiteProblem());
        return form;
    }

    private ChoiceField<Term> priceModel(Auditor chosen) {
        List<Term> models = new ArrayList<>(List.of(UNKNOWN));
        models.addAll(words.priceModels());
        return choice(
                models,
                chosen.priceModel() == null ? UNKNOWN.key() : chosen.priceModel(),
                key -> typed.setPriceModel(key.equals(UNKNOWN.key()) ? null : key));
    }

    private List<Term> others() {
        return catalogue.stream()
                .filter(auditor -> !auditor.id().equals(typed.chosen().id()))
                .sorted(Comparator.comparing(Auditor::name, String.CASE_INSENSITIVE_ORDER))
                .map(auditor -> new Term(auditor.key(), auditor.name()))
                .toList();
    }

    private static TagPicker tags(List<Term> terms, List<Tag> tags, Consumer<List<String>> take) {
        return new Picker(terms, tags.stream().map(Tag::key).toList()).of(take);
    }

    private record Picker(List<Term> terms, List<String> keys) {
        TagPicker of(Consumer<List<String>> take) {
            TagPicker picker = new TagPicker(terms, take);
            picker.show(keys);
            return picker;
        }
    }

    private static TextField field(@Nullable String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static TextArea area(StringProperty text) {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        TabLeaves.in(area);
        return area;
    }

    static ChoiceField<Term> choice(List<Term> terms, String key, Consumer<String> take) {
        ChoiceField<Term> field = new ChoiceField<>(terms, Term::label, term -> take.accept(term.key()));
        field.show(Vocabulary.find(terms, key).orElseGet(() -> new Term(key, key)));
        return field;
    }
}
