package drydock.ui.decision;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** All quotes brought to one figure, and under them how the selected one was reckoned. */
final class QuotesPane extends BorderPane {
    private final DecisionViewModel model;
    private final ListTable<QuoteRow> table;
    private final QuoteDetail detail;
    private final Accepting accepting;
    private @Nullable Standing shown;
    private @Nullable Id<?> wanted;

    QuotesPane(DecisionViewModel model) {
        this.model = model;
        detail = new QuoteDetail(model.studio());
        accepting = new Accepting(model);
        table = table(model.studio().format());
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> showDetail(now));
        setTop(bar());
        SplitPane split = new SplitPane(table, detail);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.42);
        setCenter(split);
    }

    /** Selects the quote of this identity, as soon as it is shown. */
    void reveal(Id<?> quote) {
        wanted = table.reveal(quote) ? null : quote;
    }

    /** Opens the form of a quote with the focus in {@code field}, a component of the record. */
    void edit(Id<?> quote, String field) {
        selected().filter(row -> row.quote().id().equals(quote)).ifPresent(row -> QuoteForm.edit(model, row, field));
    }

    void show(Standing standing) {
        shown = standing;
        Project project = standing.model().project();
        table.show(standing.model().quotes().quotes().stream()
                .map(compared -> new QuoteRow(
                        compared,
                        standing.model().oldQuotes().contains(compared.quote().id()),
                        standing.name(compared.quote().candidate()),
                        standing.today(),
                        project.wantedLaunch()))
                .toList());
        if (wanted != null && table.reveal(wanted)) {
            wanted = null;
        }
        table.selectSomething();
        showDetail(selected().orElse(null));
    }

    private Node bar() {
        Button edit = Buttons.plain("Edit quo_te…", () -> selected().ifPresent(row -> QuoteForm.edit(model, row)));
        Button accept =
                Buttons.plain("_Choose by this quote…", () -> selected().ifPresent(row -> accepting.ask(row, shown)));
        accept.setId("accept-quote");
        for (Button button : List.of(edit, accept)) {
            button.disableProperty()
                    .bind(Bindings.size(table.getSelectionModel().getSelectedItems())
                            .isNotEqualTo(1));
        }
        Button add = Buttons.plain("Add _quote…", this::add);
        add.setId("add-quote");
        Button assume = Buttons.plain(
                "What is _missing costs…",
                () -> model.project().ifPresent(project -> AssumptionsForm.open(model, project)));
        assume.setId("assumptions");
        HBox bar = new HBox(8, add, edit, assume, new Spacer(), accept);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("decision-bar");
        return bar;
    }

    private ListTable<QuoteRow> table(Format format) {
        return new ListTable<QuoteRow>(
                        "quotes",
                        "Quotes",
                        row -> row.quote().id(),
                        List.of(
                                Column.text("candidate", "Candidate", 150, QuoteRow::name),
                                Column.text("price", "Quoted", 240, row -> row.model(format)),
                                Column.value(
                                                "total",
                                                "Total to fixes",
                                                172,
                                                QuoteRow::sortedTotal,
                                                row -> row.total(format))
                                        .atRight(),
                                Column.<QuoteRow>text("range", "Range", 136, row -> row.range(format))
                                        .atRight(),
                                Column.<QuoteRow>text("verified", "Verified by", 100, row -> row.verified(format)),
                                Column.<QuoteRow>text("remarks", "Remarks", 220, row -> row.remarks(format)),
                                Column.<QuoteRow>text("per-line", "Per nSLOC", 96, row -> row.perLine(format))
                                        .atRight(),
                                Column.<QuoteRow>text("per-week", "Per reviewer-week", 148, row -> row.perWeek(format))
                                        .atRight()),
                        model.studio().preferences())
                .onOpen(row -> QuoteForm.edit(model, row))
                .onDelete(
                        rows -> model.remove(rows.stream().map(QuoteRow::quote).toList()))
                .greys(row -> row.quote().hasLapsed(row.today()) && !row.quote().accepted())
                .whenEmpty(new EmptyState(
                        Icon.DECISION,
                        "No quotes yet",
                        "Ask for quotes with one brief, import the forms that come back, or type a quote that came by"
                                + " mail.",
                        Buttons.plain("Add quote…", this::add)));
    }

    private void add() {
        Standing standing = shown;
        if (standing != null) {
            QuoteForm.add(model, standing);
        }
    }

    private Optional<QuoteRow> selected() {
        return table.selected().stream().findFirst();
    }

    private void showDetail(@Nullable QuoteRow row) {
        Standing standing = shown;
        if (standing != null) {
            detail.show(row, standing);
        }
    }
}
