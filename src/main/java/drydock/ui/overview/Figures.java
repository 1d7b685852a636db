package drydock.ui.overview;

import drydock.domain.project.Glossary;
import drydock.ui.base.Format;
import drydock.ui.control.Figure;
import drydock.ui.control.HelpMark;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The project in five numbers. */
final class Figures extends HBox {
    private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
    private static final PseudoClass AT_RISK = PseudoClass.getPseudoClass("at-risk");

    private final Format format;
    private final Figure launch = new Figure();
    private final Figure blockers = new Figure();
    private final Figure late = new Figure();
    private final Figure size = new Figure();
    private final Figure risk = new Figure();

    Figures(Format format, Glossary glossary) {
        super(16);
        this.format = format;
        setId("project-figures");
        getStyleClass().add("figures");
        setAlignment(Pos.CENTER_LEFT);
        launch.setId("figure-launch");
        blockers.setId("figure-blockers");
        late.setId("figure-late");
        for (Figure figure : new Figure[] {launch, blockers, late, size, risk}) {
            figure.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(figure, Priority.ALWAYS);
        }
        getChildren().addAll(launch, blockers, late, new HBox(size, top(HelpMark.of(glossary, "nSLOC"))), risk);
    }

    void show(Glance glance) {
        Long days = glance.overview().daysToLaunch();
        launch.show(
                days == null ? "–" : format.number(Math.abs(days)),
                days == null ? "no launch date" : days < 0 ? "days since launch" : "days to launch");
        int possible = glance.overview().possibleBlockers();
        blockers.show(
                format.number(glance.overview().openBlockers()),
                "open blockers" + (possible == 0 ? "" : ", " + possible + " possible"));
        blockers.pseudoClassStateChanged(BLOCKED, glance.overview().openBlockers() > 0);
        late.show(format.number(glance.overview().late().size()), "late");
        late.pseudoClassStateChanged(AT_RISK, !glance.overview().late().isEmpty());
        size.show(
                format.number(glance.scope().nsloc()),
                "nSLOC in scope" + (glance.scope().unknown() == 0 ? "" : ", some unknown"));
        risk.show(
                glance.project().valueAtRisk() == null
                        ? "–"
                        : format.money(
                                glance.project().valueAtRisk(), glance.project().currency()),
                "value at risk");
    }

    private static Region top(HelpMark mark) {
        HBox box = new HBox(mark);
        box.setAlignment(Pos.BOTTOM_LEFT);
        return box;
    }
}
