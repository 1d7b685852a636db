package drydock.ui.evidence;

import atlantafx.base.theme.Styles;
import drydock.domain.Id;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.NewEvidence;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Studio;
import drydock.ui.control.Icon;
import drydock.ui.control.MenuSide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The evidence of one thing as a list, with what adds to it. A screen shows it wherever something can be proved. */
public final class EvidencePane extends VBox {
    private final Studio studio;
    private final EvidenceFiles files;
    private final KeptCopies copies;
    private final EvidenceViewModel model;
    private final VBox list = new VBox();
    private final Label none = new Label("Nothing proves this yet.");
    private final EvidenceDraft draft = new EvidenceDraft();
    private final Map<Id<Evidence>, EvidenceRow> rows = new HashMap<>();
    private @Nullable Object owner;
    private List<Evidence> shown = List.of();
    private Consumer<NewEvidence> add = given -> {};

    public EvidencePane(Studio studio, EvidenceFiles files) {
        this.studio = studio;
        this.files = files;
        copies = new KeptCopies(studio.session().workspace(), studio.desktop().tasks(), studio.format());
        model = new EvidenceViewModel(studio, files, copies);
        setId("evidence");
        getStyleClass().add("evidence");
        none.getStyleClass().add(Styles.TEXT_MUTED);
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(none, list, draft, addMenu());
        files.states().addListener((p, before, now) -> refresh());
    }

    /**
     * Shows the evidence of {@code thing}.
     *
     * @param thing what it proves: identity or key
     * @param save records more evidence of {@code thing}; called on the FX thread, perhaps when something else is shown
     */
    public void show(Object thing, List<Evidence> evidence, Consumer<NewEvidence> save) {
        if (!Objects.equals(owner, thing)) {
            commit();
            rows.clear();
            owner = thing;
            files.check(evidence);
        }
        add = save;
        shown = List.copyOf(evidence);
        refresh();
    }

    /** Saves what was typed and not saved yet, so that nothing is lost when something else is shown. */
    public void commit() {
        rows.values().forEach(EvidenceRow::commit);
        draft.commit();
    }

    private void refresh() {
        rows.keySet().retainAll(shown.stream().map(Evidence::id).toList());
        List<EvidenceRow> wanted = shown.stream().map(this::row).toList();
        if (!list.getChildren().equals(wanted)) {
            list.getChildren().setAll(wanted);
        }
        none.setVisible(shown.isEmpty());
    }

    private EvidenceRow row(Evidence evidence) {
        EvidenceRow row = rows.computeIfAbsent(evidence.id(), id -> new EvidenceRow(model, evidence));
        row.show(evidence);
        return row;
    }

    private MenuButton addMenu() {
        MenuButton menu = new MenuButton("Add ev_idence", Icon.ADD.node());
        menu.setId("add-evidence");
        menu.setMnemonicParsing(true);
        menu.setOnShowing(e -> menu.setPopupSide(MenuSide.withRoom(menu)));
        menu.getItems()
                .addAll(
                        item("add-file", "_File, left where it is…", this::addFile),
                        item("add-copy", "_Copy of a file, kept in the workspace…", this::addCopy),
                        item("add-link", "_Link", () -> draft.start(EvidenceKind.LINK, add)),
                        item("add-statement", "_Statement", () -> draft.start(EvidenceKind.STATEMENT, add)));
        return menu;
    }

    private void addFile() {
        Consumer<NewEvidence> save = add;
        studio.desktop().files().open("Evidence", FileDialogs.Kind.ANY).ifPresent(file -> files.record(file, save));
    }

    private void addCopy() {
        Consumer<NewEvidence> save = add;
        studio.desktop()
                .files()
                .open("Evidence, up to 10 MB", FileDialogs.Kind.ANY)
                .ifPresent(file -> copies.keep(file, save));
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }
}
