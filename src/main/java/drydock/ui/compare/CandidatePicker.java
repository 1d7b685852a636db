package drydock.ui.compare;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary;
import drydock.ui.control.Buttons;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The auditors of the catalogue, searchable by typing, to make some of them candidates. */
final class CandidatePicker extends VBox {
    private final Vocabulary vocabulary;
    private final FilteredList<Auditor> auditors;
    private final ListView<Auditor> list;
    private final TextField search = new TextField();
    private final Consumer<List<Auditor>> add;

    /** @param add gets those chosen, at least one */
    CandidatePicker(List<Auditor> offered, Vocabulary vocabulary, Consumer<List<Auditor>> add) {
        super(8);
        this.vocabulary = vocabulary;
        this.add = add;
        auditors = new FilteredList<>(FXCollections.observableArrayList(offered));
        list = new ListView<>(auditors);
        list.setId("auditors-to-add");
        list.setAccessibleText("Auditors of the catalogue");
        list.setPlaceholder(new Label("No auditor of this name that is not a candidate yet."));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new AuditorCell());
        list.setPrefSize(520, 320);
        search.setId("auditor-search");
        search.setPromptText("Name, ecosystem or kind");
        search.setAccessibleText("Search auditors");
        search.textProperty().addListener((p, before, now) -> filter(now));
        Button chosen = Buttons.primary("_Add to the comparison", this::addSelected);
        chosen.setId("add-selected");
        getChildren().addAll(search, list, chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                addSelected();
            }
        });
        filter("");
    }

    private void filter(String typed) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        auditors.setPredicate(auditor -> words.stream().allMatch(text(auditor)::contains));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private String text(Auditor auditor) {
        return String.join(
                        " ",
                        Stream.of(
                                        Stream.of(auditor.name(), about(auditor)),
                                        auditor.aliases().stream(),
                                        auditor.ecosystems().stream()
                                                .map(tag -> Vocabulary.label(vocabulary.ecosystems(), tag.key())))
                                .flatMap(s -> s)
                                .toList())
                .toLowerCase(Locale.ROOT);
    }

    private String about(Auditor auditor) {
        String kind = Vocabulary.label(vocabulary.auditorKinds(), auditor.kind());
        return auditor.headline() == null ? kind : kind + ": " + auditor.headline();
    }

    private void addSelected() {
        List<Auditor> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!selected.isEmpty()) {
            add.accept(selected);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            addSelected();
            event.consume();
        } else if (event.getTarget() == search && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    private final class AuditorCell extends ListCell<Auditor> {
        @Override
        protected void updateItem(@Nullable Auditor auditor, boolean empty) {
            super.updateItem(auditor, empty);
            setText(empty || auditor == null ? null : auditor.name() + " · " + about(auditor));
        }
    }
}
