package drydock.ui.auditors;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.CatalogueFilter;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.TagPicker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What the catalogue is narrowed by, how many auditors are left, and the way back to all. */
final class FilterBar extends FlowPane {
    private final AuditorsViewModel catalogue;
    private final CustomTextField text = new CustomTextField();
    private final CheckBox hidden = new CheckBox();
    private final List<TagPicker> pickers = new ArrayList<>();

    FilterBar(AuditorsViewModel catalogue) {
        super(8, 8);
        this.catalogue = catalogue;
        setId("auditor-filters");
        setAlignment(Pos.CENTER_LEFT);
        Vocabulary words = catalogue.vocabulary();
        getChildren().add(search());
        add("Ecosystem", words.ecosystems(), FilterPart.ECOSYSTEMS);
        add("Technology", words.technologies(), FilterPart.TECHNOLOGIES);
        add("Method", words.methods(), FilterPart.METHODS);
        add("Kind", words.auditorKinds(), FilterPart.KINDS);
        add("Price model", words.priceModels(), FilterPart.PRICE_MODELS);
    }

    /** How many are shown, and the way back to all; for the line above. */
    Node summary() {
        HBox summary = new HBox(8, hidden(), clear(), count());
        summary.setAlignment(Pos.CENTER_RIGHT);
        return summary;
    }

    /** Puts the cursor where one types what to look for. */
    void focusSearch() {
        text.requestFocus();
        text.selectAll();
    }

    void clearAll() {
        text.clear();
        hidden.setSelected(false);
        pickers.forEach(picker -> picker.show(List.of()));
        catalogue.filterBy(filter -> CatalogueFilter.NONE);
    }

    private CustomTextField search() {
        text.setId("auditor-search");
        text.setLeft(Icon.SEARCH.node());
        text.setPromptText("Search");
        text.setAccessibleText("Filter by text");
        text.setPrefColumnCount(12);
        text.textProperty().addListener((p, before, now) -> catalogue.filterBy(filter -> filter.withText(now)));
        return text;
    }

    private void add(String name, List<Term> terms, FilterPart part) {
        TagPicker picker =
                TagPicker.filter(name, terms, keys -> catalogue.filterBy(filter -> part.in(filter, Set.copyOf(keys))));
        picker.setId("filter-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        picker.show(part.of(catalogue.filter().get()).stream().sorted().toList());
        pickers.add(picker);
        getChildren().add(picker);
    }

    private CheckBox hidden() {
        hidden.setId("show-hidden");
        hidden.textProperty().bind(catalogue.hidden());
        hidden.visibleProperty().bind(catalogue.hidden().isNotEmpty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.selectedProperty()
                .addListener((p, before, now) -> catalogue.filterBy(filter -> filter.withWithHidden(now)));
        return hidden;
    }

    private Label count() {
        Label count = new Label();
        count.setId("auditor-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.textProperty().bind(catalogue.count());
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }

    private Button clear() {
        Button clear = Buttons.plain("Clea_r all", Icon.CLOSE, this::clearAll);
        clear.setId("clear-filters");
        clear.getStyleClass().add(Styles.FLAT);
        clear.visibleProperty().bind(catalogue.filter().map(filter -> !filter.equals(CatalogueFilter.NONE)));
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }
}
