package drydock.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.ui.Bench;
import drydock.ui.Pictures;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Paints the screen for people to look at. */
class ChecklistPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "checklist-first-ten, depth-first-ten, SCO-01",
        "checklist-all, depth-all, SCO-07",
        "checklist-diligence, depth-essentials, SEL-01",
        "checklist-waived, depth-all, SCO-03",
        "checklist-empty, depth-essentials, NONE"
    })
    void paints(String name, String depth, String selected) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Bench bench = new Bench(folder, ChecklistData.begun());
            ChecklistView view = new ChecklistView(bench.studio(), new LatestReport(bench.studio()));
            view.render(new Frame(
                    bench.snapshot(), ChecklistData.PROJECT.id(), bench.studio().today()));
            Parent node = (Parent) view.node();
            ((ToggleButton) node.lookup("#" + depth)).fire();
            view.revealKey(selected);
            Pictures.write(node, name);
            bench.close();
            return null;
        });
        assertThat(Path.of("target", "screens", name + "-light-1024.png")).exists();
    }
}
