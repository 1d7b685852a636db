package drydock.ui.shell;

import drydock.check.CheckReport;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** How many findings the plan checks of the open project have, in the status bar; a click leads to them. */
public final class CheckCounts extends HBox {
    private final Studio studio;
    private final Navigation navigation;
    private final LatestReport latest;
    private final Button counts;

    public CheckCounts(Studio studio, Navigation navigation) {
        this.studio = studio;
        this.navigation = navigation;
        latest = new LatestReport(studio);
        counts = Buttons.link("", () -> studio.navigator().go(Place.CHECKS));
        counts.setId("status-checks");
        counts.setGraphic(Icon.CHECKS.node());
        counts.setAccessibleText("Plan checks");
        getChildren().add(counts);
        latest.report().addListener((p, before, now) -> show(now));
        navigation.spot().addListener((p, before, now) -> count());
        studio.session().snapshot().addListener((p, before, now) -> count());
        count();
    }

    /** Counts anew, as on another day. */
    void count() {
        Id<Project> project = navigation.spot().get().open();
        latest.ask(new Frame(studio.session().snapshot().get(), project, studio.today()));
        show(latest.report().get());
    }

    private void show(@Nullable CheckReport report) {
        setVisible(report != null);
        if (report != null) {
            counts.setText(report.summary());
            counts.setAccessibleText("Plan checks: " + report.summary());
        }
    }
}
