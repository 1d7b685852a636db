package drydock.ui.checks;

import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.check.CheckReport;
import drydock.check.model.Verdict.Finding;
import drydock.domain.Change;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.PlanReports;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A finding that is looked for is looked for once. */
class ChecksViewTest {
    private static final Project PROJECT = project(1, "Vault");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        bench = new Bench(folder, snapshot(PROJECT));
        bench.settle();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFindingThatIsGoneDoesNotTakeTheSelectionWhenItComesWithALaterEdit() {
        Snapshot before = bench.snapshot();
        Snapshot later = before.with(List.of(
                new Change.Put(PROJECT.withWantedLaunch(bench.studio().today().plusDays(7)))));
        List<String> known = keys(before);
        // the last one: the first is selected where nothing else is
        String news = keys(later).getLast();
        assertThat(known).doesNotContain(news);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ChecksView view = new ChecksView(bench.studio(), new LatestReport(bench.studio()));
            Scene scene = new Scene((Parent) view.node(), 1200, 800);
            view.node().applyCss();
            scene.getRoot().layout();
            view.render(frame(before));
            view.revealKey(news);
            view.render(frame(later));
            assertThat(selected(scene)).isNotEqualTo(news);
            view.revealKey(news);
            assertThat(selected(scene)).isEqualTo(news);
        });
    }

    private static Object selected(Scene scene) {
        return ((CheckRow) ((TableView<?>) scene.lookup("#checks"))
                        .getSelectionModel()
                        .getSelectedItem())
                .key();
    }

    private List<String> keys(Snapshot snapshot) {
        return PlanReports.of(
                        bench.studio(), snapshot, PROJECT.id(), bench.studio().today())
                .map(LatestReport.State.Known::report)
                .map(CheckReport::findings)
                .orElseThrow()
                .stream()
                .map(Finding::key)
                .toList();
    }

    private Frame frame(Snapshot snapshot) {
        return new Frame(snapshot, PROJECT.id(), bench.studio().today());
    }
}
