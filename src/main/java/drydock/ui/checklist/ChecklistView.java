package drydock.ui.checklist;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Phase;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.exchange.ChecklistTable;
import drydock.exchange.CsvTable;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.ScreenTitle;
import drydock.ui.evidence.EvidenceFiles;
import drydock.ui.evidence.EvidenceWork;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The checklist as a list, and beside it everything about what is selected. */
public final class ChecklistView implements Screen {
    /** From this width on, the phases stand beside the list; their headings tell the same. */
    private static final double WIDE = 1040;

    private final Studio studio;
    private final ChecklistViewModel model;
    private final ChecklistActions actions;
    private final ChecklistList list;
    private final ChecklistFilters filters;
    private final PhaseBars phases = new PhaseBars(this::goToPhase);
    private final WhoAmI whoAmI;
    private final ProposalActions proposals;
    private final EvidenceBar evidence;
    private final ItemDetail one;
    private final SeveralDetail several;
    private final EmptyState none = new EmptyState(
            Icon.CHECKLIST, "Nothing selected", "Select an item to see why it matters and what proves it.");
    private final ScrollPane detail = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private @Nullable Frame shown;

    public ChecklistView(Studio studio, LatestReport plan) {
        this.studio = studio;
        EvidenceFiles files = new EvidenceFiles(studio.desktop().tasks());
        model = new ChecklistViewModel(studio, plan, files);
        actions = new ChecklistActions(studio, model);
        proposals = new ProposalActions(studio, model);
        one = new ItemDetail(studio, actions, proposals, files, this::editOwn);
        several = new SeveralDetail(actions, studio.format());
        list = new ChecklistList(actions::toggle, this::fold)
                .onDelete(actions::removeOwn)
                .onSelected(this::showSelected);
        list.setPlaceholder(nothingMatches());
        filters = new ChecklistFilters(model, this::showRows);
        whoAmI = new WhoAmI(actions);
        evidence = new EvidenceBar(
                new EvidenceWork(studio), proposals, studio.format(), model::project, this::showSuggested);
        root.setTop(new VBox(toolbar(), filters, evidence, whoAmI));
        root.setCenter(split());
        root.widthProperty().addListener((p, before, now) -> arrange(now.doubleValue()));
        root.sceneProperty().addListener((p, before, now) -> {
            if (now != null) {
                model.checkFiles();
            }
        });
        files.states().addListener((p, before, now) -> renderAgain());
        plan.state().addListener((p, before, now) -> {
            if (root.getScene() != null && model.hasNews()) {
                renderAgain();
            }
        });
    }

    ChecklistViewModel model() {
        return model;
    }

    ProposalActions proposals() {
        return proposals;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        boolean otherProject =
                shown == null || !frame.project().map(p -> p.id()).equals(model.project());
        if (otherProject) {
            one.leave(); // what is still being saved belongs to the project that was shown
            actions.otherProject();
        }
        shown = frame;
        model.show(frame);
        phases.show(model.checklist());
        whoAmI.show(frame.snapshot());
        showEvidence();
        list.show(model.rows());
        showSelected();
        if (otherProject) {
            model.checkFiles();
        }
    }

    @Override
    public void reveal(Id<?> id) {
        model.keyOf(id).ifPresent(this::revealKey);
    }

    @Override
    public void revealKey(String key) {
        model.uncover(key);
        filters.show();
        showRows();
        list.reveal(key);
        list.requestFocus();
    }

    private Node toolbar() {
        return new ScreenTitle(
                "Checklist",
                "What to have and do before and after the audit, and what proves it.",
                new Spacer(),
                Buttons.icon(Icon.COPY, "Copy the list as text", this::copy),
                Buttons.icon(Icon.EXPORT, "Export as CSV", this::export),
                Buttons.primary("_Add item", this::addOwn));
    }

