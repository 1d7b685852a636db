package drydock.ui.compare;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The candidates of the open project side by side. */
public final class CompareView implements Screen {
    private final Studio studio;
    private final CompareViewModel model;
    private final Choosing choosing;
    private final CellEditors editors;
    private final CandidateStrip strip;
    private final WeightsPane weights;
    private final CompareGrid grid;
    private final EditorLayer layer;
    private final CompareEmpty empty;
    private final ToggleButton weigh = new ToggleButton("_Weights");
    private final CheckBox onlyDifferences = new CheckBox("Only _differences");
    private final Button copy = Buttons.icon(Icon.COPY, "Copy the comparison as text", this::copy);
    private final Button export = Buttons.icon(Icon.EXPORT, "Export the comparison as CSV", this::export);
    private final BorderPane content = new BorderPane();
    private final StackPane root = new StackPane();
    private @Nullable Comparison shown;

    public CompareView(Studio studio) {
        this.studio = studio;
        SelectionGuide guide = studio.bundle().selection();
        model = new CompareViewModel(studio);
        choosing = new Choosing(studio, model);
        editors = new CellEditors(studio, model.edits(), choosing::choose);
        strip = new CandidateStrip(model);
        weights = new WeightsPane(model, guide.note(), this::askForWeights, this::showCriteria);
        grid = new CompareGrid(model.rows(), new HeadActions())
                .onToggle(model::toggle)
                .onOpen(this::open)
                .onChecklist(() -> studio.navigator().go(Place.CHECKLIST));
        layer = new EditorLayer(grid::focusRows);
        empty = new CompareEmpty(this::pick, model::add);
        content.setTop(top());
        root.getChildren().setAll(content, layer);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        Comparison before = shown;
        if (before != null && !before.project().id().equals(frame.open())) {
            layer.leave(false);
        }
        model.show(frame);
        model.comparison().ifPresent(this::show);
        layer.refresh(frame.snapshot());
    }

    @Override
    public void reveal(Id<?> id) {
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).id().equals(id)) {
                grid.reveal(Subject.Decision.STATUS, i);
                grid.focusRows();
            }
        }
    }

    /** For a candidate: {@code redFlags}, {@code coverage}, or the first row. */
    @Override
    public void reveal(Id<?> id, String field) {
        reveal(id);
        Optional<Subject> wanted = model.unfold(
                switch (field) {
                    case "redFlags" -> Section.RED_FLAGS;
                    case "coverage" -> Section.COVERAGE;
                    default -> Section.DECISION;
                });
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).id().equals(id)) {
                int column = i;
                wanted.ifPresent(subject -> grid.reveal(subject, column));
            }
        }
    }

    private void show(Comparison comparison) {
        shown = comparison;
        boolean none = comparison.candidates().isEmpty();
        content.setCenter(none ? empty : grid);
        strip.setVisible(!none);
        weigh.setDisable(none);
        copy.setDisable(none);
        export.setDisable(none);
        onlyDifferences.setDisable(comparison.shown().size() < 2);
        if (none) {
            empty.show(model.suggestions(), !comparison.project().useCases().isEmpty());
        }
        strip.show(comparison);
        weights.show(comparison);
        grid.showColumns(model.columns());
    }

    private Node top() {
        onlyDifferences.selectedProperty().bindBidirectional(model.onlyDifferences());
        onlyDifferences.setId("only-differences");
        weigh.setMnemonicParsing(true);
        weigh.setId("weights");
        weights.visibleProperty().bind(weigh.selectedProperty());
        weights.managedProperty().bind(weights.visibleProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        ScreenTitle title = new ScreenTitle(
                "Compare",
                "Candidates side by side.",
                new Spacer(),
                onlyDifferences,
                weigh,
                copy,
                export,
                Buttons.primary("_Add auditors…", this::pick));
        return new VBox(title, strip, weights);
    }

    private void copy() {
        model.asShown().ifPresent(new TableExport(studio.desktop())::copy);
    }

    private void export() {
        model.forFile()
                .ifPresent(table ->
                        new TableExport(studio.desktop()).toCsv("Export the comparison", "comparison.csv", table));
    }

    private void pick() {
        studio.desktop()
                .dialogs()
                .show(
                        "Add auditors to the comparison",
                        new CandidatePicker(model.addable(), studio.bundle().vocabulary(), chosen -> {
                            studio.desktop().dialogs().close();
                            model.add(chosen);
                        }));
    }

    private void showCriteria() {
        model.comparison()
                .ifPresent(now ->
                        studio.navigator().go(Place.DECISION, now.project().id()));
    }

    private void askForWeights() {
        model.comparison()
                .ifPresent(now -> studio.desktop()
                        .dialogs()
                        .show(
                                "Find the weights",
                                new SwingDialog(
                                        now.decision().guide().criteria(),
                                        studio.desktop().dialogs(),
                                        weights -> model.edits().setWeights(now, weights, () -> {}))));
    }

    private void open(CompareRow.Line line, int column) {
        Comparison comparison = model.comparison().orElseThrow();
        if (column == GridState.TITLES) {
            layer.open(line.title(), "", editors.help(line), grid.currentBounds());
            return;
        }
        List<CandidateColumn> columns = model.columns();
        Candidate candidate = columns.get(column).candidate();
        layer.open(
                line.title() + " · " + columns.get(column).name(),
                line.help(),
                editors.of(comparison, line, line.cells().get(column), candidate),
                grid.currentBounds());
    }

    private final class HeadActions implements ColumnHead.Actions {
        @Override
        public void choose(CandidateColumn column) {
            choosing.choose(column.id());
        }

        @Override
        public void move(CandidateColumn column, int by) {
            model.move(column.id(), by);
        }

        @Override
        public void pin(CandidateColumn column, boolean pinned) {
            model.pin(column.id(), pinned);
        }

        @Override
        public void takeOff(CandidateColumn column) {
            model.setShown(column.candidate(), false);
            model.comparison().ifPresent(CompareView.this::show);
        }

        @Override
        public void remove(CandidateColumn column) {
            model.edits().remove(column.id());
        }

        @Override
        public void copyMail(CandidateColumn column) {
            studio.desktop()
                    .browser()
                    .copy(
                            model.mail(column.candidate()),
                            "Copied: a mail to " + column.name()
                                    + " that asks for a quote and the due-diligence questions.");
        }

        @Override
        public void showAuditor(CandidateColumn column) {
            studio.navigator().go(Place.AUDITORS, column.candidate().auditor());
        }
    }
}
