package drydock.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.ui.Bench;
import drydock.ui.Pictures;
import drydock.ui.base.Frame;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Paints the screen for people to look at. */
class ComparePicturesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void paintsCandidatesSideBySide() {
        paint("compare-decision", CompareData.busy(), Section.DECISION, false);
    }

    @Test
    void paintsRatingsUnderTheirWeights() {
        paint("compare-criteria", CompareData.busy(), Section.CRITERIA, true);
    }

    @Test
    void paintsFacts() {
        paint("compare-facts", CompareData.busy(), Section.FACTS, false);
    }

    @Test
    void paintsAnEmptyComparison() {
        paint("compare-empty", CompareData.considering(), Section.DECISION, false);
    }

    @Test
    void paintsASingleCandidate() {
        paint("compare-single", CompareData.considering("zellic"), Section.DECISION, false);
    }

    private void paint(String name, Snapshot data, Section section, boolean weights) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Bench bench = new Bench(folder, data);
            CompareView view = new CompareView(bench.studio());
            view.render(new Frame(
                    bench.snapshot(), CompareData.PROJECT.id(), bench.studio().today()));
            Parent node = (Parent) view.node();
            new Scene(node, 800, 600);
            node.applyCss();
            node.layout();
            if (weights) {
                ((ToggleButton) node.lookup("#weights")).setSelected(true);
            }
            if (section != Section.DECISION && node.lookup("#compare-grid") instanceof ListView<?> grid) {
                for (int i = 0; i < grid.getItems().size(); i++) {
                    if (grid.getItems().get(i) instanceof CompareRow.Group group && group.section() == section) {
                        grid.scrollTo(i);
                    }
                }
            }
            node.getScene().setRoot(new StackPane());
            Pictures.write(node, name);
            bench.close();
            return null;
        });
        assertThat(Path.of("target", "screens", name + "-light-1024.png")).exists();
    }
}
