package drydock.ui.scope;

import drydock.domain.scope.ScopeType;
import drydock.ui.base.Format;
import drydock.ui.base.Preferences;
import drydock.ui.base.Words;
import drydock.ui.control.Column;
import drydock.ui.control.ListTable;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The table of components: space or O moves what is selected in or out, Alt with an arrow key up or down the list. */
final class ScopeTable {
    private final ScopeViewModel scope;
    private final ListTable<ScopeRow> table;

    ScopeTable(ScopeViewModel scope, Format format, Preferences preferences) {
        this.scope = scope;
        table = new ListTable<>("scope", "Components", row -> row.item().id(), columns(format), preferences);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.onDelete(scope::remove);
        table.greys(row -> !row.item().inScope());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    ListTable<ScopeRow> node() {
        return table;
    }

    void toggle() {
        if (!table.selected().isEmpty()) {
            scope.toggle(table.selected());
        }
    }

    /** Rows move in the list's own order, so a table sorted by a column goes back to it first. */
    void move(int by) {
        table.getSortOrder().clear();
        scope.move(table.selected(), by);
    }

    private List<Column<ScopeRow>> columns(Format format) {
        return List.of(
                Column.<ScopeRow>text("in", "In/out", 64, ScopeRow::inOrOut)
                        .chosen(List.of(ScopeRow.IN, ScopeRow.OUT), scope::setInScope),
                Column.<ScopeRow>text("type", "Type", 112, ScopeRow::type)
                        .chosen(Stream.of(ScopeType.values()).map(Words::of).toList(), scope::setType),
                Column.<ScopeRow>text(
                                "name", "Path or name", 184, row -> row.item().name())
                        .edited(scope::rename),
                Column.<ScopeRow>text("ecosystem", "Ecosystem", 96, ScopeRow::ecosystem)
                        .chosen(scope.ecosystems(), scope::setEcosystem),
                Column.<ScopeRow, Integer>value("nsloc", "nSLOC", 72, ScopeRow::nslocOrLast, row -> nsloc(row, format))
                        .edited(scope::setNsloc)
                        .checked(scope::nslocProblem)
                        .atRight(),
                Column.<ScopeRow>text("reason", "Reason", 120, row -> row.item().reason())
                        .edited(scope::setReason),
                Column.<ScopeRow>text(
                                "fork-of", "Fork of", 88, row -> row.item().forkOf())
                        .edited(scope::setForkOf),
                Column.<ScopeRow>text("notes", "Notes", 80, row -> row.item().notes())
                        .edited(scope::setNotes),
                Column.<ScopeRow, Integer>value(
                                "about",
                                "Checklist items",
                                96,
                                ScopeRow::about,
                                row -> row.about() == 0 ? "" : format.number(row.about()))
                        .atRight()
                        .hiddenAtFirst());
    }

    private static String nsloc(ScopeRow row, Format format) {
        return row.item().nsloc() == null
                ? ScopeRow.UNKNOWN
                : format.number(row.item().nsloc());
    }

    private void keyPressed(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        boolean toggles = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.O;
        if (toggles && !event.isShortcutDown() && !event.isAltDown()) {
            toggle();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else {
            return;
        }
        event.consume();
    }
}
