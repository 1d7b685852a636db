package drydock.ui.wizard;

import drydock.domain.catalogue.Vocabulary;
import drydock.ui.control.Form;
import drydock.ui.control.TagPicker;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** What is built: a name, and the stack that decides which checklist items apply. */
final class ProductPage implements Page {
    private final NewProjectViewModel project;
    private final TextField name = new TextField();
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final Form form = new Form();

    ProductPage(NewProjectViewModel project) {
        this.project = project;
        Vocabulary words = project.vocabulary();
        name.setId("wizard-name");
        name.textProperty().bindBidirectional(project.name());
        name.textProperty().addListener((p, before, now) -> nameError.set(project.nameError()));
        form.field("N_ame", name, nameError)
                .field(
                        "_Kind of product",
                        picker("wizard-use-cases", words.useCases(), keys -> project.change(d -> d.withUseCases(keys))),
                        "What the product is like. The guide names auditors for each kind; the last page offers them.")
                .field(
                        "Ec_osystems",
                        picker(
                                "wizard-ecosystems",
                                words.ecosystems(),
                                keys -> project.change(d -> d.withEcosystems(keys))),
                        "The chains it runs on. They decide which items of the checklist apply.")
                .field(
                        "_Technologies",
                        picker(
                                "wizard-technologies",
                                words.technologies(),
                                keys -> project.change(d -> d.withTechnologies(keys))),
                        "The languages and frameworks it is written in.")
                .field(
                        "T_raits",
                        picker("wizard-traits", words.traits(), keys -> project.change(d -> d.withTraits(keys))),
                        "What else is true of it. Upgradeable contracts and tokens bring checklist items of their"
                                + " own.");
    }

    @Override
    public String title() {
        return "Product";
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public boolean complete() {
        nameError.set(project.nameError());
        if (!project.nameError().isEmpty()) {
            name.requestFocus();
        }
        return project.nameError().isEmpty();
    }

    private static TagPicker picker(String id, List<Vocabulary.Term> terms, Consumer<List<String>> chosen) {
        TagPicker picker = new TagPicker(terms, chosen);
        picker.setId(id);
        return picker;
    }
}
