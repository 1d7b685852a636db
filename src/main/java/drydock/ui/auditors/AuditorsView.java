package drydock.ui.auditors;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import drydock.exchange.AuditorTable;
import drydock.exchange.CsvTable;
import drydock.ui.auditors.csv.ImportDialog;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The catalogue of auditors as a filtered table, with everything known of the selected one beside it. */
public final class AuditorsView implements Screen {
    private final Studio studio;
    private final AuditorsViewModel catalogue;
    private final CatalogueActions actions;
    private final ListTable<AuditorRow> table;
    private final FilterBar filters;
    private final UseCasePicker useCases;
    private final AuditorDetail detail;
    private final EditDialogs edits;
    private final Button addToProject = Buttons.primary("_Add to project…", this::addToProject);
    private final Tooltip addTooltip = new Tooltip();
    private final BorderPane root = new BorderPane();
    private @Nullable Project openProject;

    public AuditorsView(Studio studio) {
        this.studio = studio;
        catalogue = new AuditorsViewModel(studio);
        actions = new CatalogueActions(studio);
        edits = new EditDialogs(studio, actions, this::reveal);
        table = table();
        filters = new FilterBar(catalogue);
        useCases = new UseCasePicker(catalogue, studio, filters.summary(), auditor -> reveal(auditor.id()));
        detail = new AuditorDetail(
                catalogue,
                actions,
                studio,
                new AuditorDetail.Wishes(
                        edits::edit, edits::addFact, edits::editFact, auditor -> reveal(auditor.id())));
        VBox head = new VBox(8, others(), useCases, filters);
        head.getStyleClass().add("auditors-head");
        root.setTop(new VBox(toolbar(), head));
        root.setCenter(split());
        catalogue.rows().addListener((ListChangeListener<AuditorRow>) change -> table.show(catalogue.rows()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        openProject = frame.project().orElse(null);
        catalogue.show(frame);
        useCases.render();
        table.selectSomething();
        showSelected();
    }

    @Override
    public void reveal(Id<?> id) {
        if (!table.reveal(id)
                && studio.session().snapshot().get().all(Auditor.class).stream()
                        .anyMatch(auditor -> auditor.id().equals(id))) {
            // it is filtered away: whoever comes here by a link wants to see it all the same
            filters.clearAll();
            if (!table.reveal(id)) {
                catalogue.filterBy(filter -> filter.withWithHidden(true));
                table.reveal(id);
            }
        }
        table.requestFocus();
    }

    private Node toolbar() {
        addToProject.setId("add-to-project");
        addToProject.setMaxWidth(240);
        addToProject.setTooltip(addTooltip);
        addToProject
                .disableProperty()
                .bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        Button add = Buttons.plain("_New auditor", Icon.ADD, edits::add);
        return new ScreenTitle(
                "Auditors",
                "Everyone you could ask, and what is known of them.",
                new Spacer(),
                more(),
                add,
                addToProject);
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(null, Icon.MORE.node());
        more.setId("auditors-more");
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Tweaks.NO_ARROW);
        more.setAccessibleText("More actions");
        more.getItems()
                .addAll(
                        item("Import a list from CSV…", () -> ImportDialog.open(studio)),
                        item("Export list as CSV…", this::export),
                        item("Export everything as CSV…", this::exportAll),
                        item("Copy list as text", table::copyAsText),
                        item("Hide selected", () -> actions.setHidden(selected(), true)),
                        item("Show selected again", () -> actions.setHidden(selected(), false)),
                        item("Remove selected", () -> actions.remove(selected())));
        return more;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> action.run());
        return item;
    }

    private Node others() {
        Label text = new Label(studio.bundle().otherAuditors().size()
                + " further firms, contests and bounty platforms are known, with their facts.");
        text.setGraphic(Icon.INFO.node());
        text.setWrapText(true);
        Button add = Buttons.plain("Add the_m", actions::addOthers);
        add.setId("add-others");
        HBox banner = new HBox(8, text, new Spacer(), add);
        banner.setId("others-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(catalogue.othersMissing());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private ListTable<AuditorRow> table() {
        ListTable<AuditorRow> list = AuditorsTable.of(studio.preferences())
                .onDelete(rows ->
                        actions.remove(rows.stream().map(AuditorRow::auditor).toList()))
                .whenEmpty(new EmptyState(
                        Icon.AUDITORS,
                        "No auditor matches",
                        "Look for less, or clear the filters to see the whole catalogue.",
                        Buttons.plain("Clear the filters", this::clearFilters)));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<AuditorRow>)
                change -> showSelected());
        return list.onOpen(row -> edits.edit(row.auditor()));
    }

    private void clearFilters() {
        filters.clearAll();
        table.requestFocus();
    }

    private Node split() {
        SplitPane split = new SplitPane(table, detail);
        split.setId("auditors-split");
        RememberedSplit.in(split, "auditors", 0.52, studio.preferences());
        table.setMinWidth(280);
        detail.setMinWidth(320);
        return split;
    }

    private void showSelected() {
        List<AuditorRow> rows = table.selected();
        String what = rows.size() > 1 ? "_Add " + rows.size() : "_Add";
        // an underscore in the name would be taken for a mnemonic
        String where = openProject == null ? "project…" : openProject.name().replace("_", "__");
        addToProject.setText(what + " to " + where);
        addTooltip.setText(addToProject.getText().replaceFirst("_", "").replace("__", "_"));
        detail.show(rows.isEmpty() ? null : catalogue.row(rows.getLast().id()).orElse(null));
    }

    private List<Auditor> selected() {
        return table.selected().stream().map(AuditorRow::auditor).toList();
    }

    private void addToProject() {
        List<Auditor> auditors = selected();
        Optional.ofNullable(openProject)
                .ifPresentOrElse(project -> actions.addTo(project, auditors), () -> askForProject(auditors));
    }

    private void askForProject(List<Auditor> auditors) {
        List<Project> projects = actions.projects();
        if (projects.isEmpty()) {
            studio.desktop().notifier().tell("There is no project yet. Make one, then add auditors to it.");
            studio.navigator().go(Place.HOME);
            return;
        }
        String who = auditors.size() == 1 ? auditors.getFirst().name() : auditors.size() + " auditors";
        ProjectDialog.ask(
                studio.desktop().dialogs(),
                who + " will be a candidate of the project.",
                projects,
                project -> actions.addTo(project, auditors));
    }

    /** All fields of all auditors, to be imported again. */
    private void exportAll() {
        Collection<Auditor> all = studio.session().snapshot().get().all(Auditor.class);
        new TableExport(studio.desktop()).toCsv("Export everything as CSV", "auditors.csv", AuditorTable.of(all));
    }

    private void export() {
        CsvTable list = new CsvTable(table.visibleTitles(), table.visibleTexts());
        new TableExport(studio.desktop()).toCsv("Export list as CSV", "auditors.csv", list);
    }
}
