package drydock.ui.scope;

import drydock.domain.project.Glossary;
import drydock.domain.scope.ScopeTotals;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The line under the table: what the scope adds up to, and how many checklist items are about it. */
final class ScopeSums extends FlowPane {
    private final ScopeViewModel scope;
    private final Format format;
    private final Label count = new Label();
    private final Label size = new Label();
    private final Label unknown = new Label(null, Icon.UNKNOWN.node());
    private final Button checklist;

    /** @param toChecklist leads to the checklist */
    ScopeSums(ScopeViewModel scope, Format format, Glossary glossary, Runnable toChecklist) {
        super(16, 4);
        this.scope = scope;
        this.format = format;
        setId("scope-totals");
        getStyleClass().add("scope-sums");
        size.getStyleClass().add("strong");
        unknown.getStyleClass().add("late");
        checklist = Buttons.link("", toChecklist);
        checklist.setId("scope-checklist");
        getChildren().addAll(count, size, HelpMark.of(glossary, "nSLOC"), unknown, checklist);
        scope.totals().addListener((p, before, now) -> show(now));
        show(scope.totals().get());
    }

    private void show(ScopeTotals totals) {
        count.setText(totals.inScope() + " in scope, " + totals.outOfScope() + " out");
        size.setText(format.number(totals.nsloc()) + " nSLOC in scope");
        boolean some = totals.unknown() > 0;
        unknown.setText(
                totals.unknown() == 1
                        ? "1 of unknown size, so the sum is higher"
                        : totals.unknown() + " of unknown size, so the sum is higher");
        unknown.setVisible(some);
        unknown.setManaged(some);
        String about = scope.checklistItems();
        checklist.setText("Checklist items about these: " + about);
        checklist.setVisible(!about.isEmpty());
        checklist.setManaged(!about.isEmpty());
    }
}
