package drydock.ui.shell;

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

/** How many findings the plan checks of the open project have, in the status bar; a click leads to them. */
public final class CheckCounts extends HBox {
    private final Studio studio;
    private final Navigation navigation;
    private final LatestReport latest;
    private final Button counts;

    public CheckCounts(Studio studio, Navigation navigation, LatestReport latest) {
        this.studio = studio;
        this.navigation = navigation;
        this.latest = latest;
        counts = Buttons.link("", () -> studio.navigator().go(Place.CHECKS));
        counts.setId("status-checks");
        counts.setGraphic(Icon.CHECKS.node());
        counts.setAccessibleText("Plan checks");
        getChildren().add(counts);
        latest.state().addListener((p, before, now) -> show(now));
        navigation.spot().addListener((p, before, now) -> count());
        studio.session().snapshot().addListener((p, before, now) -> count());
        count();
    }

    /** Counts anew, as on another day. */
    void count() {
        Id<Project> project = navigation.spot().get().open();
        latest.ask(new Frame(studio.session().snapshot().get(), project, studio.today()));
        show(latest.state().get());
    }

    /** Counts that are not known are not shown, least of all as none. */
    private void show(LatestReport.State state) {
        String words = switch (state) {
            case LatestReport.State.Checking ignored -> "";
            case LatestReport.State.Failed ignored -> "Plan could not be checked";
            case LatestReport.State.Known known -> known.report().summary();
        };
        setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            counts.setText(words);
            counts.setAccessibleText("Plan checks: " + words);
        }
    }
}