    private Node split() {
        detail.setFitToWidth(true);
        detail.setMinWidth(320);
        detail.setId("item-scroll");
        detail.getStyleClass().add("detail");
        detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setMinWidth(360);
        SplitPane split = new SplitPane(list, detail);
        SplitPane.setResizableWithParent(detail, false);
        RememberedSplit.in(split, "checklist", 0.6, studio.preferences());
        return split;
    }

    private EmptyState nothingMatches() {
        return new EmptyState(
                Icon.FILTER,
                "Nothing matches",
                "No item is like that. Show the whole checklist to see what there is.",
                Buttons.plain("Show all", () -> {
                    model.filter(ChecklistFilter.everything());
                    filters.show();
                    showRows();
                }));
    }

    private void arrange(double width) {
        root.setLeft(width >= WIDE ? phases : null);
    }

    private void renderAgain() {
        if (shown != null) {
            render(shown);
        }
    }

    private void showRows() {
        list.show(model.rows());
        showEvidence();
    }

    private void showEvidence() {
        evidence.show(model.reading(), model.checklist(), model.filter().suggestedOnly());
    }

    /** All of it: what is suggested may be outside of the short view. */
    private void showSuggested(boolean only) {
        model.filter(
                only
                        ? ChecklistFilter.everything().withSuggestedOnly(true)
                        : model.filter().withSuggestedOnly(false));
        filters.show();
        showRows();
    }

    private void fold(String phase) {
        model.fold(phase);
        showRows();
    }

    private void goToPhase(String phase) {
        String key = "phase " + phase;
        if (model.rows().stream().noneMatch(row -> row.key().equals(key))) {
            model.filter(ChecklistFilter.everything());
            filters.show();
            showRows();
        }
        list.reveal(key);
        list.requestFocus();
    }

    private void showSelected() {
        List<Item> items = list.selected();
        Snapshot snapshot = shown == null ? Snapshot.empty() : shown.snapshot();
        Node next = switch (items.size()) {
            case 0 -> new StackPane(none);
            case 1 -> one;
            default -> several;
        };
        if (next != one) {
            one.commit();
        }
        switch (items.size()) {
            case 0 -> {}
            case 1 -> one.show(items.getFirst(), snapshot);
            default -> several.show(items, snapshot, actions.me());
        }
        if (detail.getContent() != next) {
            detail.setContent(next);
            detail.setVvalue(0);
        }
    }

    private void addOwn() {
        Phase phase = list.selected().stream()
                .findFirst()
                .flatMap(item -> model.checklist().phases().stream()
                        .filter(p -> p.name().equals(item.definition().phase()))
                        .findFirst())
                .or(() -> model.checklist().phases().stream().findFirst())
                .orElse(null);
        model.project()
                .ifPresent(project -> openForm(
                        "Add item",
                        new OwnItem(
                                studio.ids().next(),
                                project,
                                phase == null ? "" : phase.name(),
                                phase == null ? When.BEFORE : phase.when(),
                                "",
                                "",
                                "",
                                Severity.IMPORTANT)));
    }

    private void editOwn(Item item) {
        if (item.own() != null) {
            openForm("Edit item", item.own());
        }
    }

    private void openForm(String title, OwnItem item) {
        Dialogs dialogs = studio.desktop().dialogs();
        OwnItemForm form = new OwnItemForm(
                item,
                model.checklist().phases(),
                changed -> actions.putOwn(changed).thenAccept(done -> {
                    if (done) {
                        dialogs.close();
                        revealKey(changed.key());
                    }
                }),
                dialogs::dismiss);
        dialogs.showForm(title, form, form::isTouched);
    }

    private void copy() {
        List<Item> selected = list.selected();
        new TableExport(studio.desktop()).copy(table(selected.isEmpty() ? model.items() : selected));
    }

    private void export() {
        new TableExport(studio.desktop()).toCsv("Export the checklist", "checklist.csv", table(model.items()));
    }

    private CsvTable table(List<Item> items) {
        return ChecklistTable.of(items, studio.session().snapshot().get());
    }
}
