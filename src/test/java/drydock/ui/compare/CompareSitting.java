package drydock.ui.compare;

import drydock.domain.Snapshot;
import drydock.domain.selection.Candidate;
import drydock.ui.Bench;
import drydock.ui.base.Frame;
import drydock.ui.base.Settings;
import drydock.ui.shell.Appearance;
import drydock.ui.shell.InWindowDialogs;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The screen over a workspace in a temporary folder, and the hands that drive it. */
abstract class CompareSitting {
    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    Bench bench;
    CompareView view;
    Stage stage;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.hide();
            bench.close();
            return null;
        });
    }

    void open(Snapshot data) {
        onFx(() -> {
            StackPane behind = new StackPane();
            InWindowDialogs dialogs = new InWindowDialogs(behind);
            bench = new Bench(folder, data, dialogs);
            view = new CompareView(bench.studio());
            behind.getChildren().add(view.node());
            behind.getStyleClass().add("content");
            Scene scene = new Scene(new StackPane(behind, dialogs.layer()), 990, 900);
            new Appearance(Settings.Theme.LIGHT).dress(scene);
            bench.session().snapshot().addListener((p, before, now) -> render());
            render();
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
        settle();
    }

    void render() {
        view.render(new Frame(
                bench.snapshot(), CompareData.PROJECT.id(), bench.studio().today()));
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            bench.settle();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void go(Object row, int column) {
        onFx(() -> {
            grid().reveal(row, column);
            grid().focusRows();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void choose(String auditor) {
        Node head = robot.lookup("#column-" + auditor).query();
        robot.clickOn(robot.from(head).lookup("Choose").<Node>query());
        settle();
    }

    CompareGrid grid() {
        return (CompareGrid) robot.lookup("#compare-grid").query().getParent();
    }

    int rows() {
        return ((ListView<?>) robot.lookup("#compare-grid").query()).getItems().size();
    }

    Candidate candidate(String auditor) {
        return CompareData.candidate(bench.snapshot(), auditor);
    }

    boolean shows(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    boolean layerIsOpen() {
        return robot.lookup("#cell-editor").query().getParent().isVisible();
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    Stream<String> texts() {
        Set<Label> labels = robot.lookup(".label").queryAllAs(Label.class);
        return labels.stream().filter(Label::isVisible).map(Label::getText);
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
