package drydock.ui.shell;

import drydock.check.CheckReport;
import drydock.domain.Snapshot;
import drydock.ui.base.Place;
import drydock.ui.base.PlanReports;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** How many findings the plan checks of the open project have, in the status bar; a click leads to them. */
public final class CheckCounts extends HBox {
    private final Studio studio;
    private final Navigation navigation;
    private final Button counts;

    public CheckCounts(Studio studio, Navigation navigation) {
        this.studio = studio;
        this.navigation = navigation;
        counts = Buttons.link("", () -> studio.navigator().go(Place.CHECKS));
        counts.setId("status-checks");
        counts.setGraphic(Icon.CHECKS.node());
        counts.setAccessibleText("Plan checks");
        getChildren().add(counts);
        navigation.spot().addListener((p, before, now) -> count());
        studio.session().snapshot().addListener((p, before, now) -> count());
        count();
    }

    /** In the background: what is typed must not wait for it. */
    private void count() {
        Snapshot snapshot = studio.session().snapshot().get();
        var project = navigation.spot().get().open();
        setVisible(project != null);
        if (project == null) {
            return;
        }
        studio.desktop()
                .tasks()
                .answer(
                        "Plan checks",
                        () -> PlanReports.of(studio, snapshot, project, studio.today()),
                        report -> show(snapshot, report));
    }

    private void show(Snapshot snapshot, Optional<CheckReport> report) {
        if (snapshot == studio.session().snapshot().get()) {
            report.ifPresent(known -> {
                counts.setText(known.summary());
                counts.setAccessibleText("Plan checks: " + known.summary());
            });
        }
    }
}
